/**
 * Makes the 小程序码 of service halls through WeChat's server:
 *   npm run wxacode -- --csv halls.csv [--out codes] [--env-version release|trial|develop]
 * AppID and AppSecret come from WECHAT_APPID and WECHAT_SECRET, and stay in memory. What can't be used is told on standard error
 * with exit code 2, and nothing is called or written; a code that can't be written is one line with exit code 2, what WeChat or the
 * network refuses one line with exit code 1, and the codes made before stay. Run again, it goes on where it stopped. The columns: docs/release/README.md.
 */
import { setTimeout as pause } from 'node:timers/promises'
import { readOptions } from '../../cli/options'
import { readText } from '../../cli/read-whole'
import { runCommandLine } from '../../cli/run-command'
import { UsageError } from '../../cli/usage-error'
import { readHalls } from '../list'
import { makeCodes } from './make'
import { type Account, callWeChat, type Version, versions } from './wechat'

const USAGE = `usage: npm run wxacode -- --csv halls.csv [--out codes] [--env-version ${versions.join('|')}]`

interface Call {
  csv: string
  out: string
  version: Version
}

/** Understands the call. What is not asked for is not repeated: it may be a secret. */
const readCall = (words: readonly string[]): Call => {
  const { options } = readOptions(
    words,
    { csv: 'string', out: 'string', 'env-version': 'string' },
    { usage: USAGE, words: false },
  )
  const { csv = '', out = 'codes', 'env-version': name = 'release' } = options
  const version = versions.find((known) => known === name)
  if (csv === '' || out === '' || !version) throw new UsageError(USAGE)
  return { csv, out, version }
}

/** A stand-in for WeChat gets the secret too: it has to be on this machine, or speak https. */
const isSafe = (base: string): boolean => /^(https:\/\/[^/\s]+|http:\/\/(127\.0\.0\.1|localhost)(:\d+)?)$/.test(base)

const readAccount = ({ WECHAT_APPID, WECHAT_SECRET, WECHAT_API }: NodeJS.ProcessEnv): Account => {
  const appid = WECHAT_APPID ?? ''
  const secret = WECHAT_SECRET ?? ''
  const base = (WECHAT_API ?? 'https://api.weixin.qq.com').replace(/\/$/, '')
  if (!/^wx[0-9a-f]{16}$/.test(appid)) {
    throw new UsageError(
      '环境变量 WECHAT_APPID 要是小程序的 AppID：wx 加 16 位 · set WECHAT_APPID to the AppID: wx and 16 characters',
    )
  }
  if (secret === '') throw new UsageError('没有环境变量 WECHAT_SECRET（AppSecret）· set WECHAT_SECRET, the AppSecret')
  if (!isSafe(base)) throw new UsageError('WECHAT_API 要用 https · WECHAT_API must be https')
  return { appid, secret, base }
}

const main = async (): Promise<undefined> => {
  const { csv, out, version } = readCall(process.argv.slice(2))
  const read = readHalls(readText(csv))
  if ('faults' in read) throw new UsageError(read.faults.map((fault) => `${csv}: ${fault}`))
  const { code } = callWeChat(readAccount(process.env), pause)
  const { made, there } = await makeCodes(
    read.halls.map(({ link }) => link),
    { folder: out, version, code, pause, say: console.log },
  )
  console.log(`${made} 个做好了，${there} 个本来就有 · ${made} made, ${there} were there: ${out}`)
}

runCommandLine(main)
