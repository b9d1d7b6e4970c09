/**
 * Tries what the app does, with the catalogue as it is written now, and prints JSON:
 *   npm run -s try -- entry 'e=t:wechat'   what a card opens; --scene TEXT a code, --q URL an ordinary link
 *   npm run -s try -- plan FILE.json    the plan of a described number (docs/content.md)
 *   npm run -s try -- sensitive < TEXT  what in a text must not be stored
 *   npm run -s try -- sms < TEXT        what messages say: accounts, signatures, what is left over
 * A call that makes no sense, or a file that can't be read, is one line on standard error and exit code 2.
 */

import { readStandardInput } from '../cli/read-whole'
import { runCommandLine } from '../cli/run-command'
import { UsageError } from '../cli/usage-error'
import { entry } from './link'
import { plan } from './plan'
import { sensitive } from './sensitive'
import { sms } from './sms'

const commands: Readonly<Record<string, (words: readonly string[], input: () => string) => unknown>> = {
  entry,
  plan,
  sensitive,
  sms,
}

/** What a call is answered with; `input` gives the text on standard input. Throws a UsageError when it makes no sense. */
export const answerTo = ([name = '', ...words]: readonly string[], input: () => string): unknown => {
  const command = Object.keys(commands).includes(name) ? commands[name] : undefined
  if (!command) throw new UsageError(`usage: npm run -s try -- ${Object.keys(commands).join(' | ')} …`)
  return command(words, input)
}

const main = (): 0 => {
  console.log(JSON.stringify(answerTo(process.argv.slice(2), readStandardInput), null, 2))
  return 0
}

if (require.main === module) runCommandLine(main)
