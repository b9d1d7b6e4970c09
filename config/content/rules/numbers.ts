import { lookUp } from '../../../src/domain/catalogue/look-up'
import { foldDigits } from '../../../src/domain/privacy/normalize'
import { bare, everybodys } from '../known/numbers'
import type { Problem } from '../problem'
import { perFile, problemAt, type Rule, wordsIn } from '../rule'
import type { ContentFile } from '../types'

/** Fields that hold no words. */
const skipped = [
  'source',
  'checkedOn',
  'date',
  'since',
  'unchangedSince',
  'url',
  'number',
  'call',
  'id',
  'platform',
  'platforms',
  'category',
  'printed',
  'title',
  'publisher',
]

/** Digits that could be dialled: together, or parted by one sign or two. */
const token = /(?<![\d.])\+?\d(?:[ \-.()·]{0,2}\d)*(?![\d])/g

/** A star or a hash beside a digit is an order to the carrier's exchange: **21*…# sends all calls elsewhere. */
const order = /[*#]\s*\d|\d\s*[*#]|[*#]{2}|(?:星号|井号|米字键)\s*\d|\d\s*(?:星号|井号)|\b(?:star|hash|pound|asterisk)\s*\d/i

const dialling = /(?:打|拨|拨打|致电|电话|热线|短信到|发到|发送到|call|dial|phone|text|ring|hot-?line)[\s:“"'：是为]*$/i

/** Words that a carrier's exchange takes as an order when they come by SMS: each known one as its page gives it. */
const smsOrders = ['GMKT']
const smsOrder = /(?:发短信|发送|编辑(?:短信)?|\btext|\bsend)\s*[:：]?\s*[“"]([A-Za-z0-9*#]{2,12})[”"]/

/** A number in pieces, behind a word for dialling: 95 转 818, 95、818. */
const pieces =
  /(?:打|拨|拨打|致电|电话|热线|call|dial|phone|ring)\s*(?:是|为|:|：)?\s*(\+?\d{1,4}(?:\s?(?:[、,，/:：~～_]|转|再按|然后)\s?\d{1,5})+)/giu

/** A day, a time, a sum, a version, a count: what stands before or behind says so. */
const isCount = (text: string, from: number, to: number, digits: string): boolean => {
  const written = text.slice(from, to)
  if (/^(?:19|20)\d\d(?:-\d\d?){1,2}$/.test(written) || /^\d{1,3}(?:\.\d{1,4}){1,3}$/.test(written)) return true
  if (
    /^ ?(?:[年月日号时分秒天元圆块万亿个家款条人次%度]|小时|RMB|yuan|hours?|days?|minutes?|people|halls?)/i.test(
      text.slice(to, to + 8),
    ) &&
    digits.length < 7
  )
    return true
  return /[¥$€£] ?$/.test(text.slice(Math.max(0, from - 2), from))
}

/** The numbers of a text that somebody could dial. */
const numbersIn = (text: string): string[] => {
  // 一证通查 has a digit in it and is no number: numerals of words count only in a row.
  const folded = foldDigits(text).text
  const inPieces = [...folded.matchAll(pieces)]
    .map(([, written = '']) => bare(written))
    .filter((digits) => digits.length >= 5 && digits.length <= 12)
  return [
    ...inPieces,
    ...[...folded.matchAll(token)].flatMap((match) => {
      const written = match[0]
      const digits = bare(written)
      const from = match.index
      const count = digits.replace('+', '').length
      if (isCount(folded, from, from + written.length, digits)) return []
      const dialled = dialling.test(folded.slice(Math.max(0, from - 12), from))
      return count >= 5 || (dialled && count >= 3) ? [digits] : []
    }),
  ]
}

/** True for 12306 in the entry of 12306. */
const isOwnName = (at: ContentFile, digits: string): boolean => at.file.replace(/^.*\/|\.yaml$/g, '') === digits

/** What a file's texts would have somebody dial; `orders` for orders to the exchange. */
const dialledIn = perFile((at) =>
  wordsIn(at).flatMap(({ text, path, field }) => {
    if (skipped.includes(field)) return []
    const isOrder = order.test(foldDigits(text).text) || !smsOrders.includes(smsOrder.exec(text)?.[1] ?? smsOrders[0] ?? '')
    const digits = isOrder ? [] : numbersIn(text)
    return isOrder || digits.length > 0 ? [{ path, field, isOrder, digits }] : []
  }),
)

export const numbers: Rule = {
  name: 'numbers',
  why: 'A number in a sentence is dialled like one on a button. It must be one that a source vouches for.',
  check: ({ files, entries }) => {
    const lines = new Map(
      entries.map(({ at, entry }) => [
        at.file,
        new Set('hotlines' in entry ? (entry.hotlines ?? []).map(({ number }) => bare(number)) : []),
      ]),
    )
    const all = new Set([...lines.values()].flatMap((some) => [...some]))
    return files.flatMap((at) => {
      if (at.file === 'ids.yaml' || at.file === 'sources.yaml') return []
      const found = dialledIn(at)
      const numbersThere = lines.get(at.file)
      // What concerns no account speaks of somebody's line where its source does.
      const quoted = new Set(
        at.folder === 'platforms' ? [] : found.filter(({ field }) => field === 'quote').flatMap(({ digits }) => digits),
      )
      return found.flatMap(({ path, field, isOrder, digits }): Problem[] => {
        if (isOrder) {
          const message = `${field} holds an order to the carrier’s exchange (* or # with digits), which can send somebody’s calls elsewhere. Remove it`
          return [problemAt(at, path, message)]
        }
        // A source may speak of others.
        const isKnown = (one: string) => numbersThere?.has(one) || (all.has(one) && (field === 'quote' || quoted.has(one)))
        const strange = digits.find((one) => !isKnown(one) && lookUp(everybodys, one) === undefined && !isOwnName(at, one))
        const message = `${field} names the number ${strange?.slice(0, 5)}…, which is no hot-line of this file. Add it to hotlines with its claims, or mend its digits`
        return strange === undefined ? [] : [problemAt(at, path, message)]
      })
    })
  },
}
