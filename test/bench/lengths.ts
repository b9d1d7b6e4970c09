import { table } from '../../config/tools/cli/table'
import { catalogueIndex } from '../../src/content/baked/catalogue-index'
import { sendersText } from '../../src/content/baked/signatures'
import { decodeIndex } from '../../src/domain/catalogue/index-text'
import { makeSearch } from '../../src/domain/catalogue/search'
import { maskSensitive } from '../../src/domain/privacy/sensitive'
import { readBackup, writeBackup } from '../../src/domain/record/backup'
import { readAnswer } from '../../src/domain/sms/answer'
import { scanSignatures } from '../../src/domain/sms/scan'
import { readSenders } from '../../src/domain/sms/senders'
import { makeSmsIndex } from '../../src/domain/sms/sms-index'
import { aNumber, aSnapshot } from '../builders/snapshot'

/** Characters of the texts. */
const LENGTHS = [1_000, 10_000, 100_000, 1_000_000]

/** Processor time of one run in ms: what else runs on the machine is not counted. */
const time = (run: () => unknown): number => {
  const before = process.cpuUsage()
  run()
  return process.cpuUsage(before).user / 1000
}

/** A row of one piece, cut to a length. */
const rowOf =
  (piece: string) =>
  (length: number): string =>
    piece.repeat(Math.ceil(length / piece.length)).slice(0, length)

/** A whole backup of about a length: one number's accounts, with as many notes as there is room for. */
const backupOf =
  (note: string) =>
  (length: number): string => {
    const about: Record<string, { note: string }> = {}
    for (let place = 0; place * (note.length + 24) < length - 500; place += 1) about[`x${place}`] = { note }
    return writeBackup(aSnapshot(aNumber({ details: about })), 0)
  }

type Texts = readonly [name: string, textOf: (length: number) => string][]

const messages: Texts = [
  ['an answer', rowOf('【工信部反诈中心】互联网账号：微信2个，QQ 1个，某某网1个，支付宝、淘宝各1个，快手0个。\n')],
  ['an inbox', rowOf('【京东】您的验证码为501641，两分钟内有效。\n没有签名的一条，有 13800138000 这样的号。\n')],
  ['numerals', rowOf('十')],
  ['digits', rowOf('1')],
  ['names', rowOf('微信、')],
  ['names that are not there', rowOf('未注册京东')],
  ['brackets', rowOf('【')],
  ['letters', rowOf('a')],
]

const backups: Texts = [
  ['a backup', backupOf('去建行网点，带身份证')],
  ['a backup of spaced digits', backupOf('1 3 8-0 0 1 '.repeat(80))],
  ['braces', rowOf('{')],
  ['small objects', rowOf('{"v":1,"numbers":[],"language":"auto"}')],
  ['lists in lists', (length) => `{"a":${'['.repeat(length / 2)}${']'.repeat(length / 2 - 6)}}`],
]

/** Everything that reads a text which a user can paste, over texts of growing length: ten times the text, about ten times the time. */
export default async (): Promise<void> => {
  const items = decodeIndex(catalogueIndex).items.flatMap((item) => (item.kind === 'platform' ? [item] : []))
  const index = makeSmsIndex(items, readSenders(sendersText))
  const readers: readonly [name: string, read: (text: string) => unknown, texts: Texts][] = [
    ['answer', (text) => readAnswer(text, index), messages],
    ['scan', (text) => scanSignatures(text, index), messages],
    ['backup', readBackup, backups],
    ['filter', maskSensitive, messages],
    ['search', makeSearch(items), messages],
  ]
  const rows = readers.flatMap(([name, read, texts]) => {
    // What the engine has not compiled yet would count against the short texts.
    for (const [, textOf] of texts) for (let time = 0; time < 5; time += 1) read(textOf(2000))
    return texts.map(([what, textOf]) => {
      const times = LENGTHS.map((length) => {
        const text = textOf(length)
        return time(() => read(text))
      })
      const [before = 0, last = 0] = times.slice(-2)
      return [name, what, ...times.map((ms) => ms.toFixed(1)), (last / before).toFixed(1)]
    })
  })
  const head = ['reader', 'text', ...LENGTHS.map((length) => `ms, ${length / 1000}k`), '1000k : 100k']
  for (const line of table([head, ...rows])) console.log(line)
}
