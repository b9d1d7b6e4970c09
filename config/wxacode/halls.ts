import { CsvError, parse } from 'csv-parse/sync'

import { fitsScene, type HallEntry, purposes, writeCode } from '../../src/domain/entry'
import { carriers } from '../../src/domain/number'

/** The columns of a list of halls. `code` may stand there too: whoever prints posters reads the same file. */
const needed = ['hall', 'carrier', 'purpose'] as const
const allowed: readonly string[] = [...needed, 'code']

const hallShape = /^[a-z0-9-]{1,16}$/

/** A row of the file: the line on which it ends, and its cells. */
interface Row {
  line: number
  cells: readonly string[]
}

const rowsOf = (text: string): Row[] => {
  const rows: Row[] = []
  parse(text, {
    bom: true,
    relax_column_count: true,
    skip_empty_lines: true,
    trim: true,
    on_record: (cells: string[], { lines }) => {
      rows.push({ line: lines, cells })
      return null
    },
  })
  return rows
}

/** What is wrong with the head of the file. */
const headFaults = (head: readonly string[]): string[] => {
  const missing = needed.filter((name) => !head.includes(name))
  const strange = head.filter((name) => !allowed.includes(name))
  const twice = head.filter((name, place) => head.indexOf(name) !== place)
  const fault = (zh: string, en: string, names: readonly string[]) =>
    names.length > 0 ? [`第 1 行 line 1: ${zh} ${en}: ${names.map((name) => `"${name}"`).join(', ')}`] : []
  return [
    ...fault('缺少列', 'missing column', missing),
    ...fault('不认识的列', 'unknown column', strange),
    ...fault('列重复', 'column given twice', twice),
  ]
}

/** The hall of a row, or what is wrong with it. */
const hallOf = (hall: string, word: string, wanted: string): HallEntry | string[] => {
  const carrier = carriers.find((known) => known === word)
  const purpose = purposes.find((known) => known === wanted)
  const faults = [
    ...(hallShape.test(hall) ? [] : [`hall "${hall}" 只能是 1 到 16 个 a-z 0-9 - must be 1 to 16 of a-z 0-9 -`]),
    ...(carrier || word === 'any'
      ? []
      : [`carrier "${word}" 不认识，可以是 unknown; take one of ${[...carriers, 'any'].join(', ')}`]),
  ]
  if (!purpose) return [...faults, `purpose "${wanted}" 不认识，可以是 unknown; take one of ${purposes.join(', ')}`]
  if (faults.length > 0) return faults
  const entry: HallEntry = { kind: 'hall', ...(carrier ? { carrier } : {}), purpose, hall }
  return fitsScene(writeCode(entry)) ? entry : [`${writeCode(entry)} 小程序码放不下 does not fit a 小程序码`]
}

/**
 * Reads a list of halls, CSV with the columns hall, carrier and purpose, with or without a BOM. Either all of it can be used, or
 * each fault is one line that names its row; an empty list is a fault. The same hall may stand there once for each carrier and
 * purpose.
 */
export const readHalls = (text: string): { halls: HallEntry[] } | { faults: string[] } => {
  let rows: Row[]
  try {
    rows = rowsOf(text)
  } catch (error) {
    if (!(error instanceof CsvError)) throw error
    return { faults: [`不是 CSV no CSV: ${error.message}`] }
  }
  const [head, ...rest] = rows
  if (!head) return { faults: ['文件是空的 the file is empty'] }
  const wrongHead = headFaults(head.cells)
  if (wrongHead.length > 0) return { faults: wrongHead }
  if (rest.length === 0) return { faults: ['只有表头，没有营业厅 a head and no halls'] }

  const halls: HallEntry[] = []
  const faults: string[] = []
  const lines = new Map<string, number>()
  for (const { line, cells } of rest) {
    const say = (fault: string) => faults.push(`第 ${line} 行 line ${line}: ${fault}`)
    if (cells.length !== head.cells.length) {
      say(`有 ${cells.length} 格，表头有 ${head.cells.length} 格 ${cells.length} cells where the head has ${head.cells.length}`)
      continue
    }
    const cell = (name: (typeof needed)[number]) => cells[head.cells.indexOf(name)] ?? ''
    const read = hallOf(cell('hall'), cell('carrier'), cell('purpose'))
    if (Array.isArray(read)) {
      for (const fault of read) say(fault)
      continue
    }
    const code = writeCode(read)
    const before = lines.get(code)
    if (before === undefined) {
      lines.set(code, line)
      halls.push(read)
    } else say(`和第 ${before} 行重复 the same as line ${before}: ${code}`)
  }
  return faults.length > 0 ? { faults } : { halls }
}
