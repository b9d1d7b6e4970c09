import { Misuse } from '../misuse'
import { readStandardInput } from '../read-whole'

/** The text on standard input. Words behind the command's name are refused: nobody asks for them. */
export const standardInput = (words: readonly string[]): string => {
  if (words.length > 0) throw new Misuse(`"${words.join(' ')}" is not asked for: the text comes from standard input`)
  return readStandardInput()
}
