/**
 * Makes posters (A4) and table cards for service halls, as PDF, PNG and SVG: docs/posters.md.
 *   npm run poster -- --hall hz01 --carrier cmcc --purpose cancel --code hz01.png
 *   npm run poster -- --csv halls.csv --link https://registered.example/path
 * What can't be made is a line each on standard error and exit code 2, and nothing is written.
 */
import { join } from 'node:path'

import { runCommandLine } from '../../cli/run-command'
import { writeAllWhole } from '../../cli/write-whole'
import type { DrawCode } from './code'
import { makePosters } from './make'
import { readOrder } from './order'

/** Makes what a call asks for, all of it or nothing, and gives the lines to say. `draw` stands for the drawing of codes. */
export const poster = async (argv: readonly string[], draw?: DrawCode): Promise<string[]> => {
  const { out, ...order } = readOrder(argv)
  const { files, notes } = await makePosters(order, draw)
  const placed = files.map(({ name, bytes }) => ({ path: join(out, name), content: bytes }))
  writeAllWhole(placed)
  return [...placed.map(({ path }) => path), ...notes]
}

const main = async (): Promise<undefined> => {
  for (const line of await poster(process.argv.slice(2))) console.log(line)
}

if (require.main === module) runCommandLine(main)
