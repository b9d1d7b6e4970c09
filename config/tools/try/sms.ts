import { readAnswer } from '../../../src/domain/sms/answer'
import { scanSignatures } from '../../../src/domain/sms/scan'
import { makeSmsIndex } from '../../../src/domain/sms/sms-index'
import { catalogueIndexOf } from '../../content/catalogue-index'
import { contentRoot } from '../../content/content-root'
import { problemLine } from '../../content/problem'
import { readCatalogue } from '../../content/read-catalogue'
import { sendersOf } from '../../content/senders'
import { UsageError } from '../cli/usage-error'
import { textFor } from './text'

/** Reads messages with the content of a folder as it is written now, not as it was baked. */
export const readWith = (root: string, text: string): unknown => {
  const { catalogue, problems } = readCatalogue(root)
  const [problem] = problems
  if (problem) throw new UsageError(problemLine(problem))
  const items = catalogueIndexOf(catalogue).items.flatMap((item) => (item.kind === 'platform' ? [item] : []))
  const index = makeSmsIndex(items, sendersOf(catalogue))
  return { ...readAnswer(text, index), signatures: scanSignatures(text, index) }
}

/** What a text says as an answer of 一证通查, and whose signatures stand in it as old messages. */
export const sms = (words: readonly string[], input: () => string): unknown => readWith(contentRoot, textFor(words, input))
