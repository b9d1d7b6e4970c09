/** Who is behind the names that stand in messages, as far as the catalogue knows beyond the names of its platforms. */
export interface Senders {
  signatures: readonly SenderSignature[]
  brands: readonly SenderBrand[]
  carriers: readonly SenderCarrier[]
}

/** What stands inside the 【】 of messages that were really seen. Guesses are not among them: none may be matched on its own. */
export interface SenderSignature {
  text: string
  /** Ids of platforms. */
  ids: readonly string[]
  /** True when others send under it too, whether they are among the ids or not. */
  shared: boolean
}

/** A name that is no platform: a company, or an app or card of a platform. */
interface SenderBrand {
  /** In Chinese, English and traditional Chinese, and the aliases. The first is how it is shown. */
  names: readonly string[]
  /** Ids of platforms, the likeliest first. */
  ids: readonly string[]
}

interface SenderCarrier {
  id: string
  names: readonly string[]
}

/**
 * All of it as one text, for the same reason as the cards (docs/adr/007). One line each, fields by tab, lists by comma:
 *
 *   signature  s text ids shared
 *   brand      b names ids
 *   carrier    c id names
 *
 * Text may hold no tab or line break, in a list no comma; `writeSenders` throws when it does. readSenders(writeSenders(x)) = x.
 */
const list = (items: readonly string[]): string => {
  for (const item of items) if (/[,\t\n\r]/.test(item)) throw new Error(`a name may hold no tab, line break or comma: ${item}`)
  return items.join(',')
}

export const writeSenders = ({ signatures, brands, carriers }: Senders): string =>
  [
    ...signatures.map(({ text, ids, shared }) => ['s', list([text]), list(ids), shared ? '1' : '']),
    ...brands.map(({ names, ids }) => ['b', list(names), list(ids)]),
    ...carriers.map(({ id, names }) => ['c', list([id]), list(names)]),
  ]
    .map((fields) => fields.join('\t'))
    .join('\n')

const items = (text: string): string[] => (text === '' ? [] : text.split(','))

/** Reads what `writeSenders` wrote. */
export const readSenders = (text: string): Senders => {
  const signatures: SenderSignature[] = []
  const brands: SenderBrand[] = []
  const carriers: SenderCarrier[] = []
  for (const row of text.split('\n')) {
    const [kind, first = '', second = '', third = ''] = row.split('\t')
    if (kind === 's') signatures.push({ text: first, ids: items(second), shared: third === '1' })
    if (kind === 'b') brands.push({ names: items(first), ids: items(second) })
    if (kind === 'c') carriers.push({ id: first, names: items(second) })
  }
  return { signatures, brands, carriers }
}
