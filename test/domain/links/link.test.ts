import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import fc from 'fast-check'
import { TASK_KEY_PATTERN } from '../../../src/domain/catalogue/keys'
import {
  encodeLink,
  fitsScene,
  type Link,
  MAX_SCENE_LENGTH,
  pagePath,
  parseLink,
  purposes,
  sharePath,
} from '../../../src/domain/links/link'
import { carriers, situations } from '../../../src/domain/number/profile'
import { dice } from '../../helpers/dice'
import { seed } from '../../helpers/runs'

/** The query of an address as WeChat hands it over: values stay percent-encoded. */
const queryOf = (path: string): Record<string, string> =>
  Object.fromEntries((path.split('?')[1] ?? '').split('&').flatMap((pair) => (pair ? [pair.split('=')] : [])))

const id = fc.stringMatching(/^[a-z0-9-]{2,16}$/)
const key = fc
  .tuple(id, fc.option(fc.integer({ min: 2, max: 99 })))
  .map(([platform, several]) => (several === null ? platform : `${platform}.${several}`))

const coded = fc.oneof(
  key.map((its) => ({ kind: 'task' as const, key: its })),
  id.map((its) => ({ kind: 'guide' as const, id: its })),
  fc.record({ kind: fc.constant('setup' as const), situation: fc.constantFrom(...situations), family: fc.boolean() }),
  fc.record(
    {
      kind: fc.constant('hall' as const),
      carrier: fc.constantFrom(...carriers),
      purpose: fc.constantFrom(...purposes),
      hall: fc.stringMatching(/^[a-z0-9-]{1,16}$/),
    },
    { requiredKeys: ['kind', 'purpose', 'hall'] },
  ),
  fc.uniqueArray(fc.integer({ min: 0, max: 1199 }), { minLength: 1, maxLength: 300 }).map((numbers) => ({
    kind: 'list' as const,
    numbers: numbers.sort((a, b) => a - b),
  })),
)

const own: fc.Arbitrary<Link> = fc.oneof(
  coded,
  fc.integer({ min: 0, max: 999_999_999 }).map((place) => ({ kind: 'edit' as const, id: `n${place}` })),
  fc.boolean().map((family) => (family ? { kind: 'setup' as const, family } : { kind: 'home' as const })),
  fc
    .string({ unit: 'grapheme', minLength: 1, maxLength: 6 })
    .filter((name) => name.length <= 20)
    .map((name) => ({ kind: 'own' as const, name })),
)

describe('what is built is read back', () => {
  test('a card’s path', () => {
    fc.assert(
      fc.property(coded, (entry) => {
        const path = sharePath(entry)
        expect(path).toMatch(/^\/pages\/open\/index\?e=/)
        expect(parseLink(queryOf(path))).toEqual(entry)
      }),
    )
  })

  test('a code by scene, where it fits, and by an ordinary link', () => {
    fc.assert(
      fc.property(coded, (entry) => {
        const code = encodeLink(entry)
        if (fitsScene(code)) expect(parseLink({ scene: encodeURIComponent(code) })).toEqual(entry)
        else expect(entry.kind).toBe('list')
        for (const link of [`https://hall.example/a/b?e=${encodeURIComponent(code)}`, `HTTP://h?x=1&e=${code}&y#z`]) {
          expect(parseLink({ q: encodeURIComponent(link), scancode_time: '1767225600' })).toEqual(entry)
        }
      }),
    )
  })

  test('the address of a page of our own', () => {
    fc.assert(fc.property(own, (entry) => expect(parseLink(queryOf(pagePath(entry as never)))).toEqual(entry)))
  })

  test('every id of the catalogue fits a 小程序码', () => {
    const ids = (folder: string) =>
      readdirSync(join(__dirname, '../../../src/content', folder)).map((file) => file.replace(/\.yaml$/, ''))
    const entries = [
      ...[...ids('platforms'), ...ids('tasks')].map((its) => ({ kind: 'task' as const, key: its })),
      ...ids('guides').map((its) => ({ kind: 'guide' as const, id: its })),
    ]
    expect(entries.length).toBeGreaterThan(250)
    for (const entry of entries) {
      expect(fitsScene(encodeLink(entry))).toBe(true)
      expect(parseLink({ scene: encodeURIComponent(encodeLink(entry)) })).toEqual(entry)
    }
    expect(encodeLink({ kind: 'hall', carrier: 'cmcc', purpose: 'cancel', hall: 'a'.repeat(16) }).length).toBeLessThanOrEqual(
      MAX_SCENE_LENGTH,
    )
  })
})

describe('what is not in the grammar', () => {
  test.each<[string, unknown]>([
    ['no query', undefined],
    ['no object', 'scene=t%3Awechat'],
    ['a lone percent', { scene: '%' }],
    ['half a character', { scene: '%E5%BE' }],
    ['encoded twice', { scene: 't%253Awechat' }],
    ['Chinese in a scene', { scene: encodeURIComponent('t:微信') }],
    ['33 characters', { scene: encodeURIComponent(`t:${'a'.repeat(31)}`) }],
    ['an array', { scene: ['t:wechat'] }],
    ['a number', { e: 7 }],
    ['10 KB', { e: `t:${'a'.repeat(10_000)}` }],
    ['10 KB of links', { q: encodeURIComponent(`https://h/?e=t:wechat&${'a'.repeat(10_000)}`) }],
    ['a key that comes twice', { q: encodeURIComponent('https://h/?e=t:wechat&e=t:alipay') }],
    ['a link without a code', { q: encodeURIComponent('https://h/?a=t:wechat') }],
    ['no link', { q: encodeURIComponent('javascript:?e=t:wechat') }],
    ['a key of no shape', { e: 't:A' }],
    ['a task’s key that is too long', { t: 'a'.repeat(17) }],
    ['__proto__', { t: '__proto__' }],
    ['a query made of __proto__', JSON.parse('{"__proto__":{"e":"t:wechat"}}')],
    ['an empty list', { e: 'l:' }],
    ['a list of nothing', { l: 'AAAA' }],
    ['the first parameter is broken', { scene: '%', t: 'wechat' }],
  ])('%s leads home', (_, query) => {
    expect(['home', 'newer']).toContain(parseLink(query).kind)
    if (!JSON.stringify(query ?? '').includes('t:A')) expect(parseLink(query)).toEqual({ kind: 'home' })
  })

  test('a code of a kind that this version does not know is told apart', () => {
    for (const code of ['z:something', 'h:newco.cancel.hz01', 'h:cmcc.gift.hz01', 's:newone', 't:A-b']) {
      expect(parseLink({ e: encodeURIComponent(code) })).toEqual({ kind: 'newer' })
    }
  })

  test('a set-up whose words are unknown begins with nothing', () => {
    expect(parseLink({ s: 'gone', f: '1' })).toEqual({ kind: 'setup', family: true })
    expect(parseLink({ s: '%', f: 'x' })).toEqual({ kind: 'setup', family: false })
  })

  test('half a character in a name is left out', () => {
    expect(parseLink({ w: encodeURIComponent('超市') })).toEqual({ kind: 'own', name: '超市' })
    expect(parseLink({ w: '\ud800' })).toEqual({ kind: 'home' })
    expect(pagePath({ kind: 'own', name: '\ud800超市' })).toBe(`/packages/record/own/index?w=${encodeURIComponent('超市')}`)
  })
})

/** A million launches: fast-check would take minutes. */
test('a million launch options never throw, and what comes out is in the union and well-formed', () => {
  const { below: next, of: pick } = dice(seed)
  const names = ['scene', 'q', 'e', 't', 'g', 'h', 'l', 'n', 'w', 's', 'f', '__proto__', 'constructor', 'path', '']
  const pieces = [
    ...[
      't:',
      'g:',
      's:',
      'h:',
      'l:',
      'z:',
      'wechat',
      'cmcc',
      'any',
      '.',
      'cancel',
      'renew',
      'help',
      'changing',
      '.f',
      'hz01',
      'cmcc.cancel.hz01',
      'n1',
    ],
    ...[
      '%',
      '%25',
      '%3A',
      '%E5%BE%AE',
      '%E5',
      '\ud800',
      '微信',
      '\0',
      ' ',
      '&',
      '=',
      '?',
      '#',
      'https://h/?e=',
      'e=',
      '__proto__',
    ],
    ...['AAB_', '-', '~', '99', '1', 'a'.repeat(40)],
  ]
  const long = 'a%3A'.repeat(2560)
  const text = (): string => {
    if (next(5000) === 0) return long
    let made = ''
    for (let left = next(5); left >= 0; left -= 1) made += next(6) ? pick(pieces) : String.fromCharCode(next(65536))
    return next(4) ? made : made.replace(/[:?=&/]/g, (sign) => `%${sign.charCodeAt(0).toString(16)}`)
  }
  const value = (): unknown => (next(12) ? text() : pick([undefined, null, 7, true, [], ['t:wechat'], {}, Number.NaN, () => 1]))
  const seen = new Map<string, number>()
  const wellFormed = (entry: Link): boolean => {
    switch (entry.kind) {
      case 'home':
      case 'newer':
        return true
      case 'task':
        return TASK_KEY_PATTERN.test(entry.key)
      case 'guide':
        return /^[a-z0-9-]{2,16}$/.test(entry.id)
      case 'setup':
        return entry.situation === undefined || situations.includes(entry.situation)
      case 'hall':
        return (
          purposes.includes(entry.purpose) &&
          /^[a-z0-9-]{1,16}$/.test(entry.hall) &&
          (entry.carrier === undefined || carriers.includes(entry.carrier))
        )
      case 'list':
        return entry.numbers.length > 0 && entry.numbers.every((its) => Number.isInteger(its) && its >= 0 && its < 1200)
      case 'edit':
        return /^n\d{1,9}$/.test(entry.id)
      case 'own':
        return entry.name.length > 0 && entry.name.length <= 20 && encodeURIComponent(entry.name) !== ''
      default:
        return false
    }
  }
  let wrong: unknown
  for (let run = 0; run < 1_000_000; run += 1) {
    const query: unknown = next(200)
      ? Object.fromEntries(Array.from({ length: next(3) + 1 }, () => [pick(names), value()]))
      : pick<unknown>([undefined, null, 'e=t:wechat', 7, [], ['t:wechat']])
    const entry = parseLink(query)
    seen.set(entry.kind, (seen.get(entry.kind) ?? 0) + 1)
    if (!wellFormed(entry)) wrong ??= { query, entry }
  }
  expect(wrong).toBeUndefined()
  // The options were not all nonsense: every kind came up.
  expect([...seen.keys()].sort()).toEqual(['edit', 'guide', 'hall', 'home', 'list', 'newer', 'own', 'setup', 'task'])
})

test('a guide called as something that every object has leads to the page of guides', () => {
  expect(pagePath({ kind: 'guide', id: 'constructor' })).toBe('/packages/guide/guide/index?g=constructor')
})
