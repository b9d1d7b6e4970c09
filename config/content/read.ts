import { readdirSync, readFileSync } from 'node:fs'
import { basename, join } from 'node:path'
import Ajv, { type ErrorObject } from 'ajv'
import { LineCounter, parseDocument } from 'yaml'

import type { Carrier, Category, Platform, Service, Source, Task } from '../../src/content/baked/types'

/** Something an editor must mend. `file` is relative to the content folder, `line` starts at 1. */
export interface Problem {
  file: string
  line: number
  message: string
}

/** The whole catalogue as its editors wrote it. */
export interface Catalogue {
  platforms: Platform[]
  carriers: Carrier[]
  services: Service[]
  tasks: Task[]
  categories: Category[]
  sources: Record<string, Source>
}

const folders = {
  platforms: 'platform',
  carriers: 'carrier',
  services: 'service',
  tasks: 'task',
  categories: 'category',
} as const

interface Read {
  file: string
  value: unknown
  lineOf: (path: readonly (string | number)[]) => number
}

const readYaml = (root: string, file: string, problems: Problem[]): Read | undefined => {
  const lines = new LineCounter()
  const document = parseDocument(readFileSync(join(root, file), 'utf8'), { lineCounter: lines })
  for (const error of document.errors) {
    problems.push({ file, line: error.linePos?.[0].line ?? 1, message: error.message.split('\n')[0] ?? 'not YAML' })
  }
  if (document.errors.length > 0) return undefined
  const lineOf = (path: readonly (string | number)[]): number => {
    // The deepest part of the path that is written down: a missing key has no line of its own.
    for (let length = path.length; length > 0; length -= 1) {
      const node: unknown = document.getIn(path.slice(0, length), true)
      if (typeof node === 'object' && node !== null && 'range' in node && Array.isArray(node.range)) {
        return lines.linePos(Number(node.range[0])).line
      }
    }
    return 1
  }
  return { file, value: document.toJS(), lineOf }
}

const pathOf = (pointer: string): (string | number)[] =>
  pointer
    .split('/')
    .slice(1)
    .map((part) => (/^\d+$/.test(part) ? Number(part) : part.replace(/~1/g, '/').replace(/~0/g, '~')))

const say = (error: ErrorObject): string => {
  const where = error.instancePath === '' ? '' : `${error.instancePath.slice(1)}: `
  switch (error.keyword) {
    case 'additionalProperties':
      return `${where}unknown key "${String(error.params.additionalProperty)}". Remove it or see docs for the keys allowed here`
    case 'required':
      return `${where}"${String(error.params.missingProperty)}" is missing`
    case 'enum':
      return `${where}must be one of ${error.params.allowedValues.join(', ')}`
    default:
      return `${where}${error.message ?? 'not allowed'}`
  }
}

/**
 * Reads every file of the content folder and checks each against its definition in schema.json.
 * Returns the entries that are sound, and a Problem for all that is not; never throws for content.
 */
export const readCatalogue = (root: string): { catalogue: Catalogue; problems: Problem[] } => {
  const problems: Problem[] = []
  const schema: { definitions: Record<string, object> } = JSON.parse(readFileSync(join(root, 'schema.json'), 'utf8'))
  const ajv = new Ajv({ allErrors: true, strict: true })
  ajv.addSchema({ ...schema, $id: 'catalogue' })
  const check = <T>(definition: string, read: Read, at: readonly string[], value: unknown): value is T => {
    const validate = ajv.getSchema(`catalogue#/definitions/${definition}`)
    if (!validate) throw new Error(`schema.json has no definition "${definition}"`)
    if (validate(value) === true) return true
    for (const error of validate.errors ?? []) {
      problems.push({ file: read.file, line: read.lineOf([...at, ...pathOf(error.instancePath)]), message: say(error) })
    }
    return false
  }
  const folder = <T extends { id: string }>(name: keyof typeof folders): T[] => {
    const entries: T[] = []
    for (const leaf of readdirSync(join(root, name)).sort()) {
      const file = `${name}/${leaf}`
      if (!leaf.endsWith('.yaml')) {
        problems.push({ file, line: 1, message: 'only .yaml files belong here' })
        continue
      }
      const read = readYaml(root, file, problems)
      if (!read || !check<T>(folders[name], read, [], read.value)) continue
      if (read.value.id !== basename(leaf, '.yaml')) {
        problems.push({ file, line: read.lineOf(['id']), message: `id "${read.value.id}" must be the file's name` })
      }
      entries.push(read.value)
    }
    return entries
  }
  const sources: Record<string, Source> = {}
  const read = readYaml(root, 'sources.yaml', problems)
  if (read && typeof read.value === 'object' && read.value !== null) {
    for (const [key, value] of Object.entries(read.value)) {
      if (check<Source>('source', read, [key], value)) sources[key] = value
    }
  }
  const catalogue = {
    platforms: folder<Platform>('platforms'),
    carriers: folder<Carrier>('carriers'),
    services: folder<Service>('services'),
    tasks: folder<Task>('tasks'),
    categories: folder<Category>('categories'),
    sources,
  }
  return { catalogue, problems: [...problems, ...danglingReferences(catalogue)] }
}

/** Names that point nowhere: sources, categories, conflicts, hot-lines, and what must be moved first. */
const danglingReferences = (catalogue: Catalogue): Problem[] => {
  const problems: Problem[] = []
  const categories = new Set(catalogue.categories.map(({ id }) => id))
  const movable = new Set([...catalogue.platforms.map(({ id }) => id), ...categories])
  const tasks = new Set<string>()
  const visit = (file: string, entry: object) => {
    const conflicts = 'conflicts' in entry && Array.isArray(entry.conflicts) ? entry.conflicts.map(({ id }) => id) : []
    const numbers = 'hotlines' in entry && Array.isArray(entry.hotlines) ? entry.hotlines.map(({ number }) => number) : []
    const walk = (value: unknown) => {
      if (typeof value !== 'object' || value === null) return
      if (Array.isArray(value)) return value.forEach(walk)
      if ('source' in value && !(String(value.source) in catalogue.sources)) {
        problems.push({ file, line: 1, message: `sources.yaml has no "${String(value.source)}"` })
      }
      if ('do' in value && 'conflict' in value && !conflicts.includes(value.conflict)) {
        problems.push({ file, line: 1, message: `no conflict "${String(value.conflict)}" in this file` })
      }
      if ('do' in value && 'call' in value && !numbers.includes(value.call)) {
        problems.push({ file, line: 1, message: `"${String(value.call)}" is not among this file's hotlines` })
      }
      Object.values(value).forEach(walk)
    }
    walk(entry)
  }
  for (const platform of catalogue.platforms) {
    const file = `platforms/${platform.id}.yaml`
    visit(file, platform)
    if (!categories.has(platform.category)) {
      problems.push({ file, line: 1, message: `no category "${platform.category}"` })
    }
    for (const { platform: first } of platform.after ?? []) {
      if (!movable.has(first)) problems.push({ file, line: 1, message: `after: no platform or category "${first}"` })
    }
  }
  for (const task of catalogue.tasks) {
    visit(`tasks/${task.id}.yaml`, task)
    if (movable.has(task.id) || tasks.has(task.id)) {
      problems.push({ file: `tasks/${task.id}.yaml`, line: 1, message: `id "${task.id}" is taken` })
    }
    tasks.add(task.id)
  }
  for (const entry of catalogue.categories) visit(`categories/${entry.id}.yaml`, entry)
  for (const entry of catalogue.carriers) visit(`carriers/${entry.id}.yaml`, entry)
  for (const entry of catalogue.services) visit(`services/${entry.id}.yaml`, entry)
  return problems
}
