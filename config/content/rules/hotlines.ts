import { lookUp } from '../../../src/domain/catalogue/look-up'
import { bare, everybodys, formOf, shared } from '../known/numbers'
import type { Problem } from '../problem'
import { problemAt, type Rule } from '../rule'
import type { Content, ContentEntry } from '../types'

interface Line {
  it: ContentEntry
  index: number
  number: string
  sources: readonly string[]
}

const linesIn = ({ entries }: Content): Line[] =>
  entries.flatMap((it) =>
    ('hotlines' in it.entry ? (it.entry.hotlines ?? []) : []).map(({ number, claims }, index) => ({
      it,
      index,
      number,
      sources: claims.map(({ source }) => source),
    })),
  )

/** Entries whose numbers are their own. The others repeat what these say: a guide has no hot-line of its own. */
const holders = ['platforms', 'carriers', 'services']

/** Kinds of sources of which one alone is no ground to dial on. */
const weak = ['blog', 'qa', 'unverified']

/** Lines that are a holder's, and that a guide or a task offers alone. */
const guidesOwn = ['+8657195017']

export const hotlines: Rule = {
  name: 'hotlines',
  why: 'It is dialled with one touch, by somebody in a hurry: a wrong digit may reach a swindler.',
  check: (content) => {
    const lines = linesIn(content)
    const holding = lines.filter(({ it }) => holders.includes(it.folder))
    const kindsOf = ({ sources }: Line) => sources.map((key) => content.catalogue.sources[key]?.kind)
    const faultOf = (line: Line): string | undefined => {
      const { it, index, number } = line
      const digits = bare(number)
      if (formOf(number) === undefined) {
        return `"${number}" has the form of no service number of the mainland (95…, 96…, 10…, 12…, 400, 800, area code). Another that may be dialled goes into config/content/known/numbers.ts with its reason`
      }
      const same = lines.filter((other) => bare(other.number) === digits)
      if (same.some((other) => other.it === it && other.index < index)) return `"${number}" stands here twice. Remove one`
      if (!holders.includes(it.folder)) {
        return lookUp(everybodys, digits) !== undefined ||
          guidesOwn.includes(digits) ||
          holding.some((other) => bare(other.number) === digits)
          ? undefined
          : `"${number}" is the hot-line of no platform, carrier or service here. Take theirs`
      }
      const others = same.filter((other) => other.it !== it && other.it.folder === it.folder).map((other) => other.it.entry.id)
      const known = lookUp(shared, digits) ?? []
      if (it.folder === 'platforms' && others.length > 0 && !known.includes(it.entry.id)) {
        return `"${number}" is the number of ${others.join(', ')}. Whoever shares a number stands in config/content/known/numbers.ts`
      }
      // Its holder may have been looked up better in another entry.
      return lookUp(everybodys, digits) !== undefined ||
        same.some((other) => kindsOf(other).some((kind) => kind !== undefined && !weak.includes(kind)))
        ? undefined
        : `only blogs, Q&A or nobody vouch for "${number}". Find the number on an official page or in a directory, or leave it out`
    }
    return lines.flatMap((line): Problem[] => {
      const fault = faultOf(line)
      return fault === undefined ? [] : [problemAt(line.it.at, ['hotlines', line.index, 'number'], fault)]
    })
  },
}
