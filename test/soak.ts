/**
 * Draws from random seeds, and many more than `npm test` does:
 *   npm run soak -- [--hours N] [--times N] [--seed N] [FILE …]
 * One round of all properties, or rounds with new seeds until the hours are over. `--times` says how many times the draws of
 * `npm test` a round makes (20). Ends with 1 at the first failure and says how to have the same draws again.
 */
import { spawnSync } from 'node:child_process'
import { randomInt } from 'node:crypto'
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { parseArgs } from 'node:util'

const root = join(__dirname, '..')

/** The test files that draw, by fast-check or by dice as often as runs() says. */
const drawing = (): string[] =>
  readdirSync(__dirname, { recursive: true, encoding: 'utf8' })
    .filter(
      (file) =>
        file.endsWith('.test.ts') && /from '(?:fast-check|[./]+\/runs)'/.test(readFileSync(join(__dirname, file), 'utf8')),
    )
    .map((file) => `test/${file}`)

const numberOf = (text: string | undefined, name: string): number | undefined => {
  if (text === undefined) return undefined
  const value = Number(text)
  if (text.trim() === '' || !Number.isFinite(value)) throw new TypeError(`--${name} must be a number, not "${text}"`)
  return value
}

const readCall = (words: readonly string[]) => {
  const text = { type: 'string' } as const
  const { values, positionals } = parseArgs({
    args: [...words],
    options: { hours: text, times: text, seed: text },
    allowPositionals: true,
  })
  return {
    hours: numberOf(values.hours, 'hours') ?? 0,
    times: numberOf(values.times, 'times') ?? 20,
    seed: numberOf(values.seed, 'seed'),
    files: positionals,
  }
}

const main = (words: readonly string[]): number => {
  let call: ReturnType<typeof readCall>
  try {
    call = readCall(words)
  } catch (error) {
    console.error(error instanceof Error ? error.message : String(error))
    return 2
  }
  const { hours, times, files } = call
  const until = Date.now() + hours * 3_600_000
  do {
    const seed = call.seed ?? randomInt(2 ** 31)
    console.log(`seed ${seed}, ${times} × the draws of npm test`)
    const { status } = spawnSync(
      process.execPath,
      [
        require.resolve('jest/bin/jest'),
        '--selectProjects=unit',
        '--testTimeout=36000000',
        '--runTestsByPath',
        ...(files.length > 0 ? files : drawing()),
      ],
      { cwd: root, stdio: 'inherit', env: { ...process.env, SOAK_SEED: String(seed), SOAK_TIMES: String(times) } },
    )
    if (status !== 0) {
      console.error(`The same draws again: npm run soak -- --seed ${seed} --times ${times} FILE`)
      return 1
    }
  } while (call.seed === undefined && Date.now() < until)
  return 0
}

process.exitCode = main(process.argv.slice(2))
