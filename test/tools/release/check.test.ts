import { rmSync } from 'node:fs'
import { join } from 'node:path'

import { type Action, findings, isReady } from '../../../config/tools/release/check'
import { makeProject, type TestProject } from './project'

let project: TestProject

beforeEach(() => {
  project = makeProject()
})

afterEach(() => project.remove())

const problems = (action: Action = 'upload', environment: NodeJS.ProcessEnv = {}) =>
  findings(project.folder, action, environment)
    .filter(({ blocksUploadOnly: later }) => !later)
    .flatMap((finding) => finding.problems.map((problem) => `${finding.name}: ${problem}`))

test('a project that is well is fit for everything', () => {
  for (const action of ['check', 'preview', 'upload'] as const) {
    expect(problems(action)).toEqual([])
    expect(isReady(findings(project.folder, action, {}))).toBe(true)
  }
})

const broken: readonly [what: string, breakIt: () => void, line: RegExp][] = [
  ['a version that is none', () => project.edit('package.json', { version: '1.2' }), /"1\.2" 不是/],
  ['a version that was tagged', () => project.git('tag', 'v1.2.0'), /above the last tag, v1\.2\.0/],
  ['a page that was not built', () => rmSync(join(project.folder, 'dist/pages/open/index.wxml')), /index\.wxml is missing/],
  ['a main package too big', () => project.write('dist/big.js', ' '.repeat(2 * 1024 * 1024 + 1)), /主包 main: 20\d\d KB/],
  [
    'a subpackage too big',
    () => project.write('dist/packages/guide/big.js', ' '.repeat(2 * 1024 * 1024 + 1)),
    /packages\/guide: 20\d\d KB/,
  ],
  ['an API that nobody declared', () => project.write('dist/pages/home/index.js', 'x.getLocation({})'), /getLocation 用了没声明/],
  ['an API that is gone', () => project.write('dist/app.js', ''), /setClipboardData 声明了没用/],
  ['no declaration', () => rmSync(join(project.folder, 'docs/release/privacy.yaml')), /can't be checked: .*ENOENT/],
  [
    'a launch without its page',
    () => project.write('project.config.json', project.read('project.config.json').replace('pages/open', 'pages/shut')),
    /there is no page pages\/shut\/index/,
  ],
  [
    'a launch that says nothing',
    () => project.write('project.config.json', project.read('project.config.json').replace('e=t%3Awechat', 'e=wechat')),
    /“Card”: e=wechat 读不懂/,
  ],
  ['a name of others', () => project.edit('project.config.json', { description: '微信换号' }), /names “微信”/],
  [
    'a title of others',
    () => project.write('dist/app.json', project.read('dist/app.json').replace('换号清单', '支付宝清单')),
    /names “支付宝”/,
  ],
  ['no build', () => rmSync(join(project.folder, 'dist'), { recursive: true }), /there is no dist/],
]

test.each(broken)('%s is noticed', (_what, breakIt, line) => {
  breakIt()
  expect(problems('check')).toContainEqual(expect.stringMatching(line))
})

describe('what matters only later is told, and does not stand in the way before', () => {
  test('the tourists’ AppID: refused for preview and upload, unless the environment has another', () => {
    project.edit('project.config.json', { appid: 'touristappid' })
    project.git('commit', '-qam', 'Tourist')
    expect(problems('check')).toEqual([])
    expect(findings(project.folder, 'check', {}).flatMap((finding) => finding.problems)).toHaveLength(1)
    for (const action of ['preview', 'upload'] as const) {
      expect(problems(action)).toEqual([expect.stringContaining('set WECHAT_APPID')])
      expect(problems(action, { WECHAT_APPID: 'wxffffffffffffffff' })).toEqual([])
      expect(problems(action, { WECHAT_APPID: 'mine' })).toHaveLength(1)
    }
  })

  test('what is not committed: refused for an upload', () => {
    project.write('new.ts', '')
    expect(problems('check')).toEqual([])
    expect(problems('preview')).toEqual([])
    expect(problems('upload')).toEqual([expect.stringContaining('not committed: new.ts')])
  })
})
