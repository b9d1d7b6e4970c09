import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { readText, UnreadableFileError } from '../cli/read-whole'
import { UsageError } from '../cli/usage-error'
import { writeAllWhole } from '../cli/write-whole'
import { runProgram } from './child'

/**
 * WeChat's own tool, fetched when it is needed (docs/adr/017). Its page:
 * https://developers.weixin.qq.com/miniprogram/dev/devtools/ci.html
 */
const TOOL = 'miniprogram-ci@2.1.42'

/** What goes to WeChat. */
interface Delivery {
  action: 'preview' | 'upload'
  root: string
  appid: string
  version: string
  /** 1 to 30: whose version it is at mp.weixin.qq.com. */
  robot: number
  desc: string
}

/** The key for uploading code, as its text or as a file of the maintainer's own. */
interface Key {
  text: string
  /** Undefined: the text came from the environment. */
  file: string | undefined
}

/** Reads the key from the environment. A missing or wrong one is a UsageError that does not repeat it. */
export const readKey = ({ WECHAT_CI_KEY, WECHAT_CI_KEY_FILE }: NodeJS.ProcessEnv): Key => {
  if (!WECHAT_CI_KEY && !WECHAT_CI_KEY_FILE) {
    throw new UsageError(
      '没有上传密钥：设 WECHAT_CI_KEY_FILE（文件）或 WECHAT_CI_KEY（内容），在公众平台「开发设置 - 小程序代码上传」下载 · ' +
        'no key: set WECHAT_CI_KEY_FILE (a file) or WECHAT_CI_KEY (its text); mp.weixin.qq.com gives it under development settings',
    )
  }
  if (WECHAT_CI_KEY && WECHAT_CI_KEY_FILE) {
    throw new UsageError('WECHAT_CI_KEY 和 WECHAT_CI_KEY_FILE 只设一个 · set one of WECHAT_CI_KEY and WECHAT_CI_KEY_FILE')
  }
  // Build servers keep a key in one line, its breaks written as \n.
  const text = WECHAT_CI_KEY ? WECHAT_CI_KEY.replace(/\\n/g, '\n') : readKeyFile(WECHAT_CI_KEY_FILE ?? '')
  if (!/^-----BEGIN [A-Z ]*PRIVATE KEY-----\s[\s\S]+-----END [A-Z ]*PRIVATE KEY-----\s*$/.test(text)) {
    throw new UsageError('上传密钥不是 PEM 私钥 · the key for uploading is no private key in PEM form')
  }
  return { text, file: WECHAT_CI_KEY ? undefined : WECHAT_CI_KEY_FILE }
}

/** Its name is not output: somebody may have put the key itself there. */
const readKeyFile = (path: string): string => {
  try {
    return readText(path)
  } catch (error) {
    throw error instanceof UnreadableFileError ? new UsageError(`WECHAT_CI_KEY_FILE: ${error.reason}`) : error
  }
}

/** How the tool is called. */
const toolWords = ({ action, root, appid, version, robot, desc }: Delivery, keyFile: string): string[] => [
  '--yes',
  TOOL,
  action,
  ...['--project-path', join(root, 'dist')],
  ...['--private-key-path', keyFile],
  ...['--appid', appid],
  ...['--upload-version', version],
  ...['--upload-description', desc],
  ...['--robot', String(robot)],
  // Taro has translated and shrunk the code; project.config.json says so.
  ...['--use-project-config', 'true'],
]

/**
 * What stands in the tool's words when it fails, and what to do. WeChat documents the white list and the key in words, not these
 * numbers: -10008 and the ticket's inner codes (-80011, -80002) are as users report them.
 */
const reasons: readonly [sign: RegExp, line: string][] = [
  [
    /-10008|invalid ip/i,
    '这台机器的 IP 不在上传白名单：在公众平台「开发设置 - 小程序代码上传」加进去 · the IP of this machine is not in the white list for uploads',
  ],
  [
    /get new ticket fail|-800\d\d\b/,
    '密钥不是这个 AppID 的，或者已经重置：重新下载 · the key is not this AppID’s, or was reset: download it again',
  ],
  [/80051|exceed max limit/, '包太大，微信不收 · WeChat refuses a package of this size'],
  [
    /DECODER|ASN1|asn1|Cannot read private key|PEM routines|error:[0-9A-F]{8}/,
    '上传密钥坏了：重新下载 · the key is damaged: download it again',
  ],
  [/\bETARGET\b|\bE404\b/, `npx 找不到 can't find ${TOOL}`],
  [/ENOSPC/, '磁盘满了（工具约 276 MB）· the disk is full; the tool takes about 276 MB'],
  [
    /ENOTFOUND|EAI_AGAIN|ECONNREFUSED|ECONNRESET|ETIMEDOUT|socket hang up|network/i,
    '连不上 npm 或微信：看看网络和代理 · no connection to npm or WeChat: look at network and proxy',
  ],
]

/** One line for a failure of the tool, from all that it output. */
export const failureLine = (action: Delivery['action'], output: string): string => {
  const reason = reasons.find(([sign]) => sign.test(output))?.[1]
  return `${action} 没成功 failed: ${reason ?? '原因见上面的输出 the reason is in the output above'}`
}

/** The tool's words without the key, should it repeat any line of it. */
const masked = (line: string, key: string): string =>
  key
    .split(/\s+/)
    .filter((part) => part.length >= 16)
    .reduce((output, part) => output.split(part).join('***'), line)

/** Puts the key where only this user can read it, for as long as `act` takes, also when it fails or is stopped by a signal. */
const withKeyFile = async <T>(key: string, act: (file: string) => Promise<T>): Promise<T> => {
  const folder = mkdtempSync(join(tmpdir(), 'huanhao-release-'))
  const remove = () => rmSync(folder, { recursive: true, force: true })
  process.on('exit', remove)
  try {
    const file = join(folder, 'upload.key')
    writeAllWhole([{ path: file, content: key, mode: 0o600 }])
    return await act(file)
  } finally {
    remove()
    process.off('exit', remove)
  }
}

/** Runs the tool, its output passed on as it comes. Gives what it output when it failed, undefined when all went well. */
const callTool = async (delivery: Delivery, keyFile: string, key: string): Promise<string | undefined> => {
  // The tool gets the key as a file; no child needs more of what is secret.
  const { WECHAT_CI_KEY: _key, WECHAT_SECRET: _secret, ...env } = process.env
  const output: string[] = []
  const hear = (line: string, to: NodeJS.WriteStream) => {
    const shown = masked(line, key)
    output.push(shown)
    to.write(`${shown}\n`)
  }
  const code = await runProgram({ command: 'npx', words: toolWords(delivery, keyFile), cwd: delivery.root, env, hear })
  return code === 0 ? undefined : output.join('\n')
}

/** Hands the built mini-program to WeChat. Gives one line for a failure, undefined when all went well. */
export const deliver = async (delivery: Delivery, key: Key): Promise<string | undefined> => {
  const output =
    key.file === undefined
      ? await withKeyFile(key.text, (file) => callTool(delivery, file, key.text))
      : await callTool(delivery, key.file, key.text)
  if (output === undefined) return undefined
  return output.includes('spawn npx ENOENT')
    ? '没有 npx：装 Node 20 · no npx: install Node 20'
    : failureLine(delivery.action, output)
}
