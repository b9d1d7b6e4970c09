import { lookUp } from '../../../src/domain/catalogue/look-up'
import { isTable } from '../../tools/cli/is-table'
import { brandAddresses, exceptions, isAmong, officialHosts, shorteners } from '../known/hosts'
import type { Problem } from '../problem'
import { fileRule, problemAt, wordsIn } from '../rule'
import type { ContentFile } from '../types'

/** The longest address that a source may have, in characters. */
const MOST = 300

/** Endings of hosts that people know; two letters are a country. */
const ending =
  '(?:com|net|org|gov|edu|info|biz|top|vip|xyz|site|online|club|shop|app|link|ltd|icu|wang|live|fun|pro|tech|store|cloud|work|group|mobi|asia|ink|art|help|support|center|centre|service|services|care|bank|money|finance|credit|loan|chat|email|page|dev|zone|world|today|life|click|win|host|space|website|press|agency|company|team|one|plus|guru|ren|nz|zip|中国|公司|网络|网址|[a-z]{2})'

/** A host in a text, also with Chinese or spelt-out dots: evil.cn, evil。cn, evil点cn, evil (dot) com. */
const host = new RegExp(
  `(?<![\\p{L}\\p{N}.-])(?:[\\p{L}\\p{N}-]*[a-z0-9-][.．。｡]){1,5}${ending}(?![\\p{Script=Latin}\\p{N}-])|[\\p{L}\\p{N}-]{2,}[.．｡](?:中国|公司|网络|网址|网店|集团)|[a-z0-9-]{2,}\\s*(?:点|\\(?dot\\)?|\\[[.点]\\]|\\([.点]\\)|[。．｡])\\s*(?:com|cn|net|org|cc|top|vip|xyz)(?![a-z])`,
  'giu',
)

/** What an address is known by without its host's ending. */
const scheme = /[a-z][a-z0-9+.-]{1,20}:\/\/|\/\/[a-z0-9]|(?<![a-z0-9.])www\.|(?:\d{1,3}\.){3}\d{1,3}|#小程序/i

/** Fields that hold no words of ours. `url` is looked at as an address; a publisher may be called like its host. */
const skipped = [
  'source',
  'checkedOn',
  'date',
  'since',
  'unchangedSince',
  'url',
  'publisher',
  'printed',
  'id',
  'platform',
  'category',
]

const textProblems = (at: ContentFile): Problem[] =>
  wordsIn(at).flatMap(({ text, path, field }) => {
    if (skipped.includes(field)) return []
    const folded = text.normalize('NFKC').toLowerCase()
    const named = folded.match(host) ?? []
    const strange = named.find((one) => !brandAddresses.includes(one) && !isAmong(officialHosts, one))
    const sign = scheme.exec(folded)?.[0]
    const what = strange ?? sign
    return what === undefined
      ? []
      : [
          problemAt(
            at,
            path,
            `${field} names the address "${what}". Only hosts in config/content/known/hosts.ts may stand in a text, without https://`,
          ),
        ]
  })

/** What is wrong with a source's address; undefined: nothing. */
const faultOfUrl = (url: string): string | undefined => {
  if (url.length > MOST) return `has ${url.length} characters, ${MOST} are enough for a page`
  if (!/^[\x21-\x7e]+$/.test(url))
    return 'holds other characters than plain ones. Write them percent-encoded, as a browser copies them'
  const [, authority = '', rest = ''] = /^https?:\/\/([^/?#]*)(.*)$/.exec(url) ?? []
  if (authority.includes('@')) return `names a user before its host: it leads to ${authority.split('@').pop()}`
  if (/:/.test(authority)) return 'names a port'
  if (/^[\d.]+$|^\[/.test(authority)) return 'names a machine by its number, no host'
  if (!/^(?:[a-z0-9](?:[a-z0-9-]*[a-z0-9])?\.)+[a-z]{2,}\.?$/.test(authority)) return 'has no host in plain small letters'
  if (/(?:^|\.)xn--/.test(authority)) return 'has a host whose letters are others than they look'
  if (authority.endsWith('.')) return 'has a host that ends with a dot'
  if (isAmong(shorteners, authority) || isAmong(shorteners, authority.replace(/^www\./, '')))
    return 'is a short link, and may lead elsewhere tomorrow. Follow it and take where it leads'
  let decoded: string
  try {
    decoded = decodeURIComponent(rest)
    // Encoded twice, what is inside shows only to whoever it leads to.
    for (let once = ''; once !== decoded && /%[0-9a-f]{2}/i.test(decoded); )
      [once, decoded] = [decoded, decodeURIComponent(decoded)]
  } catch {
    return 'has a percent sign that encodes nothing'
  }
  if (/[\p{Cc}\p{Cf}\p{Co}\p{Cn}\\]/u.test(decoded)) return 'hides a character that nobody sees'
  const own = rest.split(/[?#]/)[0] ?? ''
  if (/^\/*(?:index\.\w+|home)?\/*$/.test(own) && !rest.includes('?'))
    return 'is a home page: whoever looks again must find the words. Take the page itself'
  if (/[?&#/=](?:https?:)?\/\//i.test(decoded.slice(1)) && !nestedKnown.includes(authority))
    return 'holds another address. Take that'
  if (
    /[?&#](?:to|url|uri|target|dest|destination|redirect|redirect_?ur[il]|go|goto|jump|link|next|return|continue)=/i.test(
      decoded,
    ) &&
    !nestedKnown.includes(authority)
  )
    return 'leads on to wherever its query says. Take where it leads'
  if (decoded.split(/[^\d]+/).some((digits) => /^1[3-9]\d{9}$/.test(digits))) return 'holds what looks like a mobile number'
  return undefined
}

/** Hosts whose own pages carry the address of the page they show. */
const nestedKnown = ['cj.sina.com.cn']

const sourceProblems = (at: ContentFile): Problem[] =>
  Object.entries(isTable(at.value) ? at.value : {}).flatMap(([key, source]) => {
    if (!isTable(source) || lookUp(exceptions, String(source.url)) !== undefined) return []
    const problems: Problem[] = []
    const { url, publisher } = source
    if (typeof url === 'string') {
      const fault = faultOfUrl(url)
      if (fault !== undefined) problems.push(problemAt(at, [key, 'url'], `the address of "${key}" ${fault}`))
    }
    const own = typeof url === 'string' ? (/^https?:\/\/([^/?#:]*)/.exec(url)?.[1] ?? '') : ''
    for (const language of ['zh', 'en'] as const) {
      const name = isTable(publisher) && typeof publisher[language] === 'string' ? publisher[language] : ''
      const named = name.normalize('NFKC').toLowerCase().match(host) ?? []
      const strange = named.find(
        (one) =>
          own !== one &&
          !own.endsWith(`.${one}`) &&
          !one.endsWith(`.${own}`) &&
          !isAmong(officialHosts, one) &&
          !brandAddresses.includes(one),
      )
      if (strange !== undefined)
        problems.push(
          problemAt(
            at,
            [key, 'publisher', language],
            `the publisher is called "${strange}", and its page is on ${own || 'no host'}. Say who it is`,
          ),
        )
    }
    return problems
  })

export const addresses = fileRule({
  name: 'addresses',
  why: 'A reader trusts where we send them. One letter of another alphabet, a user name, a short link, and the page is a swindler’s.',
  look: (at) => [...textProblems(at), ...(at.file === 'sources.yaml' ? sourceProblems(at) : [])],
})
