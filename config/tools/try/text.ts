import { UsageError } from '../cli/usage-error'

/** The text that a command is about, given by `input`. Words behind the command's name are refused: nobody asks for them. */
export const textFor = (words: readonly string[], input: () => string): string => {
  if (words.length > 0) throw new UsageError(`"${words.join(' ')}" is not asked for: the text comes from standard input`)
  return input()
}
