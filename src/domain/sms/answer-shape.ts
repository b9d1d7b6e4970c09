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
  token.kind === 'word' && (token.word === 'filler' || token.word === 'act' || token.word === 'and')

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
    if (token.kind === 'break' && token.strength !== 'comma') lines.push([])
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
