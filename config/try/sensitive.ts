import { findSensitive, maskSensitive } from '../../src/domain/sensitive'
import { standardInput } from './standard-input'

/** What in a text must not be stored: its kinds, its places (UTF-16), and the text as it would be kept. */
export const sensitive = (words: readonly string[]): unknown => {
  const text = standardInput(words)
  const spans = findSensitive(text)
  return { kinds: [...new Set(spans.map(({ kind }) => kind))], spans, masked: maskSensitive(text) }
}
