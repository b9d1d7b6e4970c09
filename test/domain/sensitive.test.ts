import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import fc from 'fast-check'
import { parse } from 'yaml'

import { findSensitive, maskSensitive, type SensitiveKind } from '../../src/domain/sensitive'
import { type Dice, dice } from '../dice'
import { runs } from '../runs'

const idSum = (digits: string): string => {
  const weights = [7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2]
  return '10X98765432'.charAt(weights.reduce((sum, weight, index) => sum + weight * Number(digits[index]), 0) % 11)
}

const luhnSum = (digits: string): string => {
  const doubled = [...digits].reverse().map((digit, index) => Number(digit) * (index % 2 === 0 ? 2 : 1))
  return String((10 - (doubled.reduce((sum, value) => sum + (value > 9 ? value - 9 : value), 0) % 10)) % 10)
}

const mobile = ({ of, digits }: Dice) => `1${of(['3', '4', '5', '6', '7', '8', '9'])}${digits(9)}`
const born = ({ two }: Dice) => `19${two(30, 99)}${two(1, 12)}${two(1, 28)}`
const longId = (roll: Dice) => {
  const first = `${roll.of(['11', '31', '44', '65', '82', '91'])}${roll.digits(4)}${born(roll)}${roll.digits(3)}`
  return first + idSum(first)
}
const oldId = (roll: Dice) => `${roll.of(['11', '31', '44', '65'])}${roll.digits(4)}${born(roll).slice(2)}${roll.digits(3)}`
const card = (roll: Dice) => {
  const first = roll.of(['62', '4', '51', '9558', '35']) + roll.digits(8 + roll.below(7))
  const length = Math.min(18, Math.max(12, first.length))
  const body = first.padEnd(length, '7').slice(0, length)
  return body + luhnSum(body)
}

/** The ways in which people, and those who want past a filter, write a number. */
const scripts = ['0123456789', '０１２３４５６７８９', '〇一二三四五六七八九', '零壹贰叁肆伍陆柒捌玖', '⓪①②③④⑤⑥⑦⑧⑨', '𝟎𝟏𝟐𝟑𝟒𝟓𝟔𝟕𝟖𝟗']
const separators = [' ', '-', '.', '·', '/', '\u200b', '\u3000', '－', '—', '\u00a0', ' - ', '_', '\u202e', '\ufeff', '・', '\t']

const inScript = (text: string, script: string): string =>
  text.replace(/\d/g, (digit) => [...script][Number(digit)] ?? digit).replace(/X$/, script === scripts[1] ? 'Ｘ' : 'X')

const disguised = (number: string, roll: Dice): string => {
  switch (roll.below(6)) {
    case 0:
      return number
    case 1:
      return inScript(number, roll.of(scripts))
    case 2: {
      // Every digit in a script of its own.
      return [...number].map((digit) => inScript(digit, roll.of(scripts))).join('')
    }
    case 3: {
      const between = roll.of(separators)
      const size = 1 + roll.below(6)
      return [...number].map((digit, index) => (index > 0 && index % size === 0 ? between : '') + digit).join('')
    }
    case 4:
      return [...number].map((digit, index) => (index > 0 && roll.below(3) === 0 ? roll.of(separators) : '') + digit).join('')
    default:
      return number.replace(/^(.{3})(.{4})/, '($1)【$2】')
  }
}

/** Words around it: no digits that would belong to the number, no letters that would belong to a permit. */
const words = [
  '我的号码',
  '，',
  '妈妈的',
  '：',
  '。',
  '联系人 ',
  'tel ',
  '😀',
  '请记住',
  '\n',
  '旧号（',
  '）',
  'ID: ',
  '卡',
  ' ',
  '\u200f',
  '《',
  '银行',
]
const around = ({ of, below }: Dice) => Array.from({ length: below(4) }, () => of(words)).join('')
const behind = (roll: Dice) => roll.of([' ', '，', '。', '\n', '）', '😀', '的', '】']) + around(roll)

/** Three groups that are each a hot-line, as 11139/96012/12234: nothing tells them from a list of hot-lines, which must pass. */
const isListOfLines = (text: string): boolean => {
  const groups = text.split(/[^0-9]+/)
  return groups.length > 1 && groups.every((group) => /^(?:1[0-2]|9[56])\d{3,4}$/.test(group))
}

/** An old ID, written in a way that is nothing else. */
const writtenId = (roll: Dice): string => {
  const text = disguised(oldId(roll), roll)
  return isListOfLines(text.normalize('NFKC')) ? writtenId(roll) : text
}

const makers: Record<string, { kind: SensitiveKind; make: (roll: Dice) => string }> = {
  mobile: { kind: 'mobile', make: (roll) => disguised(mobile(roll), roll) },
  'mobile with a prefix': {
    kind: 'mobile',
    make: (roll) => `${roll.of(['+86', '+86 ', '0086', '86', '86-', '0', '+８６　'])}${mobile(roll)}`,
  },
  'resident ID': { kind: 'residentId', make: (roll) => disguised(longId(roll), roll) },
  'old resident ID': { kind: 'residentId', make: writtenId },
  'bank card': { kind: 'bankCard', make: (roll) => disguised(card(roll), roll) },
  permit: {
    kind: 'permit',
    make: (roll) => {
      const letters = 'ABCDEFGHJKLMNPQRSTUVWXYZ'
      const shape = roll.of(['E', 'G', 'H', 'M', 'C', 'EA', 'CB', 'H10', 'H7', 'PR'])
      if (shape === 'PR') return `${roll.of(['USA', 'JPN', 'FRA'])}${roll.digits(12)}`
      if (shape === 'EA') return `E${roll.of([...letters])}${roll.digits(7)}`
      if (shape === 'CB') return `C${roll.of([...letters])}${roll.digits(7)}`
      if (shape === 'H10') return `H${roll.digits(10)}`
      if (shape === 'H7') return `${roll.of(['H', 'h', 'Ｈ'])}${roll.digits(7)}`
      return `${shape}${roll.of(['', ' ', '-'])}${'3456789'.charAt(roll.below(7))}${roll.digits(3)}${roll.of(['', ' '])}${roll.digits(4)}`
    },
  },
  code: {
    kind: 'code',
    make: (roll) => {
      const code = roll.of([
        roll.digits(4),
        roll.digits(6),
        roll.digits(8),
        `${roll.digits(3)}-${roll.digits(3)}`,
        `a${roll.digits(3)}K`,
      ])
      const word = roll.of(['验证码', '校验码', '动态码', '动态密码', '驗證碼', '短信验证码', 'verification code', 'OTP'])
      return roll.of([
        `${word}：${code}`,
        `${word}是${code}，`,
        `${word} ${code}`,
        `${code}（${word}）`,
        `${code} 是您的${word}`,
        `${word}为【${code}】`,
      ])
    },
  },
}

describe('what belongs to somebody is caught', () => {
  test.each(Object.entries(makers))('%s, however written, in any text', (_name, { make }) => {
    const each = 1000
    fc.assert(
      fc.property(fc.integer(), (seed) => {
        const roll = dice(seed)
        for (let count = 0; count < each; count += 1) {
          const before = around(roll)
          const secret = make(roll)
          const text = before + secret + behind(roll)
          const caught = findSensitive(text).some(({ from, to }) => from < before.length + secret.length && to > before.length)
          if (!caught) throw new Error(`missed ${JSON.stringify(secret)} in ${JSON.stringify(text)}`)
        }
      }),
      { numRuns: runs(15) },
    )
  })
})

test.each([
  ['one with a prefix', '+86 138-0013-8000', '＊＊'],
  ['one with brackets', '(138) 0013 8000', '(＊＊'],
  ['one behind a Chinese numeral', '手机号之一13800138000', '手机号之一＊＊'],
  ['one with invisible characters inside', '旧号138\u200b0013\u200d8000。', '旧号＊＊。'],
  ['one in key caps', '1️⃣3️⃣8️⃣00138000', '＊＊'],
  ['the X of an ID a space away', '证件 11010519491231002 Ｘ', '证件 ＊＊'],
  ['each of two in a row', '13800138000 13900139000', '＊＊ ＊＊'],
  ['one beside a hot-line, which stays,', '95188 13800138000', '95188 ＊＊'],
  ['a Hong Kong identity card', 'A123456(7)', '＊＊'],
  ['a Taiwan permit by its name', '台胞证 12345678', '台胞证 ＊＊'],
  ['a foreign passport by its name', '我的护照号是 C01X00T47', '我的护照号是 ＊＊'],
  ['a code of letters alone, when announced,', '验证码：AbCd', '验证码：＊＊'],
  ['a code far from its word', 'G-824193 is your Google verification code.', 'G-＊＊ is your Google verification code.'],
  ['a code, and not the sum after it,', '【支付宝】校验码1234，付款金额169.00', '【支付宝】校验码＊＊，付款金额169.00'],
  ['a code with a space after every digit', '验证码：1 2 3 4 5 6', '验证码：＊＊'],
  ['the end of a resident ID that the look-up asks for', '身份证后六位是 12345X', '身份证后六位是 ＊＊'],
  ['a code like a hot-line', '验证码 95188', '验证码 ＊＊'],
])('%s is masked', (_what, text, masked) => {
  expect(maskSensitive(text)).toBe(masked)
})

describe('no day that the calendar does not have hides a number', () => {
  test.each([
    ['day 00', '35 - 8_0—15　00/8/2079'],
    ['month 00', '35 1 12/00/1931 81 50 2'],
    ['31 February', '35 1 31/02/1931 81 50 8'],
    ['31 April', '35 1 1931-04-31 81 50 4'],
  ])('%s', (_what, card) => {
    expect(maskSensitive(card)).toBe('＊＊')
  })

  test.each(['29/02/2027 13800138', '30-2-1931 13:45', '2027-02-29', '2026-13-01', '20260230'])(
    '%s, which is short, passes',
    (text) => {
      expect(maskSensitive(text)).toBe(text)
    },
  )
})

describe('what everybody may know passes', () => {
  const content = join(__dirname, '../../src/content')
  const numbersIn = (value: unknown): string[] => {
    if (Array.isArray(value)) return value.flatMap(numbersIn)
    if (typeof value !== 'object' || value === null) return []
    const own = 'number' in value && typeof value.number === 'string' ? [value.number] : []
    return [...own, ...Object.values(value).flatMap(numbersIn)]
  }
  const numbers = ['platforms', 'carriers', 'services', 'categories', 'tasks'].flatMap((folder) =>
    readdirSync(join(content, folder)).flatMap((leaf) => numbersIn(parse(readFileSync(join(content, folder, leaf), 'utf8')))),
  )
  // Carriers answer calls from abroad under numbers that have the form of a mobile number: caught, on purpose.
  const hotlines = [...new Set(numbers)].filter((number) => !/^\+?(86)?1[3-9]\d{9}$/.test(number))
  const shortCodes = [
    '10086',
    '10010',
    '10000',
    '10099',
    '12345',
    '110',
    '96110',
    '10699000',
    '1069000',
    '12583110086',
    '1008611',
  ]

  const pass = (text: string) => expect([text, findSensitive(text)]).toEqual([text, []])

  test('every hot-line of the catalogue, alone and in a sentence', () => {
    expect(hotlines.length).toBeGreaterThan(250)
    for (const number of [...hotlines, ...shortCodes]) {
      for (const text of [number, `客服 ${number}。`, `打${number}转人工`, `收不到验证码，打 ${number}`, `${number}（24 小时）`])
        pass(text)
    }
  })

  test('lists of hot-lines', () => {
    const all = [...hotlines, ...shortCodes]
    for (let from = 0; from < all.length; from += 1) {
      const some = all.slice(from, from + 5)
      for (const between of ['、', ' / ', '，', '\n', '；']) pass(some.join(between))
    }
  })

  test('days, times, amounts, counts, years and versions, by the thousand', () => {
    fc.assert(
      fc.property(fc.integer(), (seed) => {
        const roll = dice(seed)
        const { below, of, two } = roll
        for (let count = 0; count < 100; count += 1) {
          const [year, month, day] = [String(1950 + below(100)), two(1, 12), two(1, 28)]
          const [hour, minute, second] = [two(0, 23), two(0, 59), two(0, 59)]
          const sum = below(10 ** (1 + below(9)))
          const grouped = String(sum).replace(/\B(?=(\d{3})+$)/g, ',')
          pass(
            of([
              `${year}-${month}-${day}`,
              `${year}/${month}/${day} ${hour}:${minute}`,
              `${year}.${month}.${day}`,
              `${year}${month}${day}`,
              `${year}-${month}-${day} ${hour}:${minute}:${second}`,
              `${year}-${month}-${day}T${hour}:${minute}:${second}+08:00`,
              `${day}/${month}/${year} ${hour}:${minute}`,
              `${year}年${Number(month)}月${Number(day)}日 ${hour}:${minute}`,
              `${year} 年 ${Number(month)} 月`,
              `${year}-${month}-${day} 至 ${year}-${month}-${day}`,
              `${hour}:${minute}-${hour}:${minute}`,
              `¥${grouped}`,
              `${sum}元`,
              `人民币${sum}.${two(0, 99)}元`,
              `余额${grouped}.${two(0, 99)}`,
              `¥${sum} ${year}-${month}-${day}`,
              `共 ${sum} 单`,
              `${1 + below(90)} 个账号，${below(9)} 个平台`,
              `${1 + below(90)} 小时内`,
              `${year} ${Number(year) + 1} ${Number(year) + 2} ${Number(year) + 3}`,
              `v${below(20)}.${below(99)}.${below(9999)}`,
              `尾号${roll.digits(4)}`,
              `第${1 + below(99)}条，${below(99)}%`,
            ]),
          )
        }
      }),
      { numRuns: runs(50) },
    )
  })

  test.each([
    '10 位以内的密码',
    '收不到验证码就打95188',
    '验证码 10 分钟内有效，2026年11月22日前用',
    'QR code, 5 minutes, 2026',
    '护照办理请拨 12367',
    '2021 年 6 月 3 日 13:45',
    '专线之一 400-810-0080',
    '1. 400-810-0080 2. 400-666-8800',
    '+86 571 95017、+852 21221188',
    '20261122134500',
    '106980095188000001【支付宝】',
    '验证码 2026-11-22',
    '𝒂𝒃𝒄 😀👨‍👩‍👧 \u202e\u200f',
  ])('%s', (text) => {
    pass(text)
  })
})

describe('for any text', () => {
  const anyText = fc.oneof(
    fc.string({ unit: 'binary', maxLength: 200 }),
    fc
      .array(
        fc.constantFrom(
          '验证码',
          '护照',
          '1',
          '3',
          '8',
          ' ',
          '-',
          '.',
          '一',
          '：',
          'E',
          'X',
          '12345678',
          '13800138000',
          '😀',
          '\n',
          '元',
        ),
        { maxLength: 60 },
      )
      .map((parts) => parts.join('')),
  )

  test('spans are ordered, apart and inside, and nothing is left after masking', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        let end = 0
        for (const { from, to } of findSensitive(text)) {
          expect(from).toBeGreaterThanOrEqual(end)
          expect(to).toBeGreaterThan(from)
          end = to
        }
        expect(end).toBeLessThanOrEqual(text.length)
        expect(findSensitive(maskSensitive(text))).toEqual([])
      }),
      { numRuns: runs(2000) },
    )
  })

  test('a text without digits or the words of codes stays as it is', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme-ascii' }), (text) => {
        const letters = text.replace(/[\d]/g, '')
        if (!/code|otp|pass|pwd|pin|token|permit/i.test(letters)) expect(maskSensitive(letters)).toBe(letters)
      }),
    )
  })
})
