import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

import { linesOf } from '../../../config/tools/cli/run-command'
import { answerTo } from '../../../config/tools/try'

const folder = mkdtempSync(join(tmpdir(), 'try-'))
afterAll(() => rmSync(folder, { recursive: true, force: true }))

/** The plan as it is printed. */
const plan = (file: string) => JSON.parse(JSON.stringify(answerTo(['plan', file], () => '')))

/** The lines of a call that makes no sense. */
const refusal = (...words: string[]): string[] => {
  try {
    answerTo(words, () => '')
  } catch (error) {
    return linesOf(error)
  }
  throw new Error('it was answered')
}

const described = (number: unknown): string => {
  const file = join(folder, 'number.json')
  writeFileSync(file, typeof number === 'string' ? number : JSON.stringify(number))
  return file
}

test('prints the plan of a described number, with why each task stands where it does', () => {
  const made = plan(
    described({
      situation: 'changing',
      today: '2026-11-22',
      accounts: ['wechat', 'tax-app', 'my-bank', 'weibo', 'nobody'],
      marks: { query: 'done', 'my-bank': 'waiting' },
      unused: ['weibo'],
    }),
  )
  expect(made.unknown).toEqual(['nobody'])
  expect(made.next).toBe('look-back')
  expect(made.bound).toContain('wechat')
  const tasks = made.stages.flatMap((stage: { tasks: { key: string; why: unknown; when: string }[] }) => stage.tasks)
  const task = (key: string) => tasks.find((its: { key: string }) => its.key === key)
  expect(tasks.map((its: { key: string }) => its.key).indexOf('my-bank')).toBeLessThan(
    tasks.map((its: { key: string }) => its.key).indexOf('tax-app'),
  )
  expect(task('tax-app').why).toEqual({ after: ['my-bank'] })
  expect(task('weibo').when).toBe('closing')
})

test.each([
  ['no file named', ['plan'], 'usage: npm run -s try -- plan FILE.json'],
  ['a file that is not there', ['plan', join(folder, 'nowhere.json')], 'nowhere.json: 没有这个文件 no such file'],
  ['another command', ['dance'], 'usage: npm run -s try -- entry | plan'],
])('%s is told in one line', (_what, words, message) => {
  expect(refusal(...words)).toEqual([expect.stringContaining(message)])
})

test.each([
  ['no JSON', '{"situation":', 'JSON'],
  [
    'an impossible day',
    { situation: 'lost', accounts: [], dates: { cancelledOn: '2026-02-30' } },
    'dates.cancelledOn: no day of the calendar',
  ],
  ['a word that is unknown', { situation: 'lost', accounts: [], colour: 'red' }, 'colour'],
  ['a situation that is none', { situation: 'bored', accounts: [] }, 'situation'],
])('%s in the file is told with its place', (_what, number, message) => {
  expect(refusal('plan', described(number))).toEqual([expect.stringContaining(message)])
})
