import type { PlatformItem } from '../catalogue/catalogue'
import { type AnswerLexicon, answerLexicon } from './answer-tokens'
import { makeNames, type NameMatch, type NameTable } from './names'
import { nameKey } from './normalize'
import type { SenderSignature, Senders } from './senders'
import { makeLexicon, type Trie } from './trie'

/** All that messages are read by, made once for a catalogue. */
export interface SmsIndex {
  names: NameTable
  /** Names alone, to be found in a text. */
  nameWords: Trie<NameMatch>
  /** Names and the words of an answer. */
  answerWords: AnswerLexicon
  /** Signatures by key. */
  signatures: ReadonlyMap<string, SenderSignature>
  /** The category of each platform by its id: a company of another trade is another company. */
  categories: ReadonlyMap<string, string>
}

export const makeSmsIndex = (items: readonly PlatformItem[], senders: Senders): SmsIndex => {
  const names = makeNames(items, senders)
  return {
    names,
    nameWords: makeLexicon(names),
    answerWords: answerLexicon(names),
    categories: new Map(items.map(({ id, category }) => [id, category])),
    signatures: new Map(senders.signatures.map((signature) => [nameKey(signature.text), signature])),
  }
}
