import type { Mention, ParserState } from './answer-reader'
import { MAX_PARTS } from './answer-shape'

/** A platform, or a company that runs several, with how many accounts the message counts there. */
export interface AnswerItem {
  name: string
  /** Ids of platforms, the likeliest first. Several: the message does not say which. */
  ids: readonly string[]
  count: number
  /** False when the message names it without a number: one is assumed. */
  counted: boolean
}

export interface CardCount {
  /** All cards, as the message says or as group carriers add up to. */
  total: number
  carriers: readonly { id: string; name: string; count: number }[]
}

/** Takes companies out whose parts are told too: 腾讯 3 个（微信 2 个、QQ 1 个） are three accounts, not six. */
export const withoutSums = (found: readonly Mention[]): Mention[] => {
  const ordered = [...found].sort((a, b) => a.at - b.at)
  return ordered.flatMap((it, index) => {
    if (it.named.ids.length < 2) return [it]
    let sum = 0
    for (const part of ordered.slice(index + 1, index + 1 + MAX_PARTS)) {
      const [id, ...others] = part.named.ids
      if (id === undefined || others.length > 0 || !it.named.ids.includes(id)) break
      sum += part.count
    }
    if (sum === 0) return [it]
    if (!it.counted || sum === it.count) return []
    return it.opens && sum < it.count ? [{ ...it, count: it.count - sum }] : [it]
  })
}

/** One item a platform: numbers of two names of one platform add up, the same said twice counts once. */
export const merged = (found: readonly Mention[]): AnswerItem[] => {
  const items = new Map<string, Mention[]>()
  for (const it of found) {
    const key = it.named.ids.join()
    const group = items.get(key)
    if (group) group.push(it)
    else items.set(key, [it])
  }
  return [...items.values()].flatMap((group): AnswerItem[] => {
    const [first] = group
    if (!first) return []
    // 淘宝/天猫 1 个: the second name has the number, the first only explains it.
    const counts = group.some(({ counted }) => counted) ? group.filter(({ counted }) => counted) : group
    const most = new Map<string, number>()
    for (const { said, count } of counts) most.set(said, Math.max(most.get(said) ?? 0, count))
    const count = [...most.values()].reduce((sum, value) => sum + value, 0)
    return [{ name: first.named.name, ids: first.named.ids, count, counted: group.some(({ counted }) => counted) }]
  })
}

export const isCard = (reader: ParserState, { named, unit }: Mention): boolean =>
  named.carrier !== undefined && (unit === 'card' || named.ids.length === 0 || (reader.isAboutCards && unit !== 'account'))

export const cardsOf = (reader: ParserState): CardCount | undefined => {
  const cards = reader.found.filter((it) => isCard(reader, it))
  const carriers = cards.flatMap(({ named: { carrier }, count, counted }) => {
    // 有 2 张，均为中国移动
    const all = cards.length === 1 && !counted ? (reader.cardTotal ?? count) : count
    return carrier ? [{ ...carrier, count: all }] : []
  })
  const sum = carriers.reduce((all, { count }) => all + count, 0)
  const total = reader.cardTotal ?? (carriers.length > 0 ? sum : undefined)
  return total === undefined ? undefined : { total, carriers }
}
