import { makeTraditional, type TraditionalMap } from '../../src/domain/catalogue/traditional'

/** One text, and what it must become. */
type Pair = readonly [zh: string, hant: string]

/** The reference that a map is derived from. */
interface Reference {
  /** One character alone. */
  character: (character: string) => string
  /** Phrases that may go otherwise than character by character. */
  phrases: readonly string[]
  text: (zh: string) => string
}

const WIDEST_CONTEXT = 6

/** All pieces of a text up to `longest` characters. */
const pieces = function* (text: string, longest: number): Generator<string> {
  for (let from = 0; from < text.length; from += 1) {
    for (let length = 2; length <= longest && from + length <= text.length; length += 1) yield text.slice(from, from + length)
  }
}

const mapOf = (characters: ReadonlyMap<string, string>, phrases: ReadonlyMap<string, string>): TraditionalMap => ({
  characters: [...characters].flat().join(''),
  phrases: [...phrases].flat().join('|'),
})

/**
 * The smallest map found that turns every text into what the reference makes of it: the characters that occur, and of the phrases
 * only those without which some text would come out wrong. Throws when a text can't be had right, naming it.
 */
export const deriveMap = (texts: readonly string[], { character, phrases, text: convert }: Reference): TraditionalMap => {
  const pairs = [...new Set(texts)].map((zh): Pair => [zh, convert(zh)])
  const characters = new Map<string, string>()
  for (const single of [...new Set(pairs.flatMap(([zh]) => [...zh]))].sort()) {
    const traditional = character(single)
    if (traditional !== single && traditional.length === 1 && single.length === 1) characters.set(single, traditional)
  }
  const known = new Set(phrases)
  const longest = phrases.reduce((most, { length }) => Math.max(most, length), 2)
  const chosen = new Map<string, string>()
  const wrongWith = (some: readonly Pair[]) => {
    const traditional = makeTraditional(mapOf(characters, chosen))
    return some.filter(([zh, hant]) => traditional(zh) !== hant)
  }
  // First every known phrase in the texts that go wrong; then, where the reference's own cuts matter, the words around the fault.
  for (const [zh] of wrongWith(pairs))
    for (const piece of pieces(zh, longest)) if (known.has(piece)) chosen.set(piece, convert(piece))
  for (let width = 2; width <= WIDEST_CONTEXT; width += 1) {
    for (const [zh, hant] of wrongWith(pairs)) {
      const traditional = makeTraditional(mapOf(characters, chosen))
      if (zh.length !== hant.length) continue
      const fault = [...zh].findIndex((_, index) => traditional(zh).charAt(index) !== hant.charAt(index))
      const from = Math.max(0, fault - width + 1)
      if (fault >= 0) chosen.set(zh.slice(from, from + width), hant.slice(from, from + width))
    }
  }
  const [broken] = wrongWith(pairs)
  if (broken) throw new Error(`no map turns ${broken[0]} into ${broken[1]}`)
  // Without each in turn: what makes no difference is left out.
  for (const [from, to] of [...chosen]) {
    chosen.delete(from)
    if (wrongWith(pairs.filter(([zh]) => zh.includes(from))).length > 0) chosen.set(from, to)
  }
  return mapOf(characters, new Map([...chosen].sort(([a], [b]) => (a < b ? -1 : 1))))
}
