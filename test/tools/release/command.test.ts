import { spawn } from 'node:child_process'
import { chmodSync, existsSync, mkdirSync } from 'node:fs'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { outputOf } from '../../helpers/output'
import { makeProject, root, type TestProject } from './project'

let project: TestProject

beforeEach(() => {
  project = makeProject()
})

afterEach(() => project.remove())

const body = 'MIIEpAIBAAKCAQEAthisIsNoKeyOfAnybody0123456789'
const key = `-----BEGIN RSA PRIVATE KEY-----\n${body}\n-----END RSA PRIVATE KEY-----\n`

/** Stands in for npx: writes down how it was called and what the key's file was, then does as the test says. */
const fakeNpx = (act: string): void => {
  mkdirSync(join(project.folder, 'bin'), { recursive: true })
  project.write(
    'bin/npx',
    `#!/usr/bin/env node
const { readFileSync, statSync, writeFileSync } = require('node:fs')
const words = process.argv.slice(2)
const file = words[words.indexOf('--private-key-path') + 1]
writeFileSync('bin/called.json', JSON.stringify({
  words, file, mode: (statSync(file).mode & 0o777).toString(8), key: readFileSync(file, 'utf8'),
  secrets: Object.keys(process.env).filter((name) => /^WECHAT_(CI_KEY|SECRET)$/.test(name)),
}))
${act}
`,
  )
  chmodSync(join(project.folder, 'bin/npx'), 0o755)
}

const called = () => JSON.parse(project.read('bin/called.json'))

/** By its place: the project under test has no libraries of its own. */
const loader = pathToFileURL(join(root, 'node_modules/tsx/dist/loader.mjs')).href

const start = (words: string[], environment: Record<string, string> = {}) =>
  spawn('node', ['--import', loader, join(root, 'config/tools/release/index.ts'), ...words], {
    cwd: project.folder,
    env: { ...process.env, WECHAT_SECRET: 'shh', PATH: `${join(project.folder, 'bin')}:${process.env.PATH}`, ...environment },
  })

/** Runs the command as a maintainer does. The key is not to be read anywhere, and no file of it stays. */
const run = async (words: string[], environment: Record<string, string> = {}, act = (_child: ReturnType<typeof start>) => {}) => {
  const child = start(words, environment)
  act(child)
  const output = await outputOf(child)
  expect(output.stdout + output.stderr).not.toContain(body)
  return output
}

test('check builds, shows a table with a mark a line, and is fit', async () => {
  project.write('dist/app.js', 'stale')
  const { status, stdout, stderr } = await run(['check'])
  expect([status, stderr]).toEqual([0, ''])
  expect(stdout.match(/^\| ✓ /gm)).toHaveLength(8)
  expect(stdout).toContain('可以 · fit')
  expect(project.read('dist/app.js')).not.toBe('stale')
})

test('check --built takes dist as it is, and tells every problem', async () => {
  project.write('dist/app.js', 'x.getLocation({}); x.chooseImage({})')
  const { status, stdout, stderr } = await run(['check', '--built'])
  expect(status).toBe(1)
  expect(stdout).toMatch(/^\| ✗ +\| 隐私 privacy .*（共 3 处 problems）/m)
  for (const name of ['getLocation 用了没声明', 'chooseImage 用了没声明', 'setClipboardData 声明了没用'])
    expect(stdout).toContain(`    ${name}`)
  expect(stderr).toContain('stopped at what is marked ✗')
})

test('a build that fails ends it', async () => {
  project.write('build.js', "console.error('the compiler says no'); process.exit(1)")
  const { status, stdout, stderr } = await run(['check'])
  expect(status).toBe(1)
  expect(stderr).toContain('the compiler says no\n构建失败 the build failed: npm run build')
  expect(stdout).not.toContain('|')
})

test('upload hands the build to WeChat’s tool, the key in a file that only this user reads and that is gone afterwards', async () => {
  fakeNpx(`console.log('uploading with ${body}')`)
  const { status, stdout } = await run(['upload', '--robot', '7', '--desc', "it's $HOME 好"], { WECHAT_CI_KEY: key })
  expect(status).toBe(0)
  const { words, file, mode, key: given, secrets } = called()
  expect(words).toEqual([
    '--yes',
    'miniprogram-ci@2.1.42',
    'upload',
    ...['--project-path', join(project.folder, 'dist')],
    ...['--private-key-path', file],
    ...['--appid', 'wx0123456789abcdef'],
    ...['--upload-version', '1.2.0'],
    ...['--upload-description', "it's $HOME 好"],
    ...['--robot', '7'],
    ...['--use-project-config', 'true'],
  ])
  expect([mode, given, secrets]).toEqual(['600', key, []])
  expect(existsSync(file)).toBe(false)
  expect(stdout).toContain('uploading with ***')
  expect(stdout).toContain('uploaded: submit it at mp.weixin.qq.com')
})

test('a preview may take dist as it is; the version is named after its commit; a key in one line is understood', async () => {
  fakeNpx('')
  const { status } = await run(['preview', '--built'], { WECHAT_CI_KEY: key.replace(/\n/g, '\\n') })
  expect(status).toBe(0)
  const { words, key: given } = called()
  expect(words).toContain('preview')
  expect(words[words.indexOf('--upload-description') + 1]).toMatch(/^[0-9a-f]{7,} Begin$/)
  expect(given).toBe(key)
})

test('a key’s own file is used where it is, and stays', async () => {
  fakeNpx('')
  project.write('bin/my.key', key)
  await run(['preview', '--built'], { WECHAT_CI_KEY_FILE: join(project.folder, 'bin/my.key') })
  expect(called().file).toBe(join(project.folder, 'bin/my.key'))
  expect(project.read('bin/my.key')).toBe(key)
})

test('a refusal is one line after WeChat’s own words, and the key is gone', async () => {
  fakeNpx(`console.error('Error: {"errCode":-10008,"errMsg":"invalid ip: 192.0.2.1"}'); process.exit(1)`)
  const { status, stderr } = await run(['preview', '--built'], { WECHAT_CI_KEY: key })
  expect(status).toBe(1)
  expect(stderr.trim().split('\n')).toEqual([
    expect.stringContaining('invalid ip: 192.0.2.1'),
    expect.stringContaining('preview 没成功 failed: 这台机器的 IP 不在上传白名单'),
  ])
  expect(existsSync(called().file)).toBe(false)
})

test.each(['SIGINT', 'SIGTERM', 'SIGHUP'] as const)('%s on the way leaves no key behind', async (signal) => {
  fakeNpx("console.log('working'); setTimeout(() => {}, 30000)")
  const { status } = await run(['preview', '--built'], { WECHAT_CI_KEY: key }, (child) =>
    child.stdout.on('data', (part) => {
      if (String(part).includes('working')) child.kill(signal)
    }),
  )
  expect(status).toBeGreaterThan(128)
  expect(existsSync(called().file)).toBe(false)
})

test('what is not fit is not handed over', async () => {
  fakeNpx('')
  project.write('new.ts', '')
  const { status, stdout } = await run(['upload'], { WECHAT_CI_KEY: key })
  expect(status).toBe(1)
  expect(stdout).toContain('not committed: new.ts')
  expect(existsSync(join(project.folder, 'bin/called.json'))).toBe(false)
})

test.each<[string, string[], string]>([
  ['a call that makes no sense', ['publish'], 'usage: npm run release'],
  ['no key', ['upload'], 'no key: set WECHAT_CI_KEY_FILE'],
])('%s is one line, before anything is built', async (_what, words, line) => {
  const { status, stdout, stderr } = await run(words)
  expect([status, stdout, stderr.trim().split('\n').length]).toEqual([2, '', 1])
  expect(stderr).toContain(line)
})
