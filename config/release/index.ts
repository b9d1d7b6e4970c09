/**
 * Readies a release, run in the project's folder:
 *   npm run release -- check [--built]                                builds, then checks all that can be checked without WeChat
 *   npm run release -- preview [--built] [--robot 1-30] [--desc TEXT]  the same, then a code to try the build on one's own phone
 *   npm run release -- upload [--robot 1-30] [--desc TEXT]             the same, then a version at mp.weixin.qq.com, to submit there
 * --built takes dist as it is. WECHAT_APPID stands for the AppID of project.config.json; preview and upload take the key for
 * uploading from WECHAT_CI_KEY_FILE or WECHAT_CI_KEY. A call that makes no sense ends with 2, a failure with 1.
 */
import { execFileSync, spawnSync } from 'node:child_process'
import { resolve } from 'node:path'

import { table } from '../content/commands/table'
import { Misuse } from '../try/misuse'
import { DESC_MOST, readCall } from './call'
import { appidOf, type Finding, findings, isFit, versionOf } from './check'
import { deliver, readKey } from './tool'

/** Bakes the catalogue and builds, quietly; false when it fails, with the end of what it said. */
const build = (root: string): boolean => {
  console.log('构建中 building …')
  for (const script of ['bake', 'build']) {
    const { status, stdout, stderr } = spawnSync('npm', ['run', '-s', script], { cwd: root, encoding: 'utf8' })
    if (status === 0) continue
    console.error(`${stdout ?? ''}${stderr ?? ''}`.trimEnd().split('\n').slice(-20).join('\n'))
    console.error(`构建失败 the build failed: npm run ${script}`)
    return false
  }
  return true
}

const markOf = ({ problems, later }: Finding): string => (problems.length === 0 ? '✓' : later ? '·' : '✗')

const resultOf = ({ problems, told }: Finding): string =>
  problems.length > 1 ? `${problems[0]}（共 ${problems.length} 处 problems）` : (problems[0] ?? told)

/** The findings as a table, then every problem of a check that has several. */
const show = (found: readonly Finding[]): void => {
  for (const line of table([['', '检查 check', '结果 result'], ...found.map((its) => [markOf(its), its.name, resultOf(its)])])) {
    console.log(line)
  }
  for (const its of found.filter(({ problems }) => problems.length > 1)) {
    console.log(`\n${markOf(its)} ${its.name}`)
    for (const problem of its.problems) console.log(`    ${problem}`)
  }
  console.log('')
}

/** What a version is called when nobody says: the commit that it is built from. */
const commitOf = (root: string): string =>
  execFileSync('git', ['log', '-1', '--format=%h %s'], { cwd: root, encoding: 'utf8' }).trim().slice(0, DESC_MOST)

/** Gives the exit code. */
const run = async (words: string[], root: string): Promise<0 | 1> => {
  const { deed, built, robot, desc } = readCall(words)
  // A missing key is told before anybody waits for a build.
  const key = deed === 'check' ? undefined : readKey(process.env)
  if (!built && !build(root)) return 1
  const found = findings(root, deed, process.env)
  show(found)
  if (!isFit(found)) {
    console.error('有 ✗，没有继续 · stopped at what is marked ✗')
    return 1
  }
  if (deed === 'check' || !key) {
    const waiting = found.some(({ problems }) => problems.length > 0)
    console.log(waiting ? '可以；标 · 的上传前要办 · fit; what is marked · has to be done before an upload' : '可以 · fit')
    return 0
  }
  const delivery = {
    deed,
    root,
    robot,
    appid: appidOf(root, process.env),
    version: versionOf(root),
    desc: desc ?? commitOf(root),
  }
  const failure = await deliver(delivery, key)
  if (failure !== undefined) {
    console.error(failure)
    return 1
  }
  console.log(
    deed === 'upload'
      ? `上传好了 ${delivery.version}：到公众平台「版本管理」提交审核 · uploaded: submit it at mp.weixin.qq.com`
      : '用自己的微信扫上面的码 · scan the code above with your own WeChat',
  )
  return 0
}

run(process.argv.slice(2), resolve(process.cwd())).then(
  (code) => {
    process.exitCode = code
  },
  (error: unknown) => {
    if (!(error instanceof Misuse)) throw error
    console.error(error.message)
    process.exitCode = 2
  },
)
