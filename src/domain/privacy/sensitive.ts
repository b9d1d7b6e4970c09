import { findByWords, REDACTED } from './context-words'
import { findDigits } from './digits'
import { findInTwo, undisguised } from './disguise'
import { foldDigits } from './normalize'

/** What must never be shown back or stored (docs/design.md, rule 1). */
export type SensitiveKind = 'mobile' | 'residentId' | 'permit' | 'bankCard' | 'code'

/** A piece of a text, by UTF-16 offsets: `to` is the place after the last. */
export interface SensitiveSpan {
  kind: SensitiveKind
  from: number
  to: number
}

/** The surest first: it gives its name where several explanations overlap. */
const surest: readonly SensitiveKind[] = ['residentId', 'permit', 'mobile', 'bankCard', 'code']

/** Spans in order, those that overlap as one. */
const joined = (spans: readonly SensitiveSpan[]): SensitiveSpan[] => {
  const ordered = [...spans].sort((a, b) => a.from - b.from || b.to - a.to)
  const result: SensitiveSpan[] = []
  for (const span of ordered) {
    const last = result[result.length - 1]
    if (!last || span.from >= last.to) {
      result.push({ ...span })
      continue
    }
    last.to = Math.max(last.to, span.to)
    if (surest.indexOf(span.kind) < surest.indexOf(last.kind)) last.kind = span.kind
  }
  return result
}

/**
 * Finds mobile numbers, resident IDs, passports and permits, bank cards, verification codes and passwords as people write them:
 * closed up or in their usual groups, full-width, in Chinese numerals, with invisible characters, and by the words beside them.
 * Gives them in order, without overlap. Hot-lines, days, times, amounts and numbers of orders are left alone. What is promised is
 * docs/backup.md; how well it is kept, test/domain/privacy/sensitive-corpus.tsv. Never throws; time grows with the length of the text.
 */
export const findSensitive = (text: string): SensitiveSpan[] => {
  const folded = foldDigits(text)
  const spans: SensitiveSpan[] = [...findDigits({ ...folded, text: undisguised(folded.text) }, text), ...findInTwo(folded.text)]
  let blotted = ''
  let from = 0
  for (const span of joined(spans)) {
    blotted += folded.text.slice(from, span.from) + REDACTED.repeat(span.to - span.from)
    from = span.to
  }
  blotted += folded.text.slice(from)
  return joined([...spans, ...findByWords(blotted)]).map((span) => ({
    kind: span.kind,
    from: folded.at[span.from] ?? 0,
    // Up to the next character that can be seen, without what is invisible before it.
    to: (folded.at[span.to - 1] ?? 0) + (/[\ud800-\udbff]/.test(text.charAt(folded.at[span.to - 1] ?? 0)) ? 2 : 1),
  }))
}

/** Stands where something was. */
const mask = '＊＊'

/**
 * The text with everything sensitive replaced by ＊＊. What it gives holds nothing sensitive any more, also when what is left
 * would read as something new.
 */
export const maskSensitive = (text: string): string => {
  let masked = text
  for (let spans = findSensitive(masked); spans.length > 0; spans = findSensitive(masked)) {
    let next = ''
    let from = 0
    for (const span of spans) {
      next += masked.slice(from, span.from) + mask
      from = span.to
    }
    masked = next + masked.slice(from)
  }
  return masked
}
