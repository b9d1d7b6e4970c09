/**
 * Makes posters (A4) and table cards for service halls, as PDF, PNG and SVG: docs/posters.md.
 *   npm run poster -- --hall hz01 --carrier cmcc --purpose cancel --code hz01.png
 *   npm run poster -- --csv halls.csv --link https://registered.example/path
 * What can't be made is a line each on standard error and exit code 2, and nothing is written.
 */
import { join } from 'node:path'

import type { DrawCode } from './code'
import { makePosters } from './make'
import { readOrder } from './order'
import { Refusal } from './refusal'
import { writeAll } from './write'

/** What the command says and how it ends: 0 is well, 2 is nothing made. */
export interface Outcome {
  code: 0 | 2
  lines: readonly string[]
}

/** Runs the command. `draw` stands for the drawing of codes. */
export const poster = async (argv: readonly string[], draw?: DrawCode): Promise<Outcome> => {
  try {
    const order = readOrder(argv)
    const { files, notes } = await makePosters(order, draw)
    writeAll(order.out, files)
    return { code: 0, lines: [...files.map(({ name }) => join(order.out, name)), ...notes] }
  } catch (error) {
    if (!(error instanceof Refusal)) throw error
    return { code: 2, lines: error.lines }
  }
}

const main = async () => {
  const { code, lines } = await poster(process.argv.slice(2))
  for (const line of lines) (code === 0 ? console.log : console.error)(line)
  process.exitCode = code
}

if (require.main === module) void main()
