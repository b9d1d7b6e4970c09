import type { Name, Token } from './answer-tokens'

/** No company runs more platforms that are told one by one. */
export const MAX_PARTS = 40

/**
 * Takes out what stands in brackets behind a name and explains it without a number: 腾讯（含微信、QQ）3 个. The name then stands for
 * what the brackets say.
 */
export const withoutNotes = (tokens: readonly Token[]): Token[] => {
  const kept: Token[] = []
  for (let index = 0; index < tokens.length; index += 1) {
    const token = tokens[index]
    if (!token) break
    if (token.kind !== 'name' || tokens[index + 1]?.kind !== 'open') {
      kept.push(token)
      continue
    }
    const inside = tokens.slice(index + 2, index + 2 + MAX_PARTS)
    const close = inside.findIndex(({ kind }) => kind === 'close')
    const note = inside.slice(0, Math.max(0, close))
    const names = note.filter((token): token is Name => token.kind === 'name')
    const isNote = names.length > 0 && note.every((its) => its.kind === 'name' || its.kind === 'break' || isSaying(its))
    if (!isNote) {
      kept.push(token)
      continue
    }
    const ids = [...new Set(names.flatMap(({ named }) => named.ids))]
    kept.push(ids.length > 0 && token.named.ids.length > 1 ? { ...token, named: { ...token.named, ids } } : token)
    index += close + 2
  }
  return kept
}

/** A word that changes nothing about a note. */
const isSaying = (token: Token): boolean =>
  token.kind === 'word' && (token.word === 'filler' || token.word === 'some' || token.word === 'act' || token.word === 'and')

/** True for as many numbers behind as many names, and nothing that would say otherwise: 微信、QQ：2、1, or a table with its heads above. */
const isTable = (tokens: readonly Token[]): boolean => {
  const row = tokens.filter(({ kind }) => kind === 'name' || kind === 'count')
  const half = row.length / 2
  return (
    half > 1 &&
    half % 1 === 0 &&
    row.every(({ kind }, index) => kind === (index < half ? 'name' : 'count')) &&
    tokens.every((token) => token.kind !== 'other' && (token.kind !== 'word' || isSaying(token)))
  )
}

/** Says of the numbers of a table that they belong to its names one each. */
export const withTables = (tokens: readonly Token[]): Token[] => {
  const lines: Token[][] = [[]]
  for (const token of tokens) {
    lines[lines.length - 1]?.push(token)
    if (token.kind === 'break' && token.strength !== 'comma' && token.strength !== 'item') lines.push([])
  }
  return lines.flatMap((line, index) => {
    const above = lines[index - 1] ?? []
    const isHead = above.every(({ kind }) => kind !== 'count')
    if (!isTable(line) && !(isHead && isTable([...above, ...line]))) return line
    const first = line.findIndex(({ kind }) => kind === 'count')
    const { from = 0 } = line[first] ?? {}
    return [...line.slice(0, first), { kind: 'word', word: 'zip', from, to: from }, ...line.slice(first)]
  })
}

const isFiller = (token: Token | undefined): boolean => token?.kind === 'word' && token.word === 'filler'

/** Two names as one: nobody says how many of which. */
const shared = (first: Name, second: Name): Name => {
  const ids = [...new Set([...first.named.ids, ...second.named.ids])]
  const name = ids.length === 1 ? second.named.name : `${first.named.name}/${second.named.name}`
  return { ...second, from: ids.length === 1 ? second.from : first.from, named: { name, ids, full: false } }
}

/** The place of a number that stands right behind another: nothing but words that say nothing, a colon or a bracket between. */
const countBehind = (tokens: readonly Token[], place: number): boolean => {
  for (const token of tokens.slice(place, place + MAX_PARTS)) {
    if (token.kind === 'count') return token.value > 0
    const isBetween =
      isFiller(token) || token.kind === 'colon' || token.kind === 'open' || (token.kind === 'word' && token.word === 'total')
    if (!isBetween) return false
  }
  return false
}

/** Says of a number behind two names with "and" between that it is their sum: 微信和QQ 3 个. */
export const withTogether = (tokens: readonly Token[]): Token[] =>
  tokens.flatMap((token, index): Token[] => {
    const [first, and] = [tokens[index - 2], tokens[index - 1]]
    const isPair = token.kind === 'name' && first?.kind === 'name' && and?.kind === 'word' && and.word === 'and'
    return isPair && countBehind(tokens, index + 1)
      ? [token, { kind: 'word', word: 'total', from: token.to, to: token.to }]
      : [token]
  })

/** Joins names that are written with a stroke and share one number: 抖音/今日头条 3 个 are three accounts of the two. */
export const withShared = (tokens: readonly Token[], text: string): Token[] => {
  const kept: Token[] = []
  for (let index = 0; index < tokens.length; ) {
    let token = tokens[index]
    if (!token) break
    let end = index + 1
    const row: Name[] = token.kind === 'name' ? [token] : []
    for (let next = tokens[end + 1]; row.length > 0 && row.length < MAX_PARTS && next?.kind === 'name'; next = tokens[end + 1]) {
      const stroke = tokens[end]
      if (stroke?.kind !== 'break' || text.charAt(stroke.from) !== '/' || next.named.carrier) break
      row.push(next)
      end += 2
    }
    if (row.length > 1 && !row[0]?.named.carrier && countBehind(tokens, end)) {
      token = row.reduce((all, name) => shared(all, name))
      kept.push(token)
    } else kept.push(...tokens.slice(index, end))
    index = end
  }
  return kept
}

/** How far a head of a group goes: 2个：, 有 1 个账号的平台：. Undefined where none begins. */
const groupHead = (tokens: readonly Token[], place: number): { count: Token; to: number } | undefined => {
  let count: Token | undefined
  for (let at = place; at < Math.min(tokens.length, place + MAX_PARTS); at += 1) {
    const token = tokens[at]
    if (token?.kind === 'count' && !count && token.value > 0) count = token
    else if (token?.kind === 'colon') return count && tokens[at + 1]?.kind === 'name' ? { count, to: at + 1 } : undefined
    else if (!isFiller(token) && !(token?.kind === 'word' && (token.word === 'each' || token.word === 'some'))) return undefined
  }
  return undefined
}

/** Where the names of a group end: at its line's end, or where another begins. */
const groupEnd = (tokens: readonly Token[], from: number): number => {
  let at = from
  for (; at < tokens.length; at += 1) {
    const token = tokens[at]
    if (token?.kind === 'count' || (token?.kind === 'break' && (token.strength === 'line' || token.strength === 'sentence')))
      break
  }
  // 微信、QQ；2个：淘宝: the break before the next number ends the group.
  if (tokens[at]?.kind === 'count') while (at > from && tokens[at - 1]?.kind !== 'name') at -= 1
  return at
}

/**
 * Puts the number of a group behind its names: 2个：淘宝 and 1个：微信、支付宝 become 淘宝各2个, 微信、支付宝各1个. A single head
 * before several names is a sum (3个账号：微信、QQ、淘宝), and stays.
 */
export const withGroups = (tokens: readonly Token[]): Token[] => {
  const groups: { from: number; names: number; end: number; count: Token; isEach: boolean }[] = []
  for (let index = 0; index < tokens.length; index += 1) {
    const before = tokens[index - 1]
    const head = !before || before.kind === 'break' ? groupHead(tokens, index) : undefined
    if (!head) continue
    const end = groupEnd(tokens, head.to)
    groups.push({
      from: index,
      names: head.to,
      end,
      count: head.count,
      isEach: tokens.slice(index, head.to).some((token) => token.kind === 'word' && token.word === 'each'),
    })
    index = end - 1
  }
  const [only] = groups
  const isSum =
    groups.length === 1 &&
    only &&
    !only.isEach &&
    tokens.slice(only.names, only.end).filter(({ kind }) => kind === 'name').length > 1
  if (groups.length === 0 || isSum) return [...tokens]
  const kept: Token[] = []
  let at = 0
  for (const { from, names, end, count } of groups) {
    kept.push(
      ...tokens.slice(at, from),
      ...tokens.slice(names, end),
      { kind: 'word', word: 'each', from: count.from, to: count.from },
      count,
    )
    at = end
  }
  return [...kept, ...tokens.slice(at)]
}
