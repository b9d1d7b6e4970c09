/**
 * Readies a release, run in the project's folder:
 *   npm run release -- check [--built]                                builds, then checks all that can be checked without WeChat
 *   npm run release -- preview [--built] [--robot 1-30] [--desc TEXT]  the same, then a code to try the build on one's own phone
 *   npm run release -- upload [--robot 1-30] [--desc TEXT]             the same, then a version at mp.weixin.qq.com, to submit there
 * --built takes dist as it is. WECHAT_APPID stands for the AppID of project.config.json; preview and upload take the key for
 * uploading from WECHAT_CI_KEY_FILE or WECHAT_CI_KEY. A call that makes no sense ends with 2, a failure with 1.
 */
import { execFileSync } from 'node:child_process'
import { rmSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { runCommandLine } from '../cli/run-command'
import { table } from '../cli/table'
import { MAX_DESC_LENGTH, readCall } from './call'
import { appidOf, type Finding, findings, isReady, versionOf } from './check'
import { runProgram } from './child'
import { deliver, readKey } from './miniprogram-ci'

/** Runs a script of package.json, quietly; false when it fails, with the end of what it said. */
const runScript = async (root: string, script: string): Promise<boolean> => {
  const output: string[] = []
  const hear = (line: string) => output.push(line)
  if ((await runProgram({ command: 'npm', words: ['run', '-s', script], cwd: root, hear })) === 0) return true
  console.error(output.slice(-20).join('\n'))
  console.error(`构建失败 the build failed: npm run ${script}`)
  return false
}

/** Bakes the catalogue and builds; false when that fails. Of a build that fails or is stopped nothing stays: --built would take it. */
const build = async (root: string): Promise<boolean> => {
  console.log('构建中 building …')
  if (!(await runScript(root, 'bake'))) return false
  const drop = () => rmSync(join(root, 'dist'), { recursive: true, force: true, maxRetries: 5 })
  process.once('exit', drop)
  if (!(await runScript(root, 'build'))) return false
  process.off('exit', drop)
  return true
}

const symbolOf = ({ problems, blocksUploadOnly: later }: Finding): string => (problems.length === 0 ? '✓' : later ? '·' : '✗')

const resultOf = ({ problems, summary: told }: Finding): string =>
  problems.length > 1 ? `${problems[0]}（共 ${problems.length} 处 problems）` : (problems[0] ?? told)

/** The findings as a table, then every problem of a check that has several. */
const show = (found: readonly Finding[]): void => {
  for (const line of table([
    ['', '检查 check', '结果 result'],
    ...found.map((finding) => [symbolOf(finding), finding.name, resultOf(finding)]),
  ])) {
    console.log(line)
  }
  for (const finding of found.filter(({ problems }) => problems.length > 1)) {
    console.log(`\n${symbolOf(finding)} ${finding.name}`)
    for (const problem of finding.problems) console.log(`    ${problem}`)
  }
  console.log('')
}

/** What a version is called when nobody says: the commit that it is built from. */
const commitOf = (root: string): string =>
  execFileSync('git', ['log', '-1', '--format=%h %s'], { cwd: root, encoding: 'utf8' }).trim().slice(0, MAX_DESC_LENGTH)

/** Gives the exit code. */
const run = async (words: string[], root: string): Promise<0 | 1> => {
  const { action, built, robot, desc } = readCall(words)
  // A missing key is told before anybody waits for a build.
  const key = action === 'check' ? undefined : readKey(process.env)
  if (!built && !(await build(root))) return 1
  const found = findings(root, action, process.env)
  show(found)
  if (!isReady(found)) {
    console.error('有 ✗，没有继续 · stopped at what is marked ✗')
    return 1
  }
  if (action === 'check' || !key) {
    const waiting = found.some(({ problems }) => problems.length > 0)
    console.log(waiting ? '可以；标 · 的上传前要办 · fit; what is marked · has to be done before an upload' : '可以 · fit')
    return 0
  }
  const delivery = {
    action,
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
    action === 'upload'
      ? `上传好了 ${delivery.version}：到公众平台「版本管理」提交审核 · uploaded: submit it at mp.weixin.qq.com`
      : '用自己的微信扫上面的码 · scan the code above with your own WeChat',
  )
  return 0
}

runCommandLine(() => run(process.argv.slice(2), resolve(process.cwd())))
