import type { PlatformItem } from '../catalogue/catalogue'
import { type AnswerLexicon, answerLexicon } from './answer-tokens'
import { type Lexicon, makeLexicon } from './lexicon'
import { makeNames, type Named, type Names } from './names'
import { nameKey } from './normalize'
import type { SenderSignature, Senders } from './senders'

/** All that messages are read by, made once for a catalogue. */
export interface SmsIndex {
  names: Names
  /** Names alone, to be found in a text. */
  nameWords: Lexicon<Named>
  /** Names and the words of an answer. */
  answerWords: AnswerLexicon
  /** Signatures by key. */
  signatures: ReadonlyMap<string, SenderSignature>
}

export const makeSmsIndex = (items: readonly PlatformItem[], senders: Senders): SmsIndex => {
  const names = makeNames(items, senders)
  return {
    names,
    nameWords: makeLexicon(names),
    answerWords: answerLexicon(names),
    signatures: new Map(senders.signatures.map((signature) => [nameKey(signature.text), signature])),
  }
}
