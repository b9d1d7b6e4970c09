import { join } from 'node:path'

import { type Day, dayAt, isDay } from '../../../src/domain/calendar/day'
import { printable, runTool } from '../cli/run-command'

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

/** What a command says and how it ends: 0 is well, 1 is content to mend, 2 is a call that makes no sense. */
export interface Outcome {
  code: 0 | 1 | 2
  lines: readonly string[]
}

/** A command called in a way that makes no sense, told in one line. */
export const misuse = (line: string): Outcome => ({ code: 2, lines: [line] })

const options = ['--today', '--root', '--since'] as const

/**
 * Understands the words after the command's name. --today YYYY-MM-DD stands for another day than this one on the mainland,
 * --root for another content folder, --since for another commit than the last. A string is what is wrong with them.
 */
export const readArguments = (argv: readonly string[], now: number): Arguments | string => {
  const words: string[] = []
  const given = new Map<string, string>()
  for (let index = 0; index < argv.length; index += 1) {
    const word = argv[index] ?? ''
    if (!word.startsWith('--')) {
      words.push(word)
      continue
    }
    const option = options.find((name) => name === word)
    if (!option) return `unknown option ${word}; known: ${options.join(', ')}`
    index += 1
    const value = argv[index]
    if (value === undefined) return `${option} needs a value`
    given.set(option, value)
  }
  const today = given.get('--today') ?? dayAt(now)
  if (!isDay(today)) return `--today ${today} is no day; write YYYY-MM-DD`
  const since = given.get('--since')
  return {
    words,
    today,
    root: given.get('--root') ?? join(__dirname, '../../../src/content'),
    ...(since === undefined ? {} : { since }),
  }
}

/** Runs a command from the command line: prints what it says and leaves with its code. What it can't read or write is one line. */
export const runCommand = (command: (given: Arguments) => Outcome): void =>
  runTool(() => {
    const given = readArguments(process.argv.slice(2), Date.now())
    const { code, lines } = typeof given === 'string' ? misuse(given) : command(given)
    // Content may hold anything; a terminal gets no more of it than words.
    for (const line of lines) (code === 2 ? console.error : console.log)(printable(line))
    return code
  })
