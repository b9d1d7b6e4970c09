import { join } from 'node:path'
import { isScalar, LineCounter, parseDocument, visit } from 'yaml'

import { isDay } from '../../../src/domain/calendar/day'
import { readContent } from '../../content/load'
import { placedClaimsIn } from '../../content/rule'
import { UsageError } from '../cli/usage-error'
import { writeWhole } from '../cli/write-whole'
import { type Arguments, type Outcome, runCommand } from './arguments'

/** The text with every checkedOn set to a day, comments and layout left alone, and the lines that changed (from 1). */
const setCheckedOn = (text: string, day: string): { text: string; changed: { line: number; was: string }[] } => {
  const lines = new LineCounter()
  const places: { start: number; end: number; was: string }[] = []
  visit(parseDocument(text, { lineCounter: lines }), {
    Pair: (_key, { key, value }) => {
      if (!isScalar(key) || key.value !== 'checkedOn' || !isScalar(value) || !value.range || value.value === day) return
      places.push({ start: value.range[0], end: value.range[1], was: String(value.value) })
    },
  })
  // From the end, so that the places before it stay true.
  const next = [...places].reverse().reduce((all, { start, end }) => all.slice(0, start) + day + all.slice(end), text)
  return { text: next, changed: places.map(({ start, was }) => ({ line: lines.linePos(start).line, was })) }
}

/** Writes "I looked at all the sources of this platform on that day", and shows the sources that this vouches for. */
export const checked = ({ words, root, today }: Arguments): Outcome => {
  const [id, day = today, ...rest] = words
  if (!id || rest.length > 0) throw new UsageError('usage: npm run content:checked -- <id> [YYYY-MM-DD]')
  const file = `platforms/${id}.yaml`
  const content = readContent(root)
  const before = content.texts.get(file)
  const fault = content.faults.find((problem) => problem.file === file || problem.file === '')
  if (fault) throw new UsageError(fault.message)
  if (before === undefined) throw new UsageError(`no platform "${id}" in src/content/platforms`)
  if (!isDay(day)) throw new UsageError(`"${day}" is no day; write YYYY-MM-DD`)
  if (day > today) throw new UsageError(`${day} lies in the future; today is ${today}`)
  const { text, changed } = setCheckedOn(before, day)
  if (changed.length === 0) return { code: 0, lines: [`src/content/${file}: nothing to change`] }
  const at = content.files.find((it) => it.file === file)
  const sources = [...new Set((at ? placedClaimsIn(at) : []).map(({ source }) => source))]
  writeWhole(join(root, file), text, { within: root })
  return {
    code: 0,
    lines: [
      ...changed.map(({ line, was }) => `src/content/${file}:${line}  ${was} → ${day}`),
      'You vouch for having looked at:',
      ...sources.map((key) => {
        const source = content.catalogue.sources[key]
        return `  ${key}  ${source?.url ?? source?.printed ?? source?.title.zh ?? ''}`
      }),
    ],
  }
}

if (require.main === module) runCommand(checked)
