/**
 * What is needed to turn the words of this app from simplified into traditional Chinese. It holds the characters and phrases that
 * occur in them and no others: the bake derives it, and proves that it gives what OpenCC gives for every text (docs/adr/006).
 */
export interface TraditionalMap {
  /** Simplified and traditional characters in turn: 个個张張. */
  characters: string
  /** Phrases that go otherwise than character by character, simplified and traditional in turn, by bars: 天后|天後. */
  phrases: string
}

/** Menu labels and words to search for stand in “ ”: a mainland app shows them in simplified characters, wherever it is. */
const LABEL_PATTERN = /(“[^”]*”)/

const isLabel = (part: string): boolean => part.startsWith('“') && part.endsWith('”') && part.length > 1

interface Phrase {
  from: string
  to: string
}

/** Makes the conversion of a text. At each place the longest phrase counts; what is not in the map stays as it is. */
export const makeTraditional = ({ characters, phrases }: TraditionalMap): ((zh: string) => string) => {
  const byCharacter = new Map<string, string>()
  for (let index = 0; index + 1 < characters.length; index += 2)
    byCharacter.set(characters.charAt(index), characters.charAt(index + 1))
  const words = phrases.split('|')
  /** Phrases by their first character, the longest first. */
  const byStart = new Map<string, Phrase[]>()
  for (let index = 0; index + 1 < words.length; index += 2) {
    const phrase: Phrase = { from: words[index] ?? '', to: words[index + 1] ?? '' }
    const start = phrase.from.charAt(0)
    byStart.set(
      start,
      [...(byStart.get(start) ?? []), phrase].sort((a, b) => b.from.length - a.from.length),
    )
  }
  const convert = (text: string): string => {
    let converted = ''
    for (let index = 0; index < text.length; ) {
      const character = text.charAt(index)
      const phrase = byStart.get(character)?.find(({ from }) => text.startsWith(from, index))
      converted += phrase ? phrase.to : (byCharacter.get(character) ?? character)
      index += phrase ? phrase.from.length : 1
    }
    return converted
  }
  return (zh) =>
    zh
      .split(LABEL_PATTERN)
      .map((part) => (isLabel(part) ? part : convert(part)))
      .join('')
}

/**
 * Makes the way back for what is searched for: character by character, one for one; characters outside the map stay. `variants` are
 * other forms of the same characters, each before its simplified one: 匯汇 beside 滙汇.
 */
export const makeSimplified = ({ characters }: TraditionalMap, variants: string): ((text: string) => string) => {
  const byCharacter = new Map<string, string>()
  for (let index = 0; index + 1 < variants.length; index += 2) byCharacter.set(variants.charAt(index), variants.charAt(index + 1))
  for (let index = 0; index + 1 < characters.length; index += 2)
    byCharacter.set(characters.charAt(index + 1), characters.charAt(index))
  return (text) => text.replace(/[\u4e00-\u9fff]/g, (character) => byCharacter.get(character) ?? character)
}
