import { spawn } from 'node:child_process'
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { outputOf } from '../../../helpers/output'
import { APPID, jpeg, png, SECRET, type StandIn, startStandIn } from './stand-in'

const root = join(__dirname, '../../../..')

let weChat: StandIn
let folder: string

beforeEach(async () => {
  weChat = await startStandIn()
  folder = mkdtempSync(join(tmpdir(), 'wxacode-'))
})

afterEach(async () => {
  await weChat.stop()
  rmSync(folder, { recursive: true, force: true })
})

const halls = (...rows: string[]): string => {
  const file = join(folder, 'halls.csv')
  writeFileSync(file, ['hall,carrier,purpose', ...rows, ''].join('\n'))
  return file
}

/** Runs the command as a maintainer does. Whatever happens, the secret and the token are not to be read anywhere. */
const run = async (words: string[], environment: Record<string, string> = {}) => {
  const env = { ...process.env, WECHAT_APPID: APPID, WECHAT_SECRET: SECRET, WECHAT_API: weChat.base, ...environment }
  const child = spawn('node', ['--import', 'tsx', 'config/tools/halls/codes/index.ts', ...words], { cwd: root, env })
  const output = await outputOf(child)
  expect(output.stdout + output.stderr).not.toMatch(new RegExp(`${SECRET}|TOKEN_\\d`))
  return output
}

const out = () => join(folder, 'codes')
const made = () => (existsSync(out()) ? readdirSync(out()).sort() : [])

test('one picture a hall, told as it is made; again, nothing is asked for', async () => {
  weChat.next.push(png, jpeg)
  const csv = halls('xidan,cmcc,cancel', 'xidan,any,renew', 'sh-1,ctcc,help')
  const first = await run(['--csv', csv, '--out', out()])
  expect([first.status, first.stderr]).toEqual([0, ''])
  expect(first.stdout.split('\n')).toEqual([
    '✓ wxacode-cmcc-cancel-xidan.png  h:cmcc.cancel.xidan',
    '✓ wxacode-any-renew-xidan.jpg  h:any.renew.xidan',
    '✓ wxacode-ctcc-help-sh-1.png  h:ctcc.help.sh-1',
    `3 个做好了，0 个本来就有 · 3 made, 0 were there: ${out()}`,
    '',
  ])
  expect(made()).toEqual(['wxacode-any-renew-xidan.jpg', 'wxacode-cmcc-cancel-xidan.png', 'wxacode-ctcc-help-sh-1.png'])
  expect(readFileSync(join(out(), 'wxacode-cmcc-cancel-xidan.png'))).toEqual(png)
  const times = weChat.asked.filter(({ path }) => path === '/wxa/getwxacodeunlimit').map(({ at }) => at)
  for (const [place, at] of times.entries()) expect(at - (times[place - 1] ?? 0)).toBeGreaterThanOrEqual(115)

  const asked = weChat.asked.length
  expect((await run(['--csv', csv, '--out', out()])).stdout).toContain('0 made, 3 were there')
  expect(weChat.asked).toHaveLength(asked)
})

test('after a refusal in the middle what was made stays, and the next run goes on; a torn picture is made again', async () => {
  weChat.next.push(png, { errcode: 45009, errmsg: 'reach max api daily quota limit' })
  const csv = halls('a,cmcc,cancel', 'b,cmcc,cancel', 'c,cmcc,cancel')
  const first = await run(['--csv', csv, '--out', out()])
  expect(first.status).toBe(1)
  expect(first.stderr.trim().split('\n')).toHaveLength(1)
  expect(first.stderr).toContain('WeChat 45009')
  expect(made()).toEqual(['wxacode-cmcc-cancel-a.png'])

  writeFileSync(join(out(), 'wxacode-cmcc-cancel-b.png'), png.subarray(0, 40))
  expect((await run(['--csv', csv, '--out', out()])).stdout).toContain('2 made, 1 were there')
  expect(weChat.scenes()).toEqual(['h:cmcc.cancel.a', 'h:cmcc.cancel.b', 'h:cmcc.cancel.b', 'h:cmcc.cancel.c'])
  for (const file of made()) expect(readFileSync(join(out(), file))).toEqual(png)
})

test('a code of a trial version has another name, and never stands for the published one', async () => {
  const csv = halls('a,cmcc,cancel')
  await run(['--csv', csv, '--out', out(), '--env-version', 'trial'])
  expect(made()).toEqual(['wxacode-cmcc-cancel-a.trial.png'])
  expect((await run(['--csv', csv, '--out', out()])).stdout).toContain('1 made, 0 were there')
})

test('a network that stays away is one line, and leaves nothing half-written', async () => {
  weChat.next.push('drop', 'drop', 'drop', 'drop')
  const { status, stderr } = await run(['--csv', halls('a,cmcc,cancel'), '--out', out()])
  expect([status, stderr.trim().split('\n').length, made()]).toEqual([1, 1, []])
  expect(stderr).toContain('no connection to WeChat')
})

test('a folder that can’t be written is one line', async () => {
  const csv = halls('a,cmcc,cancel')
  const { status, stderr } = await run(['--csv', csv, '--out', csv])
  expect([status, stderr.trim().split('\n').length]).toEqual([2, 1])
  expect(stderr).toContain(`can't write ${join(csv, 'wxacode-cmcc-cancel-a.png')}`)
})

describe('nothing is called and nothing written', () => {
  test.each<[string, string[], Record<string, string>, string]>([
    ['without a list', [], {}, 'usage: npm run wxacode'],
    ['with a list that is not there', ['--csv', 'nowhere.csv'], {}, "can't read nowhere.csv"],
    ['for another version', ['--csv', 'CSV', '--env-version', 'beta'], {}, 'release|trial|develop'],
    ['with a secret as an argument', ['--csv', 'CSV', `--secret=${SECRET}`], {}, '--secret is not asked for'],
    ['with a secret as a word', ['--csv', 'CSV', SECRET], {}, 'a word is not asked for'],
    ['without an AppID', ['--csv', 'CSV'], { WECHAT_APPID: '' }, 'set WECHAT_APPID'],
    ['with the tourists’ AppID', ['--csv', 'CSV'], { WECHAT_APPID: 'touristappid' }, 'set WECHAT_APPID'],
    ['without a secret', ['--csv', 'CSV'], { WECHAT_SECRET: '' }, 'set WECHAT_SECRET'],
    ['for a stand-in elsewhere, in the clear', ['--csv', 'CSV'], { WECHAT_API: 'http://wechat.example' }, 'must be https'],
  ])('%s', async (_what, words, environment, line) => {
    const csv = halls('a,cmcc,cancel')
    const { status, stderr } = await run(
      words.map((word) => (word === 'CSV' ? csv : word)),
      environment,
    )
    expect([status, stderr.trim().split('\n').length, weChat.asked.length]).toEqual([2, 1, 0])
    expect(stderr).toContain(line)
  })

  test('with faults in the list, all of them told', async () => {
    const csv = halls('a,cmcc,cancel', '西单,cmcc,cancel', 'b,cmcc,buy')
    const { status, stderr } = await run(['--csv', csv, '--out', out()])
    expect(status).toBe(2)
    expect(stderr.trim().split('\n')).toEqual([
      expect.stringContaining(`${csv}: row 3`),
      expect.stringContaining(`${csv}: row 4`),
    ])
    expect([weChat.asked.length, made()]).toEqual([0, []])
  })
})
