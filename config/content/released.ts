import { crc32 } from 'node:zlib'
import { isTable } from '../tools/cli/is-table'
import { visit } from './rule'
import type { Content, ContentEntry, ContentFile } from './types'

/** What of an entry is on people's phones: their ticks hang on the steps, and they have the numbers before them. */
interface Released {
  /** A short sum of what each step asked for, by its id: one id may stand in several routes. */
  steps: ReadonlyMap<string, readonly string[]>
  numbers: readonly string[]
  /** Ids and numbers that were taken out on purpose. */
  gone: readonly string[]
}

/** How an entry is called in released.yaml. */
export const nameOf = ({ file }: ContentFile): string => file.replace(/\.yaml$/, '')

const sumOf = (text: string): string => crc32(text).toString(16).padStart(8, '0').slice(0, 5)

/** The steps of an entry with their sums, and where they stand. */
export const stepsIn = ({ entry }: ContentEntry): { id: string; sum: string; path: readonly (string | number)[] }[] => {
  const steps: { id: string; sum: string; path: readonly (string | number)[] }[] = []
  visit(entry, (value, path) => {
    if (!isTable(value) || typeof value.id !== 'string' || !isTable(value.do)) return
    steps.push({ id: value.id, sum: sumOf(String(value.do.zh)), path })
  })
  return steps
}

export const numbersIn = ({ entry }: ContentEntry): string[] =>
  'hotlines' in entry ? (entry.hotlines ?? []).map(({ number }) => number) : []

const strings = (value: unknown): string[] => (Array.isArray(value) ? value.map(String) : [])

/** The list of released things by entry. What has not its form is left out. */
export const releasedIn = (file: ContentFile | undefined): ReadonlyMap<string, Released> =>
  new Map(
    Object.entries(isTable(file?.value) ? file.value : {}).flatMap(([name, record]) =>
      isTable(record)
        ? [
            [
              name,
              {
                steps: new Map(
                  Object.entries(isTable(record.steps) ? record.steps : {}).map(([id, sums]) => [id, String(sums).split(' ')]),
                ),
                numbers: strings(record.numbers),
                gone: strings(record.gone),
              },
            ] as const,
          ]
        : [],
    ),
  )

const head = `# What is on people's phones: ids of steps (ticks hang on them) with a short sum of what each asks for, and numbers to dial.
# Made by npm run content:release. What goes on purpose is moved under gone: [id or number].
`

/** The text of released.yaml: what was in it, and all that the content holds now. */
export const writeReleased = ({ entries, released }: Content): string => {
  const before = releasedIn(released)
  const names = [...new Set([...before.keys(), ...entries.map(({ at }) => nameOf(at))])].sort()
  const lines = names.flatMap((name) => {
    const entry = entries.find(({ at }) => nameOf(at) === name)
    const was = before.get(name)
    const gone = was?.gone ?? []
    const steps = new Map([...(was?.steps ?? [])].map(([id, sums]) => [id, new Set(sums)]))
    for (const { id, sum } of entry ? stepsIn(entry) : []) steps.set(id, (steps.get(id) ?? new Set()).add(sum))
    for (const id of gone) steps.delete(id)
    const numbers = [...new Set([...(was?.numbers ?? []), ...(entry ? numbersIn(entry) : [])])].filter(
      (number) => !gone.includes(number),
    )
    if (steps.size === 0 && numbers.length === 0 && gone.length === 0) return []
    const quoted = (all: readonly string[]) => `[${all.map((one) => `'${one}'`).join(', ')}]`
    return [
      `${name}:`,
      ...(steps.size > 0
        ? [
            '  steps:',
            ...[...steps]
              .sort(([a], [b]) => (a < b ? -1 : 1))
              .map(([id, sums]) => `    '${id}': '${[...sums].sort().join(' ')}'`),
          ]
        : []),
      ...(numbers.length > 0 ? [`  numbers: ${quoted(numbers)}`] : []),
      ...(gone.length > 0 ? [`  gone: ${quoted(gone)}`] : []),
    ]
  })
  return `${head}${lines.join('\n')}\n`
}
