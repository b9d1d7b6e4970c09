import { type Day, dayAt, isDay } from '../../../src/domain/calendar/day'
import { contentRoot } from '../../content/content-root'
import { readOptions } from '../cli/options'
import { printable, runCommandLine } from '../cli/run-command'
import { UsageError } from '../cli/usage-error'

/** What a command was called with. */
export interface Arguments {
  /** The words that are no options. */
  words: readonly string[]
  today: Day
  /** The content folder. */
  root: string
  /** The commit that changes are counted from. */
  since?: string
}

/** What a command says and how it ends: 0 is well, 1 is content to mend. */
export interface Outcome {
  code: 0 | 1
  lines: readonly string[]
}

/**
 * Understands the words after the command's name. --today YYYY-MM-DD stands for another day than `now` (epoch ms) on the mainland,
 * --root for another content folder, --since for another commit than the last. Throws a UsageError for what makes no sense.
 */
export const readArguments = (argv: readonly string[], now: number): Arguments => {
  const usage = 'options: --today YYYY-MM-DD, --root FOLDER, --since COMMIT'
  const { words, options } = readOptions(argv, { today: 'string', root: 'string', since: 'string' }, { usage, words: true })
  const { today = dayAt(now), root = contentRoot, since } = options
  if (!isDay(today)) throw new UsageError(`--today ${today} is no day; write YYYY-MM-DD`)
  return { words, today, root, ...(since === undefined ? {} : { since }) }
}

/** Runs a command from the command line: prints what it says and leaves with its code. What it throws is one line. */
export const runCommand = (command: (call: Arguments) => Outcome): void =>
  runCommandLine(() => {
    const { code, lines } = command(readArguments(process.argv.slice(2), Date.now()))
    // Content may hold anything; a terminal gets no more of it than words.
    for (const line of lines) console.log(printable(line))
    return code
  })
