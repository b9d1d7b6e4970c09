import type { Code, CodeBox, DrawCode } from './code'
import { block, colours, FONTS, fold, lines, mark, mm, rule, text } from './draw'
import type { Language } from './facts'
import type { Words } from './words'

export const paperNames = ['a4', 'card'] as const
type PaperName = (typeof paperNames)[number]

/** What is printed on, upright, in mm. */
interface Paper {
  width: number
  height: number
  /** Dots an inch of its PNG. */
  dpi: number
  /** Where the code stands. */
  code: CodeBox
  /** Everything but the code. */
  draw: (words: Words, language: Language) => string
}

/** Printed beyond the edge, so that a slip of the knife shows no white, in mm. */
const BLEED = 3

/** Room around the trimmed paper for bleed, crop marks and a line for the printer, in mm. */
const ROOM = 10

const drawA4: Paper['draw'] = (words, language) => {
  const zh = language === 'zh'
  const [left, wide] = [17, 176]
  const three = words.title.length > 2
  const title = zh ? { size: 23.6, y: 55, leading: 30 } : { size: 20.5, y: three ? 49.5 : 59, leading: three ? 22.5 : 26 }
  const note = words.facts.flatMap((fact) => fold(fact, wide / 3.7))
  return [
    block(210, 127, 35.5, BLEED),
    text(left, zh ? 26 : 24.5, words.eyebrow, { size: zh ? 7 : 6.6, fill: colours.onPine2, bold: true, most: 155 }),
    lines(left, title.y, title.leading, words.title, { size: title.size, fill: colours.onPine, bold: true, most: wide }),
    lines(left, zh ? 104 : 108.5, zh ? 10.4 : 9.4, words.lead, { size: zh ? 6.6 : 6.2, fill: colours.onPine2, most: wide }),
    ...words.steps.map(({ name, lines: body }, place) => {
      const x = left + place * 60.2
      return [
        text(x, 148, String(place + 1), { size: 13, fill: colours.pine, bold: true, most: 11 }),
        text(x + 11, 147.6, name, { size: 8, fill: colours.ink, bold: true, most: 45 }),
        lines(x, 158.5, 8, body, { size: zh ? 5.3 : 4.6, fill: colours.ink2, most: 57.5 }),
      ].join('')
    }),
    rule(left, 173.5, wide),
    lines(left, zh ? 194 : 193, zh ? 14 : 12.6, words.scan, { size: zh ? 9.8 : 8.8, fill: colours.ink, bold: true, most: 94 }),
    lines(left, 221, 8.4, words.promise, { size: zh ? 5.3 : 5, fill: colours.ink2, most: 94 }),
    mark(left, 240.5, 10.4, colours.ground),
    text(left + 14.5, 249.5, words.app, { size: 7, fill: colours.ink, bold: true, most: 78 }),
    lines(154, 262.8, 4.7, words.about, { size: 3.9, fill: colours.ink3, anchor: 'middle', most: 84 }),
    lines(left, 290 - note.length * 4.9, 4.9, note, { size: 3.7, fill: colours.ink3, most: wide }),
    text(left, 290.5, words.unofficial, { size: 3.7, fill: colours.ink, bold: true, most: wide }),
  ].join('')
}

const drawCard: Paper['draw'] = (words, language) => {
  const zh = language === 'zh'
  const [left, wide] = [9, 87]
  const three = words.title.length > 2
  const title = zh ? { size: 12.2, y: 29.5, leading: 15.4 } : { size: 10.4, y: three ? 23 : 28, leading: three ? 11.4 : 13 }
  const note = words.facts.flatMap((fact) => fold(fact, wide / 2.15))
  return [
    block(105, 52, 17.5, BLEED),
    text(left, zh ? 14 : 12, words.eyebrow, { size: zh ? 4 : 3.6, fill: colours.onPine2, bold: true, most: 80 }),
    lines(left, title.y, title.leading, words.title, { size: title.size, fill: colours.onPine, bold: true, most: wide }),
    ...words.steps.map(({ name, lines: body }, place) => {
      const y = 63.6 + place * 17
      return [
        text(left, y, String(place + 1), { size: 6.2, fill: colours.pine, bold: true, most: 6 }),
        text(left + 5.4, y - 0.1, name, { size: 4.7, fill: colours.ink, bold: true, most: 34 }),
        lines(left, y + 5.2, 4.2, body, { size: zh ? 3.3 : 3, fill: colours.ink2, most: 41.5 }),
      ].join('')
    }),
    lines(74, 105.2, 3.5, words.about, { size: 2.6, fill: colours.ink3, anchor: 'middle', most: 54 }),
    rule(left, 112, wide),
    text(left, 120, words.scan.join(zh ? '' : ' '), { size: zh ? 5 : 4.5, fill: colours.ink, bold: true, most: wide }),
    text(left, 126, words.promise[0] ?? '', { size: zh ? 3.3 : 3.1, fill: colours.ink2, most: zh ? 66 : 52 }),
    mark(zh ? 77.5 : 63, 122.4, 4, colours.ground),
    text(96, 126, words.app, { size: 3.1, fill: colours.ink, bold: true, anchor: 'end', most: 28 }),
    lines(left, 142.3 - note.length * 3, 3, note, { size: 2.15, fill: colours.ink3, most: wide }),
    text(left, 142.6, words.unofficial, { size: 2.3, fill: colours.ink, bold: true, most: wide }),
  ].join('')
}

/**
 * The two papers. The card for counters and tables is A6: it fits the upright A6 stands that counters have, four of them come
 * out of one A4 sheet, and at arm's length its smallest words can still be read. Its code is 44 mm with its quiet zone, for a
 * phone held over a table; that of the A4 paper is 78 mm, so that the code itself stays above 6 cm.
 */
export const papers: Readonly<Record<PaperName, Paper>> = {
  a4: { width: 210, height: 297, dpi: 200, code: { x: 115, y: 180, side: 78, pasteLeast: 6 }, draw: drawA4 },
  card: { width: 105, height: 148, dpi: 300, code: { x: 52, y: 57, side: 44, pasteLeast: 4 }, draw: drawCard },
}

/** How wide and high a sheet is, in mm: the paper, with room for marks all around if wanted. */
export const sheetSize = ({ width, height }: Paper, marks: boolean): { width: number; height: number } =>
  marks ? { width: width + 2 * ROOM, height: height + 2 * ROOM } : { width, height }

/** Two strokes at each corner, where to cut; they end outside the bleed. */
const cropMarks = (width: number, height: number): string => {
  const [near, far] = [BLEED + 1, ROOM - 1]
  const strokes = [0, width].flatMap((x) =>
    [0, height].map((y) => {
      const [right, down] = [x === 0 ? -1 : 1, y === 0 ? -1 : 1]
      return `M${mm(x + right * near)} ${mm(y)}H${mm(x + right * far)}M${mm(x)} ${mm(y + down * near)}V${mm(y + down * far)}`
    }),
  )
  return `<path fill="none" stroke="#000" stroke-width="0.1" d="${strokes.join('')}"/>`
}

/** What a sheet is made of. */
export interface Sheet {
  paper: Paper
  words: Words
  language: Language
  code: Code
  /** Told to the printer beside the crop marks. */
  name: string
}

/**
 * A poster as SVG in millimetres: the one drawing that the PDF, the PNG and the SVG file are made from.
 * With marks there are 3 mm of bleed, crop marks, the sheet's name above and the note about the trial scan below.
 */
export const drawSheet = ({ paper, words, language, code, name }: Sheet, marks: boolean, drawCode: DrawCode): string => {
  const { width, height } = paper
  const sheet = sheetSize(paper, marks)
  const origin = marks ? -ROOM : 0
  const told = { size: 2.2, fill: '#000', anchor: 'middle' as const, most: width }
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" xmlns:xlink="http://www.w3.org/1999/xlink" xml:lang="${language === 'zh' ? 'zh-CN' : 'en'}" width="${sheet.width}mm" height="${sheet.height}mm" viewBox="${origin} ${origin} ${sheet.width} ${sheet.height}" font-family="${FONTS}">`,
    // White all over, for programs that show what is not drawn as dark.
    `<rect x="${origin}" y="${origin}" width="${sheet.width}" height="${sheet.height}" fill="${colours.paper}"/>`,
    `<rect x="${-BLEED}" y="${-BLEED}" width="${width + 2 * BLEED}" height="${height + 2 * BLEED}" fill="${colours.ground}"/>`,
    paper.draw(words, language),
    drawCode(code, paper.code, words.paste),
    ...(marks
      ? [
          cropMarks(width, height),
          text(width / 2, -5.2, `${name} · ${width} × ${height} mm + ${BLEED} mm`, told),
          lines(width / 2, height + 6, 2.6, fold(words.trial, (width - 14) / told.size), told),
        ]
      : []),
    '</svg>',
  ].join('\n')
}
