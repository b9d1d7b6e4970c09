import { columns, table } from '../../../config/tools/cli/table'

/** One message: what must be found in it, and what was. */
export interface Case {
  name: string
  expected: readonly string[]
  found: readonly string[]
}

/** Of what was found, how much is right; of what is there, how much was found. Both between 0 and 1. */
export const score = (cases: readonly Case[]): { precision: number; recall: number; lines: string[] } => {
  let right = 0
  let found = 0
  let expected = 0
  const wrong: string[][] = []
  for (const its of cases) {
    const hits = its.found.filter((item) => its.expected.includes(item)).length
    right += hits
    found += its.found.length
    expected += its.expected.length
    if (hits < Math.max(its.found.length, its.expected.length)) {
      wrong.push([its.name.replace(/\n/g, '⏎').slice(0, 40), its.expected.join(' '), its.found.join(' ')])
    }
  }
  const [precision, recall] = [found === 0 ? 1 : right / found, expected === 0 ? 1 : right / expected]
  const lines = [
    ...table([
      ['messages', 'there', 'found', 'right', 'precision', 'recall'],
      [...[cases.length, expected, found, right].map(String), precision.toFixed(3), recall.toFixed(3)],
    ]),
    ...(wrong.length > 0 ? table([['message', 'expected', 'found'], ...wrong]) : []),
  ]
  return { precision, recall, lines: lines.filter((line) => columns(line) > 0) }
}
