import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import fc from 'fast-check'
import { parse } from 'yaml'

import { findSensitive, maskSensitive, type SensitiveKind } from '../../../src/domain/privacy/sensitive'
import { type Dice, dice } from '../../helpers/dice'
import { runs } from '../../helpers/runs'

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
  const [first, length] = roll.of([
    ['62', 16],
    ['62', 17],
    ['62', 18],
    ['62', 19],
    ['4', 16],
    ['51', 16],
    ['35', 16],
    ['37', 15],
    ['9558', 19],
  ] as const)
  const body = first + roll.digits(length - 1 - first.length)
  return body + luhnSum(body)
}

/** The digits in which people write a whole number. */
const scripts = [
  '0123456789',
  '０１２３４５６７８９',
  '〇一二三四五六七八九',
  '零一二三四五六七八九',
  '零幺二三四五六七八九',
  '零壹贰叁肆伍陆柒捌玖',
]
/** What they put between its groups: one kind in one number. */
const between = [' ', '-', '.', '·', '—', '－', '\u3000', '\u00a0', ' - ', '  ', '\n']

const inScript = (text: string, script: string): string =>
  text.replace(/\d/g, (digit) => [...script][Number(digit)] ?? digit).replace(/X$/, script === scripts[1] ? 'Ｘ' : 'X')

/** A number as people write it: closed up or in one of its usual groups, in one script, copied with its marks of direction. */
const written = (number: string, usual: readonly (readonly number[])[], roll: Dice): string => {
  const [sizes, sign] = [roll.of(usual), roll.of(between)]
  const ends = sizes.map((_size, place) => sizes.slice(0, place + 1).reduce((sum, size) => sum + size, 0))
  const groups = [...ends, number.length].map((end, place) => number.slice(ends[place - 1] ?? 0, end))
  const shapes = [number, groups.filter((group) => group !== '').join(sign), [...number].join(' ')]
  const text = inScript(roll.of([...shapes, shapes[1] ?? number]), roll.of(['0123456789', ...scripts]))
  return roll.below(10) === 0 ? `\u202d${text}\u202c` : text
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

const makers: Record<string, { kind: SensitiveKind; make: (roll: Dice) => string }> = {
  mobile: {
    kind: 'mobile',
    make: (roll) =>
      written(
        mobile(roll),
        [
          [3, 4, 4],
          [3, 4, 4],
          [3, 3, 5],
          [4, 3, 4],
          [3, 8],
        ],
        roll,
      ),
  },
  'mobile with a prefix': {
    kind: 'mobile',
    make: (roll) =>
      roll.of(['+86', '+86 ', '0086', '86', '86-', '0', '+８６　', '(+86)', '（86）']) + written(mobile(roll), [[3, 4, 4]], roll),
  },
  'resident ID': {
    kind: 'residentId',
    make: (roll) =>
      written(
        longId(roll),
        [
          [6, 8, 4],
          [6, 4, 4, 4],
          [3, 3, 4, 4, 4],
          [6, 6, 6],
          [4, 4, 4, 4, 2],
          [14, 4],
        ],
        roll,
      ),
  },
  'resident ID with a slip, called one': {
    kind: 'residentId',
    make: (roll) => {
      const id = longId(roll)
      return (
        roll.of(['身份证', '身份证号：', '證件號碼 ', 'ID card: ']) +
        id.slice(0, 17) +
        ((Number(id.slice(17)) + 1 + roll.below(8)) % 10 || 0)
      )
    },
  },
  'old resident ID': { kind: 'residentId', make: (roll) => written(oldId(roll), [[6, 6, 3]], roll).replace(/\n/g, ' ') },
  'bank card': {
    kind: 'bankCard',
    make: (roll) =>
      written(
        card(roll),
        [
          [4, 4, 4, 4],
          [4, 4, 4, 4],
          [6, 9],
          [8, 8],
        ],
        roll,
      ),
  },
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
  ['a permit that begins as a port of messages does', 'FRA106693426192（旧）', '＊＊（旧）'],
  ['one in two parts', '手机1867153后面5411', '手机＊＊'],
  ['one in letters that look like digits', 'l38OO138OOO', '＊＊'],
  ['one in radio speech', '幺三八洞洞幺三八洞洞洞', '＊＊'],
  ['one joined by emoji', '138🍎0013🍎8000', '＊＊'],
  ['one joined by stars', '138*0013*8000', '＊＊'],
  ['one abroad', '+852 6123 4567', '＊＊'],
  ['one of a SIM in a thing', '物联网卡 1440012345678', '物联网卡 ＊＊'],
  ['a card without a sum, called one', '卡号：6214832012345670', '卡号：＊＊'],
  ['an ID without a right sum, called one', '身份证号码：460100197001010010', '身份证号码：＊＊'],
  ['a Macau identity card', '澳门居民身份证 5123456(7)', '澳门居民身份证 ＊＊'],
  [
    'a code past names in capitals',
    'OTP for ABCDEF (XX1245) is 730114 (valid for 10 mins).',
    'OTP for ABCDEF (XX1245) is ＊＊ (valid for 10 mins).',
  ],
  ['a code past a brand', 'Code: ALIPAY 730114', 'Code: ALIPAY ＊＊'],
  [
    'a code that comes again',
    '730114 is your GitHub authentication code.\n@github.com #730114',
    '＊＊ is your GitHub authentication code.\n@github.com #＊＊',
  ],
  ['a code in groups', '您的激活码为 ABCD-EFGH-1234', '您的激活码为 ＊＊'],
  ['a long password', '微信密码 zhang19900101', '微信密码 ＊＊'],
  ['the PUK of a SIM', 'SIM 的 PUK 是 12345678', 'SIM 的 PUK 是 ＊＊'],
])('%s is masked', (_what, text, masked) => {
  expect(maskSensitive(text)).toBe(masked)
})

/** Found by drawing every mix of signs. No person writes a number so, and each of them reads as something that everybody may know. */
test.each([
  ['a list with a 400 line', '1　400-6143615'],
  ['a list with an 800 line', '1・800\t622\u200b4463'],
  ['an 800 line', '联系人 1·800-105—7856😀'],
  ['a 400 line', '）35—400 1707977－5的tel '],
  ['a 400 line', '48.400-43\u200b51277_6'],
  ['a 400 line', '4.400—34\ufeff77031－5·6\u200b0-3'],
  ['a day', '195\ufeff9/7/23·15　01'],
  ['a day', '1938.9.27 - 35　03'],
  ['a day', '1\u202e999－06－5 62_09'],
  ['a day', '19/99\t1931-04-1'],
  ['a bank’s hot-line and a landline', '9558\u202e6/05718647\ufeff4575'],
  ['two hot-lines', '95585 10023\u202e789'],
  ['a hot-line and a landline', '11\ufeff9 083730620121'],
  ['no card, which has sixteen digits,', '35 - 8_0—1\u202e5　00/8/2079'],
])('what reads as %s is left: %j', (_reading, text) => {
  expect(findSensitive(text)).toEqual([])
})

describe('no day that the calendar does not have hides a number', () => {
  test.each([
    ['day 00', '35 - 81 50—15　00/8/2079 8'],
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
  const content = join(__dirname, '../../../src/content')
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
