import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import fc from 'fast-check'
import { TASK_KEY_PATTERN } from '../../../src/domain/catalogue/keys'
import { encodeLink, fitsScene, MAX_SCENE_LENGTH, purposes } from '../../../src/domain/links/code'
import { encodeQuery, encodeShareQuery, type Link, parseLink } from '../../../src/domain/links/link'
import { carriers, situations } from '../../../src/domain/number/profile'
import { anyPageLink, anyShareableLink } from '../../builders/links'
import { dice } from '../../helpers/dice'
import { seed } from '../../helpers/runs'

/** A query as WeChat hands it over: values stay percent-encoded. */
const handedOver = (query: string): Record<string, string> =>
  Object.fromEntries(query.split('&').flatMap((pair) => (pair ? [pair.split('=')] : [])))

describe('what is built is read back', () => {
  test('the query of a card', () => {
    fc.assert(fc.property(anyShareableLink, (link) => expect(parseLink(handedOver(encodeShareQuery(link)))).toEqual(link)))
  })

  test('a code by scene, where it fits, and by an ordinary link', () => {
    fc.assert(
      fc.property(anyShareableLink, (link) => {
        const code = encodeLink(link)
        if (fitsScene(code)) expect(parseLink({ scene: encodeURIComponent(code) })).toEqual(link)
        else expect(link.kind).toBe('list')
        for (const url of [`https://hall.example/a/b?e=${encodeURIComponent(code)}`, `HTTP://h?x=1&e=${code}&y#z`]) {
          expect(parseLink({ q: encodeURIComponent(url), scancode_time: '1767225600' })).toEqual(link)
        }
      }),
    )
  })

  test('the query of a page of our own', () => {
    fc.assert(fc.property(anyPageLink, (link) => expect(parseLink(handedOver(encodeQuery(link)))).toEqual(link)))
  })

  test('every id of the catalogue fits a 小程序码', () => {
    const ids = (folder: string) =>
      readdirSync(join(__dirname, '../../../src/content', folder)).map((file) => file.replace(/\.yaml$/, ''))
    const links = [
      ...[...ids('platforms'), ...ids('tasks')].map((key) => ({ kind: 'task' as const, key })),
      ...ids('guides').map((id) => ({ kind: 'guide' as const, id })),
    ]
    expect(links.length).toBeGreaterThan(250)
    for (const link of links) {
      expect(fitsScene(encodeLink(link))).toBe(true)
      expect(parseLink({ scene: encodeURIComponent(encodeLink(link)) })).toEqual(link)
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
    expect(['home', 'unsupported']).toContain(parseLink(query).kind)
    if (!JSON.stringify(query ?? '').includes('t:A')) expect(parseLink(query)).toEqual({ kind: 'home' })
  })

  test('a code of a kind that this version does not know is told apart', () => {
    for (const code of ['z:something', 'h:newco.cancel.hz01', 'h:cmcc.gift.hz01', 's:newone', 't:A-b']) {
      expect(parseLink({ e: encodeURIComponent(code) })).toEqual({ kind: 'unsupported' })
    }
  })

  test('a set-up whose words are unknown begins with nothing', () => {
    expect(parseLink({ s: 'gone', f: '1' })).toEqual({ kind: 'setup', family: true })
    expect(parseLink({ s: '%', f: 'x' })).toEqual({ kind: 'setup', family: false })
  })

  test('half a character in a name is left out', () => {
    expect(parseLink({ w: encodeURIComponent('超市') })).toEqual({ kind: 'customPlatform', name: '超市' })
    expect(parseLink({ w: '\ud800' })).toEqual({ kind: 'home' })
    expect(encodeQuery({ kind: 'customPlatform', name: '\ud800超市' })).toBe(`w=${encodeURIComponent('超市')}`)
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
  const wellFormed = (link: Link): boolean => {
    switch (link.kind) {
      case 'home':
      case 'unsupported':
        return true
      case 'task':
        return TASK_KEY_PATTERN.test(link.key)
      case 'guide':
        return /^[a-z0-9-]{2,16}$/.test(link.id)
      case 'setup':
        return link.situation === undefined || situations.includes(link.situation)
      case 'hall':
        return (
          purposes.includes(link.purpose) &&
          /^[a-z0-9-]{1,16}$/.test(link.hall) &&
          (link.carrier === undefined || carriers.includes(link.carrier))
        )
      case 'list':
        return link.serials.length > 0 && link.serials.every((serial) => Number.isInteger(serial) && serial >= 0 && serial < 1200)
      case 'edit':
        return /^n\d{1,9}$/.test(link.id)
      case 'customPlatform':
        return link.name.length > 0 && link.name.length <= 20 && encodeURIComponent(link.name) !== ''
      default:
        return false
    }
  }
  let wrong: unknown
  for (let run = 0; run < 1_000_000; run += 1) {
    const query: unknown = next(200)
      ? Object.fromEntries(Array.from({ length: next(3) + 1 }, () => [pick(names), value()]))
      : pick<unknown>([undefined, null, 'e=t:wechat', 7, [], ['t:wechat']])
    const link = parseLink(query)
    seen.set(link.kind, (seen.get(link.kind) ?? 0) + 1)
    if (!wellFormed(link)) wrong ??= { query, entry: link }
  }
  expect(wrong).toBeUndefined()
  // The options were not all nonsense: every kind came up.
  expect([...seen.keys()].sort()).toEqual([
    'customPlatform',
    'edit',
    'guide',
    'hall',
    'home',
    'list',
    'setup',
    'task',
    'unsupported',
  ])
})
