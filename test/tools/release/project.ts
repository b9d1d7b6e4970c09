import { execFileSync } from 'node:child_process'
import { cpSync, mkdirSync, mkdtempSync, readFileSync, realpathSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'

import { folderNames } from '../../../config/content/types'

export const root = join(__dirname, '../../..')

const door = 'pages/open/index'
const guide = 'packages/guide/guide/index'

/** Of the real content as much as the names of others take: all of it takes a second to read. */
const content = ['brands.yaml', 'platforms/alipay.yaml', 'carriers/cmcc.yaml', 'services/query.yaml', 'schema.json']

const privacy = `- information: 读取你的剪切板
  apis: [setClipboardData]
  purpose: { zh: 复制, en: copy }
`

/** The built files of a mini-program, as few as pass every check. */
const bundle = {
  'app.json': JSON.stringify({
    pages: ['pages/home/index', door],
    subPackages: [{ root: 'packages/guide', pages: ['guide/index'] }],
    window: { navigationBarTitleText: '换号清单' },
    tabBar: { list: [] },
    themeLocation: 'theme.json',
  }),
  'theme.json': '{}',
  'app.js': 'u().setClipboardData({data:t})',
  'taro.js': 'const list=["setClipboardData","getLocation","chooseImage"]',
  'base.wxml': '<template name="tmpl_0_view"><view></view></template>',
  ...Object.fromEntries(
    ['pages/home/index', door, guide].flatMap((page) => [
      [`${page}.js`, 'Page({})'],
      [`${page}.json`, '{}'],
      [`${page}.wxml`, '<view></view>'],
    ]),
  ),
}

const sources = {
  'package.json': JSON.stringify({
    version: '1.2.0',
    scripts: { bake: 'node -e ""', build: 'node build.js' },
  }),
  'build.js': "require('node:fs').cpSync('bundle', 'dist', { recursive: true })\n",
  'docs/release/privacy.yaml': privacy,
  '.gitignore': 'dist\nbin\n',
  'project.config.json': JSON.stringify({
    projectname: 'huanhao',
    description: '换号清单 HuanHao',
    appid: 'wx0123456789abcdef',
    condition: { miniprogram: { list: [{ name: 'Card', pathName: door, query: 'e=t%3Awechat', scene: 1007 }] } },
  }),
}

/** A project of its own, built and committed, on which one thing at a time is broken. */
export const makeProject = () => {
  const folder = realpathSync(mkdtempSync(join(tmpdir(), 'release-')))
  const write = (file: string, text: string) => {
    mkdirSync(dirname(join(folder, file)), { recursive: true })
    writeFileSync(join(folder, file), text)
  }
  const git = (...words: string[]) =>
    execFileSync('git', ['-c', 'user.name=a', '-c', 'user.email=a@b', '-c', 'commit.gpgsign=false', ...words], { cwd: folder })
  for (const [file, text] of Object.entries(sources)) write(file, text)
  for (const [file, text] of Object.entries(bundle)) write(`bundle/${file}`, text)
  cpSync(join(folder, 'bundle'), join(folder, 'dist'), { recursive: true })
  for (const name of folderNames) mkdirSync(join(folder, 'src/content', name), { recursive: true })
  for (const file of content) cpSync(join(root, 'src/content', file), join(folder, 'src/content', file))
  git('init', '-q')
  git('add', '.')
  git('commit', '-qm', 'Begin')
  return {
    folder,
    write,
    git,
    read: (file: string) => readFileSync(join(folder, file), 'utf8'),
    /** Changes a JSON file. */
    edit: (file: string, changes: Record<string, unknown>) =>
      write(file, JSON.stringify({ ...JSON.parse(readFileSync(join(folder, file), 'utf8')), ...changes })),
    remove: () => rmSync(folder, { recursive: true, force: true }),
  }
}

export type TestProject = ReturnType<typeof makeProject>
