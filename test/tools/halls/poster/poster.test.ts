import { execFileSync, spawnSync } from 'node:child_process'
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { type Browser, chromium } from 'playwright-core'
import { PNG } from 'pngjs'
import * as v from 'valibot'
import { chromiumPath } from '../../../../config/tools/cli/chromium'
import { linesOf } from '../../../../config/tools/cli/run-command'
import { UsageError } from '../../../../config/tools/cli/usage-error'
import { poster } from '../../../../config/tools/halls/poster'
import { type DrawCode, drawCode } from '../../../../config/tools/halls/poster/code'
import { languages, readFacts } from '../../../../config/tools/halls/poster/facts'
import { withPress } from '../../../../config/tools/halls/poster/press'
import { drawSheet, paperNames, papers as papersOf } from '../../../../config/tools/halls/poster/sheet'
import { wordsFor } from '../../../../config/tools/halls/poster/words'
import { purposes } from '../../../../src/domain/links/code'
import { type Link, parseLink } from '../../../../src/domain/links/link'
import { carriers } from '../../../../src/domain/number/profile'
import { forget, given, out, qr, rays, written } from './examples'

afterEach(forget)

const link = ['--link', 'https://registered.example/hall']
const hz01 = ['--hall', 'hz01', '--purpose', 'cancel']
const file = (name: string): Buffer => readFileSync(join(out, name))

/** What the command gives for a call: its lines and its exit code. */
const run = async (...argv: string[]): Promise<{ code: number; lines: readonly string[] }> => {
  try {
    return { code: 0, lines: await poster(argv) }
  } catch (error) {
    if (!(error instanceof UsageError)) throw error
    return { code: 2, lines: linesOf(error) }
  }
}

/** Calls the command as people do. */
const call = (...argv: string[]): { code: number | null; lines: readonly string[] } => {
  const { status, stdout, stderr } = spawnSync('node', ['--import', 'tsx', 'config/tools/halls/poster/index.ts', ...argv], {
    cwd: join(__dirname, '../../../..'),
    encoding: 'utf8',
  })
  return { code: status, lines: (stdout + stderr).trim().split('\n') }
}

/** Runs a module outside of Jest, where unpdf can load its parts and jsqr need not look up its globals through a sandbox. */
const outside = (module: string, names: readonly string[]): unknown[] =>
  JSON.parse(
    execFileSync('node', ['--input-type=module', '-e', module, ...names.map((name) => join(out, name))], {
      encoding: 'utf8',
      cwd: join(__dirname, '../../../..'),
    }),
  )

/** What WeChat would open after reading the codes of whole PNGs. */
const openedBy = (names: readonly string[]): Link[] =>
  outside(
    `import { readFileSync } from 'node:fs'
     import jsqr from 'jsqr'
     import { PNG } from 'pngjs'
     console.log(JSON.stringify(process.argv.slice(1).map((file) => {
       const { data, width, height } = PNG.sync.read(readFileSync(file))
       return (jsqr.default ?? jsqr)(new Uint8ClampedArray(data), width, height)?.data ?? ''
     })))`,
    names,
  ).map((read) => parseLink({ q: encodeURIComponent(String(read)) }))

/** Pages, size in mm and text, without its spaces, of PDFs. PDFs hold some Han characters by their look-alikes, the radicals. */
const opened = v.array(v.object({ pages: v.number(), width: v.number(), height: v.number(), text: v.string() }))
const pdfs = (names: readonly string[]) =>
  v
    .parse(
      opened,
      outside(
        `import { readFileSync } from 'node:fs'
         import { extractText, getDocumentProxy } from 'unpdf'
         const mm = (points) => points / 72 * 25.4
         console.log(JSON.stringify(await Promise.all(process.argv.slice(1).map(async (file) => {
           const document = await getDocumentProxy(new Uint8Array(readFileSync(file)))
           const [left, top, right, bottom] = (await document.getPage(1)).view
           const { text } = await extractText(document, { mergePages: true })
           return { pages: document.numPages, width: mm(right - left), height: mm(bottom - top), text }
         }))))`,
        names,
      ),
    )
    .map((its) => ({
      ...its,
      text: its.text
        .normalize('NFKC')
        .replace(/\u2ed4/g, '门')
        .replace(/\s/g, ''),
    }))

const papers = { a4: { width: 210, height: 297 }, card: { width: 105, height: 148 } }
const notice = {
  zh: '非官方工具,与任何运营商、平台和政府部门无关',
  en: 'Notofficial:notietoanycarrier,platformorgovernmentbody',
}
const title = '先把账号搬走,再注销'

test('all carriers in one run: every code opens its hall, every PDF is one page of its size and says what it must', async () => {
  const { code, lines } = call(...hz01, '--carrier', 'all', '--lang', 'zh', ...link, '--out', out)
  expect({ code, lines }).toMatchObject({ code: 0 })
  expect(written()).toEqual(
    carriers
      .flatMap((carrier) =>
        ['a4', 'card'].flatMap((paper) =>
          ['pdf', 'png', 'svg'].map((type) => `poster-${paper}-${carrier}-cancel-hz01-zh.${type}`),
        ),
      )
      .sort(),
  )
  const all = carriers.flatMap((carrier) =>
    Object.entries(papers).map(([paper, size]) => ({ carrier, size, name: `poster-${paper}-${carrier}-cancel-hz01-zh` })),
  )
  expect(openedBy(all.map(({ name }) => `${name}.png`))).toEqual(
    all.map(({ carrier }) => ({ kind: 'hall', carrier, purpose: 'cancel', hall: 'hz01' })),
  )
  for (const [place, { pages, width, height, text }] of pdfs(all.map(({ name }) => `${name}.pdf`)).entries()) {
    expect(pages).toBe(1)
    // 3 mm of bleed and 7 mm for crop marks on every side.
    expect(Math.abs(width - (all[place]?.size.width ?? 0) - 20)).toBeLessThan(0.5)
    expect(Math.abs(height - (all[place]?.size.height ?? 0) - 20)).toBeLessThan(0.5)
    for (const words of [title, notice.zh, '澎湃新闻2026-01', '营业厅编号hz01', '印前试扫']) expect(text).toContain(words)
  }
})

test('a list makes each hall its own, in both languages; without a code there is room for one', async () => {
  const list = given('two.csv', 'hall,carrier,purpose\nsz-luohu-03,ctcc,renew\nhz02,any,help\n')
  const { code, lines } = await run('--csv', list, '--no-marks', '--out', out)
  expect({ code, lines }).toMatchObject({ code: 0 })
  expect(written()).toHaveLength(24)
  const [help, renew] = pdfs(['poster-a4-any-help-hz02-en.pdf', 'poster-card-ctcc-renew-sz-luohu-03-zh.pdf'])
  expect(help?.text).toContain(notice.en)
  expect(help?.text).toContain('Pastethe小程序码')
  expect(help?.text).not.toContain('Oncepasted')
  expect(help?.width).toBeCloseTo(210, 0)
  expect(help?.height).toBeCloseTo(297, 0)
  expect(renew?.text).toContain('打开中国电信App')
  expect(lines).toContain('hz02: no code drawn: paste the hall’s 小程序码 into the dashed ring')
  expect(lines.join('\n')).toContain('贴码后试扫：用微信扫一扫，应打开“号码焕新”，页脚写着“营业厅编号 sz-luohu-03”')
})

describe('pictures of codes', () => {
  test('a round code can’t be read back, and the output says so; too few pixels are a warning', async () => {
    const { code, lines } = await run(...hz01, '--code', given('round.png', rays(430)), '--lang', 'zh', '--out', out)
    expect({ code, lines }).toMatchObject({ code: 0 })
    expect(lines).toContainEqual(expect.stringMatching(/round\.png could not be read back: no public program reads a 小程序码/))
    expect(lines).toContainEqual(expect.stringMatching(/^hz01: warning: round\.png is 430 pixels wide; \d+ print sharply/))
  })

  test('a QR code is read back and must open the hall', async () => {
    const right = given('right.png', qr('https://registered.example/hall?e=h:cmcc.cancel.hz01'))
    const { code, lines } = await run(...hz01, '--carrier', 'cmcc', '--code', right, '--lang', 'en', '--out', out)
    expect({ code, lines }).toMatchObject({ code: 0 })
    expect(lines).toContainEqual(expect.stringMatching(/right\.png read back from the PNG as the hall’s code$/))
    forget()
    const wrong = given('wrong.png', qr('https://registered.example/hall?e=h:cmcc.cancel.hz99'))
    expect(await run(...hz01, '--carrier', 'cmcc', '--code', wrong, '--out', out)).toEqual({
      code: 2,
      lines: [expect.stringMatching(/wrong\.png reads back as "https:.*hz99", which opens something else; nothing was written$/)],
    })
    expect(written()).toBeUndefined()
  })

  test('a JPEG is as good; one that no browser can draw is not', async () => {
    const browser = await chromium.launch({ executablePath: chromiumPath(), args: ['--no-sandbox'] })
    const page = await browser.newPage({ viewport: { width: 900, height: 900 } })
    const jpeg = await page.screenshot({ type: 'jpeg' })
    await browser.close()
    expect((await run(...hz01, '--code', given('code.jpg', jpeg), '--lang', 'zh', '--out', out)).code).toBe(0)
    forget()
    // Five bits a sample, which no JPEG has: sound from marker to marker, and nothing to draw.
    const strange = Buffer.from(jpeg)
    strange.writeUInt8(5, jpeg.indexOf(Buffer.from([0xff, 0xc0])) + 4)
    expect(await run(...hz01, '--code', given('strange.jpg', strange), '--out', out)).toEqual({
      code: 2,
      lines: ['poster-a4-any-cancel-hz01-zh: the picture of the code is broken'],
    })
    expect(written()).toBeUndefined()
  })
})

describe('a code that is drawn wrong is not printed', () => {
  const withWhiteOver: DrawCode = (code, box, paste) =>
    `${drawCode(code, box, paste)}<rect x="${box.x}" y="${box.y}" width="${box.side * 0.5}" height="${box.side}" fill="#fff"/>`
  const ofAnother: DrawCode = (code, box, paste) =>
    drawCode(code.kind === 'link' ? { ...code, url: code.url.replace('hz01', 'hz02') } : code, box, paste)

  test.each([
    [
      'half of it missing',
      withWhiteOver,
      /^poster-a4-any-cancel-hz01-zh: the drawn code can’t be read back; nothing was written$/,
    ],
    ['another hall’s', ofAnother, /reads back as "https:.*hz02", which opens something else; nothing was written$/],
  ])('%s', async (_, draw, line) => {
    mkdirSync(out)
    writeFileSync(join(out, 'poster-a4-any-cancel-hz01-zh.pdf'), 'before')
    await expect(poster([...hz01, ...link, '--out', out], draw)).rejects.toThrow(line)
    expect(written()).toEqual(['poster-a4-any-cancel-hz01-zh.pdf'])
    expect(file('poster-a4-any-cancel-hz01-zh.pdf').toString()).toBe('before')
  })
})

describe('the drawing', () => {
  let browser: Browser
  beforeAll(async () => {
    browser = await chromium.launch({ executablePath: chromiumPath(), args: ['--no-sandbox'] })
  })
  afterAll(() => browser.close())

  test('the SVG is XML, in millimetres, and its PNG says its dots an inch', async () => {
    await run(...hz01, ...link, '--out', out)
    const page = await browser.newPage()
    for (const name of written() ?? []) {
      if (!name.endsWith('.svg')) continue
      const said = await page.evaluate<string>(
        `(() => { const root = new DOMParser().parseFromString(${JSON.stringify(file(name).toString())}, 'image/svg+xml').documentElement
          return [root.nodeName, root.getAttribute('width'), root.querySelectorAll('text').length > 20].join(' ') })()`,
      )
      expect(said).toBe(`svg ${name.includes('-a4-') ? 230 : 125}mm true`)
    }
    // 200 dots an inch are 7874 a metre; the chunk follows the header.
    expect(file('poster-a4-any-cancel-hz01-zh.png').subarray(37, 50).toString('hex')).toBe(`70485973${'00001ec2'.repeat(2)}01`)
    const { width, height } = PNG.sync.read(file('poster-a4-any-cancel-hz01-zh.png'))
    expect([width, height]).toEqual([1654, 2339])
  })
})

test('every text for every carrier, purpose, language and the longest id fits its paper', async () => {
  const facts = readFacts()
  const every = [...carriers, undefined].flatMap((carrier) =>
    purposes.flatMap((purpose) =>
      languages.flatMap((language) => paperNames.map((name) => ({ carrier, purpose, language, name }))),
    ),
  )
  const faults = await withPress(async (press) => {
    const found: string[] = []
    for (const { carrier, purpose, language, name } of every) {
      const link = { kind: 'hall' as const, ...(carrier ? { carrier } : {}), purpose, hall: 'm'.repeat(16) }
      const words = wordsFor(link, facts, language, false)
      const sheet = { paper: papersOf[name], words, language, code: { kind: 'blank' as const }, name: 'x' }
      const fault = await press.fault(drawSheet(sheet, true, drawCode))
      if (fault !== undefined) found.push(fault)
    }
    return found
  })
  expect(faults).toEqual([])
})
