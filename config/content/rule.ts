import type { ErrorObject } from 'ajv'

import type { Day } from '../../src/domain/day'
import type { Content, ContentFile, Level, Path, Problem } from './read'

/** One thing that content must keep to. */
export interface Rule {
  name: string
  /** The reason, for somebody who would rather not keep to it. */
  why: string
  /** All that breaks the rule; an empty list when nothing does. Never throws for content. */
  check(content: Content, context: { today: Day }): Problem[]
}

/** A problem at a place in a file. The message says what is wrong and what to do. */
export const problemAt = (at: ContentFile, path: Path, message: string, level: Level = 'error'): Problem => ({
  level,
  file: at.file,
  line: at.lineOf(path),
  message,
})

/** Where an error of the schema stands. */
export const errorPath = ({ instancePath }: ErrorObject): (string | number)[] =>
  instancePath
    .split('/')
    .slice(1)
    .map((part) => (/^\d+$/.test(part) ? Number(part) : part.replace(/~1/g, '/').replace(/~0/g, '~')))

/** Deeper than any entry goes: in YAML a value can hold itself (&a [*a]). */
const DEEPEST = 24

/** Every value inside a value, itself first, with its path. */
export const visit = (value: unknown, see: (value: unknown, path: Path) => void, path: Path = []): void => {
  if (path.length > DEEPEST) return
  see(value, path)
  if (Array.isArray(value)) {
    value.forEach((item, index) => {
      visit(item, see, [...path, index])
    })
  } else if (typeof value === 'object' && value !== null) {
    for (const [key, item] of Object.entries(value)) visit(item, see, [...path, key])
  }
}

export const isTable = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

/** The last key of a path that is not a place in a list: what kind of thing stands there. */
export const fieldOf = (path: Path): string => String([...path].reverse().find((part) => typeof part === 'string') ?? '')

/** Every pair of Chinese and English words in a file, with the field that holds it. */
export const textsIn = (at: ContentFile): { zh: string; en: string; path: Path; field: string }[] => {
  const texts: { zh: string; en: string; path: Path; field: string }[] = []
  visit(at.value, (value, path) => {
    if (!isTable(value)) return
    const { zh, en } = value
    if (typeof zh === 'string' && typeof en === 'string') texts.push({ zh, en, path, field: fieldOf(path) })
  })
  return texts
}

/** Every list of claims in a file. */
export const claimsIn = (at: ContentFile): { source: string; checkedOn: string; path: Path }[] => {
  const claims: { source: string; checkedOn: string; path: Path }[] = []
  visit(at.value, (value, path) => {
    if (!isTable(value) || path[path.length - 2] !== 'claims') return
    const { source, checkedOn } = value
    if (typeof source === 'string' && typeof checkedOn === 'string') claims.push({ source, checkedOn, path })
  })
  return claims
}

/** Runs rules in their order; the same words on the same line are said once (aliases show one text in two places). */
export const runRules = (rules: readonly Rule[], content: Content, today: Day): Problem[] => {
  const said = new Set<string>()
  return rules
    .flatMap((rule) => rule.check(content, { today }))
    .filter(({ file, line, message }) => {
      const words = `${file}:${line} ${message}`
      return !said.has(words) && said.add(words)
    })
}
