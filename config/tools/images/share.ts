/** The pictures of share cards: 5:4, as WeChat shows them, with nothing in them but words and the cut card of our mark. */

export const languages = ['zh', 'en'] as const
type Language = (typeof languages)[number]

export const shareNames = ['move', 'freeze', 'list'] as const
export type ShareName = (typeof shareNames)[number]

/** px of the made picture; the drawing is 1000 × 800. */
export const SHARE_WIDTH = 500
export const SHARE_HEIGHT = 400

interface Words {
  title: readonly string[]
  hint: readonly string[]
}

const words: Readonly<Record<ShareName, Readonly<Record<Language, Words>>>> = {
  move: {
    zh: { title: ['换号前', '先把账号', '搬走'], hint: ['一份按安全顺序', '排好的清单'] },
    en: { title: ['Before the', 'number goes,', 'move out'], hint: ['A checklist in', 'a safe order'] },
  },
  freeze: {
    zh: { title: ['账号', '被人登录', '先冻结'], hint: ['先打哪个电话，', '点开就能拨'] },
    en: { title: ['Someone', 'got in?', 'Freeze first'], hint: ['Whom to call, in', 'which order'] },
  },
  list: {
    zh: { title: ['这些平台', '也绑着', '手机号'], hint: ['点开看看，', '勾上你有的'] },
    en: { title: ['These hold', 'a phone', 'number too'], hint: ['Open it and', 'tick yours'] },
  },
}

const promise: Readonly<Record<Language, string>> = { zh: '不问号码，不联网', en: 'No number asked, offline' }

const paper = '#eeede5'
const pine = '#17644f'
const cream = '#f6f3ea'

const line = (x: number, y: number, size: number, weight: number, fill: string, text: string) =>
  `<text x="${x}" y="${y}" font-size="${size}" font-weight="${weight}" fill="${fill}">${text}</text>`

const bar = (y: number, width: number, on: boolean) =>
  `<rect x="740" y="${y - 12}" width="${width}" height="24" rx="12" fill="${on ? cream : '#4b8a78'}"/>`

const ticked = (y: number) =>
  `<circle cx="672" cy="${y}" r="34" fill="${cream}"/><path d="M656 ${y}l12 12 24-24" fill="none" stroke="${pine}" stroke-width="9" stroke-linecap="round" stroke-linejoin="round"/>`

const open = (y: number) => `<circle cx="672" cy="${y}" r="31" fill="none" stroke="#a3c4b7" stroke-width="6"/>`

const numbered = (y: number, place: number) =>
  `<circle cx="672" cy="${y}" r="34" fill="${cream}"/><text x="672" y="${y + 15}" font-size="42" font-weight="600" fill="${pine}" text-anchor="middle">${place}</text>`

/** What stands on the card: things moved and to be moved, calls in their order, a list to tick. */
const rows: Readonly<Record<ShareName, string>> = {
  move:
    ticked(344) +
    bar(344, 192, true) +
    ticked(472) +
    bar(472, 300, true) +
    open(600) +
    bar(600, 224, false) +
    open(728) +
    bar(728, 300, false),
  freeze:
    [344, 472, 600].map((y, place) => numbered(y, place + 1) + bar(y, [224, 300, 260][place] ?? 224, true)).join('') +
    open(728) +
    bar(728, 300, false),
  list:
    ticked(344) +
    bar(344, 224, true) +
    [472, 600, 728].map((y, place) => open(y) + bar(y, [300, 192, 300][place] ?? 224, false)).join(''),
}

/** The vector source of a card's picture: 1000 × 800, words as text. */
export const shareSvg = (name: ShareName, language: Language): string => {
  const { title, hint } = words[name][language]
  const [size, step] = language === 'zh' ? [102, 131] : [84, 108]
  const first = language === 'zh' ? 200 : 190
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 1000 800" width="${SHARE_WIDTH}" height="${SHARE_HEIGHT}" font-family="'Noto Sans CJK SC','PingFang SC',sans-serif">`,
    `<rect width="1000" height="800" fill="${paper}"/>`,
    `<path d="M572 800V176a60 60 0 0 1 60-60h216l152 152v532z" fill="${pine}"/>`,
    rows[name],
    ...title.map((text, place) => line(64, first + place * step, size, 700, '#1c2320', text)),
    ...hint.map((text, place) => line(66, 586 + place * 66, language === 'zh' ? 46 : 44, 400, '#4b534e', text)),
    `<path d="M86 710l12.500 4.500v11c0 6-5 10.500-12.500 13.500-7.500-3-12.500-7.500-12.500-13.500v-11z" fill="none" stroke="${pine}" stroke-width="3.500" stroke-linejoin="round"/><path d="M80 725l4.500 4.500 8-8" fill="none" stroke="${pine}" stroke-width="3.500" stroke-linecap="round" stroke-linejoin="round"/>`,
    line(118, 735, 34, 400, '#646b65', promise[language]),
    '</svg>',
  ].join('\n')
}
