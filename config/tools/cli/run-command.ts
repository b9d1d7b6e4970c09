import { constants } from 'node:os'
import { firstLineOf } from './first-line'
import { UnreadableFileError } from './read-whole'
import { UsageError } from './usage-error'
import { UnwritableFileError } from './write-whole'

/** The signals by which somebody stops a command. */
const stopSignals = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const

/** What a text from elsewhere may not bring to a terminal: control characters, and marks that turn the direction of words. */
const unprintable = /[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]+/gu

/** A line of somebody else's words without what would move the cursor, colour the screen or turn the words round. */
export const printable = (line: string): string => line.replace(unprintable, ' ')

/** The same on one line, however many it had. */
export const oneLine = (words: string): string => printable(words).replace(/ {2,}/g, ' ').trim()

/** The lines for whoever called: of what is thrown on purpose all, of anything else the first. */
export const linesOf = (error: unknown): string[] =>
  (error instanceof UsageError ? [error.lines].flat() : [firstLineOf(error)]).map(oneLine)

/** The exit code for what a tool throws: 2 for what the call brought, or can't be read or written; 1 for anything else. */
const exitCodeOf = (error: unknown): 1 | 2 =>
  error instanceof UsageError || error instanceof UnreadableFileError || error instanceof UnwritableFileError ? 2 : 1

/**
 * Runs a tool from the command line. What it throws is one line on standard error (a line for each thing wrong, of a UsageError), never a
 * stack. A signal ends it with 128 and its number, between two steps of the tool and never inside one, so that a file
 * that is written in one go (`config/tools/cli/write-whole.ts`) is whole or as before. `main` gives the exit code, or sets it.
 */
export const runCommandLine = (main: () => Promise<number | undefined> | number | undefined): void => {
  for (const signal of stopSignals) process.once(signal, () => process.exit(128 + constants.signals[signal]))
  // A reader that has gone (npm run … | head) is no fault.
  process.stdout.on('error', () => process.exit(0))
  const fail = (error: unknown) => {
    for (const line of linesOf(error)) console.error(line)
    process.exitCode = exitCodeOf(error)
  }
  const run = async () => {
    const code = await main()
    if (code !== undefined) process.exitCode = code
  }
  void run().catch(fail)
}
