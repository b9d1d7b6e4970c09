import { parseArgs } from 'node:util'

import { UsageError } from './usage-error'

/** The options that a tool knows: those with a value, and flags. */
type KnownOptions = Readonly<Record<string, 'string' | 'boolean'>>

/** What a tool was called with. */
interface ReadOptions<K extends KnownOptions> {
  /** The words that are no options, in their order. */
  words: readonly string[]
  options: { readonly [N in keyof K]?: K[N] extends 'string' ? string : true }
}

/** What was given to an option. Two dashes begin the next one, unless it is written with `=`. */
const givenTo = ({
  value,
  inlineValue,
}: {
  value?: string | undefined
  inlineValue?: boolean | undefined
}): string | undefined => (inlineValue || !value?.startsWith('--') ? value : undefined)

/**
 * Reads the words behind a tool's name: `--name value`, `--name=value`, `--flag`, and plain words. Throws a UsageError of one line,
 * with `usage` at its end, for an option that is not known, stands without its value or with one that it does not take, and for a
 * word where none are asked for. It names options and never repeats a value or a word: somebody may have pasted a secret.
 */
export const readOptions = <const K extends KnownOptions>(
  argv: readonly string[],
  known: K,
  { usage, words }: { usage: string; words: boolean },
): ReadOptions<K> => {
  const { tokens } = parseArgs({
    args: [...argv],
    strict: false,
    allowPositionals: true,
    tokens: true,
    options: Object.fromEntries(Object.entries(known).map(([name, type]) => [name, { type }])),
  })
  const refuse = (reason: string): never => {
    throw new UsageError(`${reason}; ${usage}`)
  }
  const plain: string[] = []
  const options: Record<string, string | true> = {}
  for (const token of tokens) {
    if (token.kind === 'positional') plain.push(token.value)
    if (token.kind !== 'option') continue
    const type = Object.keys(known).includes(token.name) && token.rawName.startsWith('--') ? known[token.name] : undefined
    if (!type) refuse(`不认识的参数 ${token.rawName} is not asked for`)
    options[token.name] = type === 'string' ? (givenTo(token) ?? refuse(`${token.rawName} needs a value`)) : true
    if (type === 'boolean' && token.value !== undefined) refuse(`${token.rawName} takes no value`)
  }
  if (!words && plain.length > 0) refuse('不认识的参数 a word is not asked for')
  return { words: plain, options: options as ReadOptions<K>['options'] }
}
