import { crc32 } from 'node:zlib'

import { withBrowser } from '../../cli/browser'

/** Renders drawings in a browser, in memory. */
export interface Press {
  /** What can't be printed as drawn with the fonts of this machine: words that run over, a picture that is broken. */
  fault(svg: string): Promise<string | undefined>
  /** A PNG with its dots an inch written in it; width and height in mm. */
  png(svg: string, size: { width: number; height: number; dpi: number }): Promise<Buffer>
  /** A PDF of one page; width and height in mm. */
  pdf(svg: string, size: { width: number; height: number }): Promise<Buffer>
}

const MM_PER_INCH = 25.4

/** Measures every line that says how wide it may be. Run in the browser. */
const MEASURE = `(async () => {
  for (const image of document.querySelectorAll('image')) {
    const copy = new Image()
    copy.src = image.href.baseVal
    try { await copy.decode() } catch { return 'the picture of the code is broken' }
  }
  await document.fonts.ready
  for (const line of document.querySelectorAll('text')) {
    const width = line.getComputedTextLength()
    const most = Number(line.dataset.most)
    if (width > most) return '“' + line.textContent + '” is ' + width.toFixed(1) + ' mm wide, ' + most + ' mm are free; is the font Noto Sans CJK SC there?'
  }
})()`

/** The same PNG with a pHYs chunk: without it, programs print at 72 or 96 dots an inch and the code grows or shrinks. */
const withDpi = (png: Buffer, dpi: number): Buffer => {
  const chunk = Buffer.alloc(21)
  const perMetre = Math.round((dpi / MM_PER_INCH) * 1000)
  chunk.writeUInt32BE(9, 0)
  chunk.write('pHYs', 4, 'latin1')
  chunk.writeUInt32BE(perMetre, 8)
  chunk.writeUInt32BE(perMetre, 12)
  chunk.writeUInt8(1, 16)
  chunk.writeUInt32BE(crc32(chunk.subarray(4, 17)), 17)
  // Right behind the header: 8 bytes of signature, 25 of IHDR.
  return Buffer.concat([png.subarray(0, 33), chunk, png.subarray(33)])
}

/** How long the browser may take for one thing on a busy machine, in milliseconds. */
const TIMEOUT_MS = 120_000

/** Starts a browser, hands the press to `work`, and closes the browser whatever happens. */
export const withPress = <T>(work: (press: Press) => Promise<T>): Promise<T> =>
  withBrowser(async (browser) => {
    const page = await browser.newPage()
    page.setDefaultTimeout(TIMEOUT_MS)
    const show = (svg: string, style: string) =>
      page.setContent(`<!doctype html><meta charset="utf-8"><style>html,body{margin:0}svg{display:block}${style}</style>${svg}`)
    return work({
      fault: async (svg) => {
        await show(svg, '')
        return page.evaluate<string | undefined>(MEASURE)
      },
      png: async (svg, { dpi, ...size }) => {
        const pixels = (side: number) => Math.round((side / MM_PER_INCH) * dpi)
        const [width, height] = [pixels(size.width), pixels(size.height)]
        await page.setViewportSize({ width, height })
        await show(svg, `svg{width:${width}px;height:${height}px}`)
        return withDpi(await page.screenshot(), dpi)
      },
      pdf: async (svg, { width, height }) => {
        await show(svg, `@page{size:${width}mm ${height}mm;margin:0}`)
        return page.pdf({ preferCSSPageSize: true, printBackground: true })
      },
    })
  })
