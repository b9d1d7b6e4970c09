import jsQR from 'jsqr'
import { correction, generate } from 'lean-qr'
import { PNG } from 'pngjs'

import { encodeLink, type HallLink } from '../../../../src/domain/links/code'
import { parseLink } from '../../../../src/domain/links/link'
import type { Picture } from '../../cli/picture'
import { colours, lines, mm, text } from './draw'
import type { Words } from './words'

/** What stands where the code belongs. */
export type Code =
  /** Nothing yet: somebody pastes it. */
  | { kind: 'blank' }
  /** An ordinary link that its owner has registered with WeChat, drawn as a QR code. */
  | { kind: 'link'; url: string }
  /** A picture, most often a 小程序码. */
  | { kind: 'picture'; file: string; picture: Picture }

/** The square that a code stands in, its quiet zone included. */
export interface CodeBox {
  x: number
  y: number
  side: number
  /** The least diameter of a code that is pasted in later, in cm. */
  pasteLeast: number
}

/** The quiet zone of a QR code, in modules (ISO/IEC 18004). */
const QUIET = 4

/** White around a picture of a code, in mm. WeChat's pictures bring a margin of their own. */
const PICTURE_MARGIN = 3

/** A module narrower than this, in mm, is hard on old phones' cameras and on cheap print. */
const MODULE_LEAST = 0.5

/** The sharpness at which a picture of a code should be printed, in dots an inch. */
const PRINT_DPI = 300

/** How wide a picture of a code is printed in a box, in mm. */
const printedWidth = ({ side }: CodeBox): number => side - 2 * PICTURE_MARGIN

/** The pixels that a picture needs in a box to print sharply. */
export const pixelsFor = (box: CodeBox): number => Math.ceil((printedWidth(box) / 25.4) * PRINT_DPI)

/** A hall's link. The characters of a hall's code stand in a query as they are: a shorter link makes larger modules. */
export const linkOf = (registered: string, link: HallLink): string => `${registered}?e=${encodeLink(link)}`

/** M at least, Q where it costs no larger code. */
const qrOf = (url: string) => generate(url, { minCorrectionLevel: correction.M, maxCorrectionLevel: correction.Q })

/** True when a link's code has modules too small for a box. */
export const isTooDense = (url: string, { side }: CodeBox): boolean => side / (qrOf(url).size + 2 * QUIET) < MODULE_LEAST

/** A QR code as one path, a run of dark modules at a time. */
const drawQr = (url: string, { x, y, side }: CodeBox): string => {
  const qr = qrOf(url)
  const runs: string[] = []
  for (let row = 0; row < qr.size; row += 1) {
    for (let column = 0; column < qr.size; column += 1) {
      let run = 0
      while (qr.get(column + run, row)) run += 1
      if (run > 0) runs.push(`M${column + QUIET} ${row + QUIET}h${run}v1h${-run}z`)
      column += run
    }
  }
  const scale = side / (qr.size + 2 * QUIET)
  return `<path transform="translate(${mm(x)} ${mm(y)}) scale(${scale})" shape-rendering="crispEdges" fill="#000" d="${runs.join('')}"/>`
}

/** The dashed ring that says what to paste. */
const drawBlank = ({ x, y, side, pasteLeast }: CodeBox, paste: Words['paste']): string => {
  const centre = x + side / 2
  const size = side * 0.063
  const [first = '', second = '', third = ''] = paste(pasteLeast)
  const style = { size, fill: colours.ink2, anchor: 'middle' as const, most: side * 0.8 }
  return (
    `<circle cx="${mm(centre)}" cy="${mm(y + side / 2)}" r="${mm(side / 2 - 1)}" fill="${colours.paper}" stroke="${colours.ring}" stroke-width="${mm(side * 0.008)}" stroke-dasharray="2.4 1.7"/>` +
    lines(centre, y + side / 2 - size * 0.95, size * 1.5, [first, second], style) +
    text(centre, y + side / 2 + size * 2.05, third, { ...style, size: size * 0.9 })
  )
}

/** Draws a code into its box. */
export const drawCode = (code: Code, box: CodeBox, paste: Words['paste']): string => {
  if (code.kind === 'blank') return drawBlank(box, paste)
  const ground = `<rect x="${mm(box.x)}" y="${mm(box.y)}" width="${mm(box.side)}" height="${mm(box.side)}" rx="${mm(box.side * 0.04)}" fill="${colours.paper}"/>`
  if (code.kind === 'link') return ground + drawQr(code.url, box)
  const { type, bytes } = code.picture
  const width = mm(printedWidth(box))
  // xlink:href and not href: older programs for drawing know only that.
  return `${ground}<image x="${mm(box.x + PICTURE_MARGIN)}" y="${mm(box.y + PICTURE_MARGIN)}" width="${width}" height="${width}" xlink:href="data:${type};base64,${bytes.toString('base64')}"/>`
}
export type DrawCode = typeof drawCode

/**
 * The text of the QR code in a box of a poster's PNG; undefined when there is none that can be read. The box is looked at with
 * a tenth of its side around it, as somebody holds a phone, not with the whole paper: that takes a tenth of the time.
 */
export const readQr = (png: Buffer, { x, y, side }: CodeBox, dpi: number): string | undefined => {
  const poster = PNG.sync.read(png)
  const pixels = (millimetres: number) => Math.round((millimetres / 25.4) * dpi)
  const around = side / 10
  const seen = new PNG({ width: pixels(side + 2 * around), height: pixels(side + 2 * around) })
  PNG.bitblt(poster, seen, pixels(x - around), pixels(y - around), seen.width, seen.height, 0, 0)
  return jsQR(new Uint8ClampedArray(seen.data), seen.width, seen.height)?.data
}

/** True when WeChat, having read this text, would open the link: as it hands links over, percent-encoded under q. */
export const opens = (read: string, link: HallLink): boolean => {
  const opened = parseLink({ q: encodeURIComponent(read) })
  return opened.kind === 'hall' && encodeLink(opened) === encodeLink(link)
}
