import { parse } from 'csv-parse/sync'

import { encodeLink, type HallLink, purposes } from '../../../src/domain/links/code'
import { parseLink } from '../../../src/domain/links/link'
import { carriers } from '../../../src/domain/number/profile'
import { firstLineOf } from '../cli/first-line'

/** One line of a list of halls. */
interface HallRow {
  /** The row in a spreadsheet: the heading is row 1. */
  row: number
  link: HallLink
  /** The file of its code's picture, as written; undefined when the cell is empty or the column missing. */
  code?: string
}

const columns = ['hall', 'carrier', 'purpose', 'code'] as const
type Column = (typeof columns)[number]

/** A word as somebody wrote it, on one line and not endless. */
const quoted = (word: string): string => JSON.stringify(word.length > 40 ? `${word.slice(0, 40)}…` : word)

/** The words that stand for carriers: `any` is a neutral code's. */
const carrierWords = [...carriers, 'any'] as const

/** The carrier of a word: undefined for `any`; a string under `fault` when the word is none. */
export const readCarrier = (word: string): { carrier: HallLink['carrier'] } | { fault: string } => {
  const carrier = carriers.find((known) => known === word)
  return carrier || word === 'any' ? { carrier } : { fault: `no carrier ${quoted(word)}; take one of ${carrierWords.join(', ')}` }
}

/** The purpose of a word, or what is wrong with it. */
export const readPurpose = (word: string): { purpose: HallLink['purpose'] } | { fault: string } => {
  const purpose = purposes.find((known) => known === word)
  return purpose ? { purpose } : { fault: `no purpose ${quoted(word)}; take one of ${purposes.join(', ')}` }
}

/** What is wrong with a hall's id; undefined: nothing. The grammar of codes has the last word. */
export const faultOfHall = (id: string): string | undefined => {
  const read = parseLink({ h: `any.help.${id}` })
  if (read.kind === 'hall' && read.hall === id) return undefined
  const rule = '1 to 16 of a-z, 0-9 and -'
  if (id === '') return `the hall has no id; take ${rule}`
  return id.length > 16 ? `hall ${quoted(id)} has ${id.length} characters; take ${rule}` : `hall ${quoted(id)} must be ${rule}`
}

const heading = (names: readonly string[]): string | undefined => {
  const unknown = names.filter((name) => !columns.some((column) => column === name))
  const missing = columns.filter((column) => column !== 'code' && !names.includes(column))
  const twice = names.filter((name, place) => names.indexOf(name) !== place)
  const wrong = [
    ...(missing.length > 0 ? [`${missing.join(', ')} missing`] : []),
    ...(unknown.length > 0 ? [`${unknown.map(quoted).join(', ')} unknown`] : []),
    ...(twice.length > 0 ? [`${twice.join(', ')} twice`] : []),
  ]
  return wrong.length > 0 ? `row 1: columns must be hall,carrier,purpose[,code]: ${wrong.join('; ')}` : undefined
}

/** Cells by row; a string is why the text is no CSV. */
const cellsOf = (text: string): { row: number; cells: string[] }[] | string => {
  try {
    const records: string[][] = parse(text, { bom: true, trim: true, relax_column_count: true })
    return (
      records
        // Spaces inside quotes too: nobody sees them in a spreadsheet.
        .map((cells, place) => ({ row: place + 1, cells: cells.map((cell) => cell.trim()) }))
        .filter(({ cells }) => cells.some((cell) => cell !== ''))
    )
  } catch (error) {
    return firstLineOf(error)
  }
}

/** What one row says, by its cells; or all that is wrong with it. */
const readHall = (cell: (column: Column) => string): { link: HallLink; code: string } | { faults: string[] } => {
  const hall = cell('hall')
  const carrier = readCarrier(cell('carrier'))
  const purpose = readPurpose(cell('purpose'))
  const faulty = faultOfHall(hall)
  if (faulty === undefined && !('fault' in carrier) && !('fault' in purpose)) {
    const link: HallLink = {
      kind: 'hall',
      ...(carrier.carrier ? { carrier: carrier.carrier } : {}),
      purpose: purpose.purpose,
      hall,
    }
    return { link, code: cell('code') }
  }
  return {
    faults: [
      ...(faulty === undefined ? [] : [faulty]),
      ...('fault' in carrier ? [carrier.fault] : []),
      ...('fault' in purpose ? [purpose.fault] : []),
    ],
  }
}

/**
 * Reads a list of halls: CSV in UTF-8 with the columns hall, carrier (or `any`), purpose and, if wanted, code, in any order.
 * Every fault is one line that names its row. A hall may stand in several rows, but not twice with the same carrier and purpose.
 * Whether the pictures under `code` exist is for the caller to see.
 */
export const readHalls = (text: string): { halls: HallRow[] } | { faults: string[] } => {
  const rows = cellsOf(text)
  if (typeof rows === 'string') return { faults: [`no CSV: ${rows}`] }
  const [head, ...rest] = rows
  if (!head) return { faults: ['the list is empty'] }
  const wrong = heading(head.cells)
  if (wrong !== undefined) return { faults: [wrong] }
  if (rest.length === 0) return { faults: ['the list has columns but no hall'] }
  const halls: HallRow[] = []
  const faults: string[] = []
  const seen = new Map<string, number>()
  for (const { row, cells } of rest) {
    if (cells.length !== head.cells.length) {
      faults.push(`row ${row}: ${cells.length} cells under ${head.cells.length} columns`)
      continue
    }
    const read = readHall((column) => cells[head.cells.indexOf(column)] ?? '')
    if ('faults' in read) {
      faults.push(...read.faults.map((fault) => `row ${row}: ${fault}`))
      continue
    }
    const { link, code } = read
    const before = seen.get(encodeLink(link))
    if (before !== undefined) {
      faults.push(`row ${row}: hall "${link.hall}" stands in row ${before} with the same carrier and purpose`)
      continue
    }
    seen.set(encodeLink(link), row)
    halls.push({ row, link, ...(code === '' ? {} : { code }) })
  }
  return faults.length > 0 ? { faults } : { halls }
}
