import { findSensitive, maskSensitive } from '../../../src/domain/privacy/sensitive'
import { textFor } from './text'

/** What in a text must not be stored: its kinds, its places (UTF-16), and the text as it would be kept. */
export const sensitive = (words: readonly string[], input: () => string): unknown => {
  const text = textFor(words, input)
  const spans = findSensitive(text)
  return { kinds: [...new Set(spans.map(({ kind }) => kind))], spans, masked: maskSensitive(text) }
}
