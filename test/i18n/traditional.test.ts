import { readFileSync } from 'node:fs'
import { join } from 'node:path'

import { hantName, hantText } from '../../config/content/hant'
import type { Text } from '../../src/content/baked/types'
import { localized } from '../../src/i18n/labels'
import { messagesIn } from '../../src/i18n/main'
import { recordMessagesIn } from '../../src/i18n/record'
import { inTraditional } from '../../src/i18n/traditional'

const catalog: unknown = JSON.parse(readFileSync(join(__dirname, '../../src/content/baked/catalog.json'), 'utf8'))

const isText = (value: object): value is Text => 'zh' in value && 'en' in value

/** Every text of the catalogue, with the key it stands under. */
const textsIn = (value: unknown, key = ''): [string, Text][] => {
  if (Array.isArray(value)) return value.flatMap((item) => textsIn(item, key))
  if (typeof value !== 'object' || value === null) return []
  if (isText(value)) return [[key, value]]
  return Object.entries(value).flatMap(([name, inner]) => textsIn(inner, name))
}

const names = ['name', 'short', 'app', 'publisher']

test('every text of the catalogue comes out as OpenCC with our lists gives it', () => {
  const texts = textsIn(catalog).filter(([key]) => !names.includes(key))
  expect(texts.length).toBeGreaterThan(2000)
  expect(texts.filter(([, text]) => localized(text, 'hant') !== hantText(text.zh)).map(([, { zh }]) => zh)).toEqual([])
})

test('every line of the interface comes out as OpenCC with our lists gives it', () => {
  const files = ['main/zh.ts', 'guide/zh.ts', 'record/zh.ts', 'subpackages/zh.ts']
  const lines = files.flatMap((file) => readFileSync(join(__dirname, '../../src/i18n', file), 'utf8').split('\n'))
  expect(lines.filter((line) => inTraditional(line) !== hantText(line))).toEqual([])
})

test.each([
  ['最早 90 天后重新发给别人，只会更晚。', '最早 90 天後重新發給別人，只會更晚。'],
  ['清单只存在这台手机的微信里。', '清單只存在這臺手機的微信裡。'],
  ['手机号记在发卡银行，先去银行改。', '手機號記在發卡銀行，先去銀行改。'],
  ['备份 SIM 卡里的通讯录', '備份 SIM 卡裡的通訊錄'],
  ['这个号码下注册了多少个账号', '這個號碼下註冊了多少個帳號'],
  ['在网页控制台打开安全手机', '在網頁控制臺打開安全手機'],
  ['当当网', '當當網'],
  ['打开“设置 › 账号”', '打開“设置 › 账号”'],
])('%s becomes %s', (zh, hant) => expect(inTraditional(zh)).toBe(hant))

test('names keep their words', () => {
  expect(hantName('12321 垃圾信息举报')).toBe('12321 垃圾信息舉報')
  expect(localized({ zh: 'Apple 支持', en: 'Apple Support', hant: 'Apple 支持' }, 'hant')).toBe('Apple 支持')
})

test('what is put into a message is not converted again', () => {
  const words = messagesIn('hant')
  expect(words.notice.done('妈妈的微信')).toBe('妈妈的微信 已完成')
  expect(words.me.removeText('旧号')).toContain('“旧号”的清單和打勾都會刪掉')
  expect(words.needs(['舊號簡訊', '刷臉'])).toBe('要舊號簡訊、刷臉')
  expect(recordMessagesIn('hant').timeline.note('')).toBe('（換號清單提醒）')
})
