import { mark as drawMark } from '../../logo'

/** Pieces that posters are put together from. All measures are millimetres; a text's y is its base line. */

export const colours = {
  pine: '#17644f',
  ground: '#f6f4ee',
  paper: '#ffffff',
  ink: '#1c2320',
  ink2: '#4b534e',
  ink3: '#5b625d',
  onPine: '#ffffff',
  onPine2: '#d3e6dc',
  line: '#d4d2ca',
  ring: '#85847a',
} as const

/**
 * Open fonts first: Noto Sans CJK and Source Han Sans are the same drawings under the SIL licence, free to print and to embed.
 * The systems' own follow for machines without them.
 */
export const FONTS =
  "'Noto Sans CJK SC','Noto Sans SC','Source Han Sans SC','Source Han Sans CN','PingFang SC','Microsoft YaHei','Heiti SC',sans-serif"

const escaped = (words: string): string =>
  words.replace(/[&<>"]/g, (sign) => ({ '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' })[sign] ?? sign)

/** A number of millimetres as SVG likes it. */
export const mm = (value: number): string => String(Math.round(value * 1000) / 1000)

interface TextStyle {
  size: number
  fill: string
  bold?: boolean
  anchor?: 'middle' | 'end'
  /** How wide it may become. The press measures with the fonts it has, and refuses what runs over. */
  most: number
}

/** One line of text. */
export const text = (x: number, y: number, words: string, { size, fill, bold, anchor, most }: TextStyle): string =>
  `<text x="${mm(x)}" y="${mm(y)}" font-size="${mm(size)}" fill="${fill}"${bold ? ' font-weight="700"' : ''}${
    anchor ? ` text-anchor="${anchor}"` : ''
  } data-most="${mm(most)}">${escaped(words)}</text>`

/** Lines below each other, the first on y, the next `leading` lower. */
export const lines = (x: number, y: number, leading: number, all: readonly string[], style: TextStyle): string =>
  all.map((words, place) => text(x, y + place * leading, words, style)).join('')

/** How many em a text is wide, guessed on the wide side: Han characters and full-width marks one, the rest a bit more than half. */
const ems = (words: string): number => [...words].reduce((sum, sign) => sum + (/[\u2e80-\uffef“”]/.test(sign) ? 1 : 0.52), 0)

/** Folds a text into lines of at most `most` em: between words, and between Han characters, where no closing mark comes to stand first. No-break spaces hold. */
export const fold = (words: string, most: number): string[] => {
  const parts =
    words.match(
      /[^ ，。；：、《》“”（）]+\u00a0[^ \u2e80-\uffef]+[，。；：、）》”]*|[\u2e80-\uffef《“（][，。；：、）》”]*|[^ \u2e80-\uffef《“（]+[，。；：、）》”]*| +/g,
    ) ?? []
  const folded: string[] = []
  let line = ''
  for (const part of parts) {
    if (ems((line + part).trimEnd()) > most && line !== '') {
      folded.push(line.trimEnd())
      line = part.trimStart()
    } else {
      line += part
    }
  }
  return [...folded, line].filter((part) => part !== '')
}

/** The green block that covers the top of a paper, bleed included, with its cut corner. */
export const block = (width: number, height: number, cut: number, bleed: number): string =>
  `<path fill="${colours.pine}" d="M${-bleed} ${-bleed}H${mm(width - cut - bleed)}L${mm(width + bleed)} ${mm(cut + bleed)}V${mm(height)}H${-bleed}Z"/>`

/** The mark, `width` wide. `ground` is what shows through the tick. */
export const mark = (x: number, y: number, width: number, ground: string): string =>
  `<g transform="translate(${mm(x)} ${mm(y)}) scale(${mm(width / 100)})">${drawMark(colours.pine, ground)}</g>`

/** A thin rule. */
export const rule = (x: number, y: number, width: number): string =>
  `<path stroke="${colours.line}" stroke-width="0.25" d="M${mm(x)} ${mm(y)}h${mm(width)}"/>`
