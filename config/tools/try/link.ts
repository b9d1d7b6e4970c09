import { fitsScene } from '../../../src/domain/links/code'
import { parseLink } from '../../../src/domain/links/link'
import { UsageError } from '../cli/usage-error'

const usage = "usage: npm run -s try -- entry 'e=t:wechat' | entry --scene 'h:cmcc.cancel.hz01' | entry --q 'https://…?e=…'"

/** The query of an address, its values as they stand. Of a name that comes twice the last counts, as in WeChat. */
const parameters = (query: string): Record<string, string> =>
  Object.fromEntries(
    query
      .replace(/^[^?]*\?/, '')
      .split('&')
      .map((pair) => {
        const at = pair.indexOf('=')
        return at < 0 ? [pair, ''] : [pair.slice(0, at), pair.slice(at + 1)]
      }),
  )

/** Reads what a page would be opened with: a query as WeChat hands it over, or the text of a code or link, not yet encoded. */
const queryOf = (words: readonly string[]): Record<string, string> => {
  const [first, second, ...rest] = words
  if (first === undefined || rest.length > 0) throw new UsageError(usage)
  if (first === '--scene' && second !== undefined) return { scene: encodeURIComponent(second) }
  if (first === '--q' && second !== undefined) return { q: encodeURIComponent(second) }
  if (first.startsWith('--') || second !== undefined) throw new UsageError(usage)
  return parameters(first)
}

/** What a card, code or link opens, by the same code as the app; and whether a 小程序码 could hold it. */
export const entry = (words: readonly string[]): unknown => {
  const query = queryOf(words)
  const scene = words[0] === '--scene' ? words[1] : undefined
  return { ...parseLink(query), ...(scene === undefined ? {} : { fitsScene: fitsScene(scene) }) }
}
