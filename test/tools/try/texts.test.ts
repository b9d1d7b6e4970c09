import { spawnSync } from 'node:child_process'
import { closeSync, openSync } from 'node:fs'
import { join } from 'node:path'
import { linesOf } from '../../../config/tools/cli/run-command'
import { answerTo } from '../../../config/tools/try'
import { readWith } from '../../../config/tools/try/sms'
import { folderOf } from '../../builders/content-folder'
import { edit } from '../../builders/sound-content'

/** Runs the command as an editor does. */
const run = (stdin: string | number, ...words: string[]) => {
  const { status, stdout, stderr } = spawnSync('node', ['--import', 'tsx', 'config/tools/try/index.ts', ...words], {
    cwd: join(__dirname, '../../..'),
    encoding: 'utf8',
    ...(typeof stdin === 'string' ? { input: stdin } : { stdio: [stdin, 'pipe', 'pipe'] }),
  })
  return { status, stdout, stderr }
}

/** The answer as it is printed. */
const told = (input: string, ...words: string[]): unknown => JSON.parse(JSON.stringify(answerTo(words, () => input)))

/** The lines of a call that makes no sense. */
const refusal = (...words: string[]): string[] => {
  try {
    answerTo(words, () => '')
  } catch (error) {
    return linesOf(error)
  }
  throw new Error('it was answered')
}

test('prints the answer to what stands on standard input; a refusal is one line on standard error', () => {
  const { status, stdout, stderr } = run('旧号 13800138000', 'sensitive')
  expect([status, stderr]).toEqual([0, ''])
  expect(JSON.parse(stdout)).toEqual(told('旧号 13800138000', 'sensitive'))
  expect(run('', 'smss')).toEqual({ status: 2, stdout: '', stderr: expect.stringMatching(/^usage: .*\n$/) })
})

test('a folder on standard input is one line', () => {
  const folder = openSync(__dirname, 'r')
  const { status, stdout, stderr } = run(folder, 'sms')
  closeSync(folder)
  expect({ status, stdout, stderr }).toEqual({
    status: 2,
    stdout: '',
    stderr: "读不了 can't read 标准输入 standard input: 是文件夹 a folder\n",
  })
})

test('sensitive tells kinds, places and what would be kept', () => {
  expect(told('旧号 13800138000，客服 95188', 'sensitive')).toEqual({
    kinds: ['mobile'],
    spans: [{ kind: 'mobile', from: 3, to: 14 }],
    masked: '旧号 ＊＊，客服 95188',
  })
})

test('sms tells platforms with counts, unknown signatures and what was left over', () => {
  expect(told('【某某网】微信2个，明日复明日\n', 'sms')).toMatchObject({
    kind: 'accounts',
    platforms: [{ ids: ['wechat'], count: 2 }],
    leftover: [{ text: '某某' }, { text: '明日复明日' }],
    signatures: { platforms: [], ambiguous: [], unknown: [{ signature: '某某网', count: 1 }] },
  })
})

test('no text at all is nothing to read, and no mistake', () => {
  expect(told('', 'sms')).toMatchObject({ kind: 'unknown', platforms: [], leftover: [] })
})

test('sms reads the content as it is written, not as it was baked', () => {
  const { root } = folderOf(edit('platforms/shop.yaml', 'text: 商店, seen', 'text: 新签名, seen'))
  expect(readWith(root, '【新签名】您的验证码')).toMatchObject({ signatures: { platforms: [{ id: 'shop', count: 1 }] } })
})

test('content that must be mended first is told by file and line', () => {
  const { root } = folderOf(edit('platforms/shop.yaml', 'category: shopping', 'category: shops'))
  expect(() => readWith(root, '微信2个')).toThrow(/^src\/content\/platforms\/shop\.yaml:3 /)
})

test.each([
  ['a name that is none', ['smss'], /^usage: .*sensitive.*sms/],
  ['a name that every object has', ['constructor'], /^usage: /],
  ['too many words', ['sms', 'file.txt'], /^"file.txt" is not asked for/],
  ['an option', ['sensitive', '--json'], /^"--json" is not asked for/],
])('%s is refused in one line', (_what, words, message) => {
  expect(refusal(...words)).toEqual([expect.stringMatching(message)])
})

describe('entry', () => {
  test.each<[string[], unknown]>([
    [['e=t:wechat'], { kind: 'task', key: 'wechat' }],
    [['/pages/open/index?e=g%3Aemergency'], { kind: 'guide', id: 'emergency' }],
    [['--scene', 'h:cmcc.cancel.hz01'], { kind: 'hall', carrier: 'cmcc', purpose: 'cancel', hall: 'hz01', fitsScene: true }],
    [['--q', 'https://hall.example/a?e=s:lost.f'], { kind: 'setup', situation: 'lost', family: true }],
    [['--scene', '微信'], { kind: 'home', fitsScene: false }],
    [['e=%'], { kind: 'home' }],
  ])('%j', (words, entry) => {
    expect(told('', 'entry', ...words)).toEqual(entry)
  })

  test.each([[[]], [['--scene']], [['--x', 'a']], [['a', 'b']]])('%j is one line', (words) => {
    expect(refusal('entry', ...words)).toEqual([expect.stringMatching(/^usage: npm run -s try -- entry /)])
  })
})
