/** The columns of a date picker: years, months and days within its bounds. Days are `YYYY-MM-DD`, no time zone. */

export interface DateFields {
  start: string
  end: string
  depth: 'year' | 'month' | 'day'
}

interface Day {
  year: number
  month: number
  day: number
}

const two = (value: number) => String(value).padStart(2, '0')

function parse(text: string, fallback: Day): Day {
  const [year, month, day] = text.split('-').map(Number)
  return { year: year || fallback.year, month: month || fallback.month, day: day || fallback.day }
}

function range(from: number, to: number): number[] {
  return Array.from({ length: Math.max(0, to - from + 1) }, (_, index) => from + index)
}

function daysIn(year: number, month: number): number {
  return new Date(Date.UTC(year, month, 0)).getUTCDate()
}

/** What each column offers once the columns before it are chosen. */
function offers(fields: DateFields, year: number, month: number) {
  const start = parse(fields.start, { year: 1970, month: 1, day: 1 })
  const end = parse(fields.end, { year: 2100, month: 12, day: 31 })
  const firstYear = year === start.year
  const lastYear = year === end.year
  return {
    years: range(start.year, end.year),
    months: range(firstYear ? start.month : 1, lastYear ? end.month : 12),
    days: range(
      firstYear && month === start.month ? start.day : 1,
      lastYear && month === end.month ? Math.min(end.day, daysIn(year, month)) : daysIn(year, month),
    ),
  }
}

function clampIndex(list: readonly number[], index: number): number {
  return Math.min(Math.max(index, 0), list.length - 1)
}

function at(list: readonly number[], index: number): number {
  return list[clampIndex(list, index)] ?? 0
}

function resolve(fields: DateFields, chosen: readonly number[]): Day {
  const year = at(offers(fields, 0, 0).years, chosen[0] ?? 0)
  const month = at(offers(fields, year, 0).months, chosen[1] ?? 0)
  return { year, month, day: at(offers(fields, year, month).days, chosen[2] ?? 0) }
}

/** The index of `value` in each column; outside the bounds, the nearest; empty or odd text, today. */
export function dateIndexes(fields: DateFields, value: string): number[] {
  const today = new Date()
  const day = parse(value, { year: today.getFullYear(), month: today.getMonth() + 1, day: today.getDate() })
  const nearest = (list: readonly number[], wanted: number) => clampIndex(list, wanted - (list[0] ?? 0))
  const years = offers(fields, 0, 0).years
  const yearIndex = nearest(years, day.year)
  const year = at(years, yearIndex)
  const months = offers(fields, year, 0).months
  const monthIndex = nearest(months, day.month)
  const days = offers(fields, year, at(months, monthIndex)).days
  return [yearIndex, monthIndex, nearest(days, day.day)].slice(0, depth(fields))
}

function depth(fields: DateFields): number {
  return fields.depth === 'year' ? 1 : fields.depth === 'month' ? 2 : 3
}

/** The words of each column when `chosen` is chosen. */
export function dateColumns(fields: DateFields, chosen: readonly number[]): string[][] {
  const { year, month } = resolve(fields, chosen)
  const { years, months, days } = offers(fields, year, month)
  const columns = [years.map((y) => `${y}年`), months.map((m) => `${m}月`), days.map((d) => `${d}日`)]
  return columns.slice(0, depth(fields))
}

/** The chosen day as text, as deep as the picker goes. */
export function dateText(fields: DateFields, chosen: readonly number[]): string {
  const { year, month, day } = resolve(fields, chosen)
  return [String(year), two(month), two(day)].slice(0, depth(fields)).join('-')
}

/** The indexes after one column moved: the other fields keep their value where they can, else take the nearest. */
export function dateMoved(fields: DateFields, chosen: readonly number[], column: number, index: number): number[] {
  const words = dateColumns(fields, chosen)[column]?.[index] ?? ''
  const parts = dateText(fields, chosen).split('-')
  parts[column] = String(Number.parseInt(words, 10))
  return dateIndexes(fields, parts.join('-'))
}
