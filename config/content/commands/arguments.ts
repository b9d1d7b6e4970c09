import { join } from 'node:path'

import { type Day, dayAt, isDay } from '../../../src/domain/day'

/** What a command was called with. */
export interface Arguments {
  /** The words that are no options. */
  words: readonly string[]
  today: Day
  /** The content folder. */
  root: string
}

/** What a command says and how it ends: 0 is well, 1 is content to mend, 2 is a call that makes no sense. */
export interface Outcome {
  code: 0 | 1 | 2
  lines: readonly string[]
}

/** A command called in a way that makes no sense, told in one line. */
export const misuse = (line: string): Outcome => ({ code: 2, lines: [line] })

const options = ['--today', '--root'] as const

/**
 * Understands the words after the command's name. --today YYYY-MM-DD stands for another day than this one on the mainland,
 * --root for another content folder. A string is what is wrong with them.
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
  return { words, today, root: given.get('--root') ?? join(__dirname, '../../../src/content') }
}

/** Runs a command from the command line: prints what it says and leaves with its code. */
export const runCommand = (command: (given: Arguments) => Outcome): void => {
  const given = readArguments(process.argv.slice(2), Date.now())
  const { code, lines } = typeof given === 'string' ? misuse(given) : command(given)
  for (const line of lines) (code === 2 ? console.error : console.log)(line)
  process.exitCode = code
}
