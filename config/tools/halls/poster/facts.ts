import type { Claim, Source } from '../../../../src/content/baked/types'
import { en } from '../../../../src/i18n/subpackages/en'
import { zh } from '../../../../src/i18n/subpackages/zh'
import { contentRoot } from '../../../content/content-root'
import { problemLine } from '../../../content/problem'
import { readCatalogue } from '../../../content/read-catalogue'
import type { ContentCatalogue } from '../../../content/types'
import { UsageError } from '../../cli/usage-error'

export const languages = ['zh', 'en'] as const
export type Language = (typeof languages)[number]

const claimWords = { zh: zh.claim, en: en.claim }

/** What posters say as a fact, with who says so: all from the catalogue. */
export interface Facts {
  /** Days that a cancelled number rests at least. */
  reissueDays: number
  /** Working days that a renewal usually takes. */
  renewalDays: number
  carrier(id: string): ContentCatalogue['carriers'][number] | undefined
  /** The dated sources of a fact by their kind, and the oldest day on which one was checked. */
  says(claims: readonly Claim[], language: Language): string
  reissueClaims: readonly Claim[]
  renewalClaims: readonly Claim[]
}

const sourceLine = (claims: readonly Claim[], sources: Readonly<Record<string, Source>>, language: Language): string => {
  const words = claimWords[language]
  const [comma, semicolon, colon, stop] = language === 'zh' ? ['、', '；', '：', '。'] : [', ', '; ', ': ', '.']
  const byKind = new Map<string, string[]>()
  for (const key of new Set(claims.map(({ source }) => source))) {
    const source = sources[key]
    if (!source?.date) continue
    const kind = words.kind[source.kind]
    byKind.set(kind, [...(byKind.get(kind) ?? []), `${source.publisher[language]}\u00a0${source.date}`])
  }
  const oldest = claims.map(({ checkedOn }) => checkedOn).sort()[0] ?? ''
  return (
    [
      ...[...byKind].map(([kind, names]) => `${kind}${colon}${names.join(comma)}`),
      words.checked(oldest).replace(' ', '\u00a0'),
    ].join(semicolon) + stop
  )
}

/** Reads the facts out of the catalogue as it is written now. Throws a UsageError when it can't be read. */
export const readFacts = (root = contentRoot): Facts => {
  const { catalogue, problems } = readCatalogue(root)
  if (problems.length > 0) throw new UsageError(problems.map(problemLine))
  const term = (id: string) => {
    const found = catalogue.terms.find((it) => it.id === id)
    if (!found) throw new UsageError(`src/content/terms/${id}.yaml is missing: posters tell its length`)
    return found
  }
  const reissue = term('reissue')
  const renewal = term('renewal')
  return {
    reissueDays: reissue.length,
    renewalDays: renewal.length,
    carrier: (id) => catalogue.carriers.find((it) => it.id === id),
    says: (claims, language) => sourceLine(claims, catalogue.sources, language),
    reissueClaims: reissue.what.claims,
    renewalClaims: renewal.what.claims,
  }
}
