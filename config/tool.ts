import { constants } from 'node:os'

import { Unreadable } from './read-whole'
import { reasonOf } from './reason'
import { Unwritable } from './write-whole'

/** The signals by which somebody stops a command. */
export const stopSignals = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const

/** What a text from elsewhere may not bring to a terminal: control characters, and marks that turn the direction of words. */
const unprintable = /[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]+/gu

/** A line of somebody else's words without what would move the cursor, colour the screen or turn the words round. */
export const printable = (line: string): string => line.replace(unprintable, ' ')

/** The same on one line, however many it had. */
export const oneLine = (words: string): string => printable(words).replace(/ {2,}/g, ' ').trim()

/**
 * Runs a tool from the command line. What it throws is one line on standard error and exit code 1, 2 for what can't be read or
 * written; no stack. A signal ends it with 128 and its number, between two steps of the tool and never inside one, so that a file
 * that is written in one go (`config/write-whole.ts`) is whole or as before. `main` gives the exit code, or sets it.
 */
export const runTool = (main: () => Promise<number | undefined> | number | undefined): void => {
  for (const signal of stopSignals) process.once(signal, () => process.exit(128 + constants.signals[signal]))
  // A reader that has gone (npm run … | head) is no fault.
  process.stdout.on('error', () => process.exit(0))
  const fail = (error: unknown) => {
    console.error(oneLine(reasonOf(error)))
    process.exitCode = error instanceof Unreadable || error instanceof Unwritable ? 2 : 1
  }
  const run = async () => {
    const code = await main()
    if (code !== undefined) process.exitCode = code
  }
  void run().catch(fail)
}
