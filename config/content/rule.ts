import type { ErrorObject } from 'ajv'

import type { Day } from '../../src/domain/calendar/day'
import { isClaim } from '../../src/domain/catalogue/sources'
import { isTable } from '../tools/cli/is-table'
import type { Level, Problem } from './problem'
import type { Content, ContentFile, Path } from './types'

/** What rules know beside the content. */
export interface Context {
  today: Day
  /** The content as it was before the edit, as far as somebody knows. */
  before?: Content | undefined
}

/** One thing that content must keep to. */
export interface Rule {
  name: string
  /** The reason, for somebody who would rather not keep to it. */
  why: string
  /** All that breaks the rule; an empty list when nothing does. Never throws for content. */
  check(content: Content, context: Context): Problem[]
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
const MAX_DEPTH = 24

/** Every value inside a value, itself first, with its path. */
export const visit = (value: unknown, see: (value: unknown, path: Path) => void, path: Path = []): void => {
  if (path.length > MAX_DEPTH) return
  see(value, path)
  if (Array.isArray(value)) {
    value.forEach((item, index) => {
      visit(item, see, [...path, index])
    })
  } else if (typeof value === 'object' && value !== null) {
    for (const [key, item] of Object.entries(value)) visit(item, see, [...path, key])
  }
}

/** The last key of a path that is not a place in a list: what kind of thing stands there. */
export const fieldOf = (path: Path): string => String([...path].reverse().find((part) => typeof part === 'string') ?? '')

/** Keeps what was found in each file for as long as its text is the same: an edit changes one file of hundreds. */
export const perFile = <T>(look: (at: ContentFile) => T): ((at: ContentFile) => T) => {
  const known = new Map<string, { text: string; found: T }>()
  return (at) => {
    const before = known.get(at.file)
    if (before?.text === at.text) return before.found
    const found = look(at)
    known.set(at.file, { text: at.text, found })
    return found
  }
}

/** A rule that looks at one file after the other, at nothing else and at no day. */
export const fileRule = ({ look, ...rule }: Omit<Rule, 'check'> & { look: (at: ContentFile) => Problem[] }): Rule => {
  const problemsOf = perFile(look)
  return { ...rule, check: ({ files }) => files.flatMap(problemsOf) }
}

/** A string as it stands in a file, key or value. */
export interface Words {
  text: string
  path: Path
  /** What kind of thing it is: the last key of its path that is not a place in a list and no language. */
  field: string
  /** Undefined for what is the same in both languages. */
  language: 'zh' | 'en' | undefined
}

/** Every string in a file. Keys are left out: the schema knows them, but for those of sources and brands (rule `schema`). */
export const wordsIn = (at: ContentFile): Words[] => {
  const words: Words[] = []
  visit(at.value, (value, path) => {
    if (typeof value !== 'string') return
    const last = path[path.length - 1]
    const language = last === 'zh' || last === 'en' ? last : undefined
    words.push({ text: value, path, field: fieldOf(language ? path.slice(0, -1) : path), language })
  })
  return words
}

/** Names that every object of JavaScript has: as an id one would be found where nobody has put it. */
const isBuiltIn = (name: string): boolean => name in {} || name === 'prototype'

/** What is wrong with an id that people's records will hold; undefined: nothing. */
export const faultOfId = (id: string): string | undefined => {
  if (isBuiltIn(id)) return `"${id}" is a name that every object of JavaScript has`
  if (/^(own|list)-/.test(id)) return `"${id}": own- is for what users make, list- for ticks of lists`
  return undefined
}

/** True for a key of sources.yaml or brands.yaml. */
export const isKey = (key: string): boolean => /^[a-z0-9-]{2,40}$/.test(key) && !isBuiltIn(key)

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

/** A claim, and where it stands in its file. */
interface PlacedClaim {
  source: string
  checkedOn: string
  path: Path
}

/** The claims in a file's lists of claims. */
export const placedClaimsIn = perFile((at): PlacedClaim[] => {
  const claims: PlacedClaim[] = []
  visit(at.value, (value, path) => {
    if (path[path.length - 2] === 'claims' && isClaim(value))
      claims.push({ source: value.source, checkedOn: value.checkedOn, path })
  })
  return claims
})

/**
 * Runs rules in their order; the same words on the same line are said once (aliases show one text in two places). Of a folder that
 * can't be read, or without its schema, that alone is said.
 */
export const runRules = (rules: readonly Rule[], content: Content, context: Context): Problem[] => {
  const ground = content.faults.filter(({ file }) => file === '' || file === 'schema.json')
  if (ground.length > 0) return ground
  const reported = new Set<string>()
  return rules
    .flatMap((rule) => rule.check(content, context))
    .filter(({ file, line, message }) => {
      const words = `${file}:${line} ${message}`
      return !reported.has(words) && reported.add(words)
    })
}
