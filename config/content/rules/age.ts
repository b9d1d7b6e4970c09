import { crc32 } from 'node:zlib'

import { daysBetween, isDay } from '../../../src/domain/calendar/day'
import { lookUp } from '../../../src/domain/catalogue/look-up'
import type { Level } from '../problem'
import { placedClaimsIn, problemAt, type Rule } from '../rule'
import type { ContentCatalogue, ContentEntry } from '../types'

/** Days after which nobody having looked is worth saying and worth a look, for what hangs on it; risk 4 first. */
const limits: Readonly<Record<1 | 2 | 3 | 4, readonly [info: number, warn: number]>> = {
  4: [150, 300],
  3: [180, 365],
  2: [240, 480],
  1: [300, 600],
}

/** A blog changes nothing when a menu moves; a platform mends its page. */
const patience: Readonly<Record<string, number>> = {
  official: 1.5,
  'official-reprint': 1.2,
  directory: 1.2,
  press: 1,
  qa: 1,
  blog: 1,
  unverified: 1,
}

/** Days by which claims of one day are spread, each by its own place: they do not all fall due together. */
const SPREAD = 90

/** Times the limit for a warning after which it is too long for a file that somebody has in hand. */
const TOO_LONG = 2

/** How much hangs on an entry: guidance of a category on the worst of its platforms, and what concerns the number itself on all. */
export const riskOf = (it: ContentEntry, { platforms }: ContentCatalogue): 1 | 2 | 3 | 4 => {
  switch (it.folder) {
    case 'platforms':
      return it.entry.risk
    case 'categories': {
      const risks = platforms.filter(({ category }) => category === it.entry.id).map(({ risk }) => risk)
      return ([4, 3, 2] as const).find((risk) => risks.includes(risk)) ?? 1
    }
    case 'carriers':
    case 'services':
    case 'tasks':
    case 'terms':
    case 'guides':
      return 4
  }
}

/** What the age of a claim depends on. */
export interface Aged {
  days: number
  risk: 1 | 2 | 3 | 4
  /** The kind of its source. */
  kind: string
  /** Its entry and source: where in the spread it falls due. */
  place: string
}

/** How bad it is that nobody looked for so many days; undefined when it is not. An error only where somebody has the file in hand. */
export const levelOfAge = ({ days, risk, kind, place }: Aged, inHand = false): Level | undefined => {
  const [info, warn] = limits[risk].map((limit) => limit * (lookUp(patience, kind) ?? 1) + (crc32(place) % SPREAD))
  if (info === undefined || warn === undefined) return undefined
  if (days > warn * TOO_LONG && inHand) return 'error'
  return days > warn ? 'warn' : days > info ? 'info' : undefined
}

export const age: Rule = {
  name: 'age',
  why: 'Apps move their menus. A path that nobody has looked at for two years sends people astray.',
  check: ({ entries, files, catalogue }, { today, before }) => {
    const byFile = new Map(entries.map((it) => [it.at.file, it]))
    return files.flatMap((at) =>
      placedClaimsIn(at).flatMap(({ source, checkedOn, path }) => {
        if (!isDay(checkedOn)) return []
        const it = byFile.get(at.file)
        const id = at.file.replace(/^.*\/|\.yaml$/g, '')
        const days = daysBetween(checkedOn, today)
        // Old claims stop whoever edits the file, and nobody else: content that grows old breaks no build by itself.
        const inHand = before !== undefined && before.texts.get(at.file) !== at.text
        const kind = catalogue.sources[source]?.kind ?? 'unverified'
        const level = levelOfAge({ days, risk: it ? riskOf(it, catalogue) : 2, kind, place: `${at.file} ${source}` }, inHand)
        const again = at.folder === 'platforms' ? `npm run content:checked -- ${id}` : 'set its checkedOn'
        return level
          ? [problemAt(at, path, `"${source}" was last checked ${days} days ago. Look again, then ${again}`, level)]
          : []
      }),
    )
  },
}
