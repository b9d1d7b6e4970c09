/**
 * Benchmarks, printed as tables; nothing is asserted, since times differ from machine to machine.
 *   npm run bench -- app   the built mini-program in the preview host (npm run build first)
 *   npm run bench -- sms   reading messages of one, ten and a hundred times the size
 *   npm run bench -- lengths   everything that reads a pasted text, over lengths from 1,000 to 1,000,000 characters
 */
import { existsSync } from 'node:fs'
import { join } from 'node:path'

/** A benchmark is a file beside this one whose default export runs it. */
const load = async (name: string): Promise<() => Promise<void>> => {
  const file = join(__dirname, `${name}.ts`)
  if (!/^[a-z-]+$/.test(name) || name === 'index' || !existsSync(file)) throw new Error(`there is no benchmark "${name}"`)
  const { default: run }: { default: () => Promise<void> } = await import(file)
  return run
}

load(process.argv[2] ?? 'app')
  .then((run) => run())
  .then(
    () => process.exit(0),
    (error: unknown) => {
      console.error(error)
      process.exit(1)
    },
  )
