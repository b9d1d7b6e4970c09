import { spawnSync } from 'node:child_process'
import { join } from 'node:path'

const root = join(__dirname, '..')
const soak = (...words: string[]) =>
  spawnSync(process.execPath, ['--import', 'tsx', 'test/soak.ts', ...words], {
    cwd: root,
    encoding: 'utf8',
    env: { ...process.env, SOAK_SEED: undefined, SOAK_TIMES: undefined },
  })

test('a soak takes a seed, says it, and draws', () => {
  const { status, stdout, stderr } = soak('--seed', '7', '--times', '2', 'test/domain/record/slot.test.ts')
  expect([status, stderr]).toEqual([0, expect.stringContaining('1 passed, 1 total')])
  expect(stdout).toContain('seed 7, 2 × the draws of npm test')
})

test('what is no number is one line', () => {
  const { status, stderr } = soak('--seed', 'x')
  expect([status, stderr]).toEqual([2, '--seed must be a number, not "x"\n'])
})
