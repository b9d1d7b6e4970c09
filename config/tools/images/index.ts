/**
 * Draws the pictures of the app (PNG) out of their vector sources; run it after changing one: npm run images
 *
 *   the tab bar's, 81 × 81 as WeChat asks, out of the line icons in src/components/icon.scss
 *   share cards', 5:4, in Chinese and English, out of ./share.ts
 *   the icon that is given to WeChat, out of ./mark.ts
 *
 * They are kept in the repository, so that building needs neither a browser nor fonts. sums.json says of which source each was
 * made; a test compares (test/build/images.test.ts).
 */
import { createHash } from 'node:crypto'
import { join } from 'node:path'
import type { Page } from 'playwright-core'
import { PNG } from 'pngjs'
import { compile } from 'sass'
import UPNG from 'upng-js'

import { withBrowser } from '../cli/browser'
import { runCommandLine } from '../cli/run-command'
import { writeAllWhole } from '../cli/write-whole'
import { ICON_SIZE, iconSvg } from '../logo'
import { languages, SHARE_HEIGHT, SHARE_WIDTH, type ShareName, shareNames, shareSvg } from './share'

const root = join(__dirname, '../../..')

/** Where each card's picture lies: with the pages that share it (src/hooks/use-share-message.ts). */
const folders: Readonly<Record<ShareName, string>> = {
  move: 'src/assets',
  freeze: 'src/packages/guide/assets',
  list: 'src/packages/record/assets',
}

/** Colours of a picture: flat surfaces and their edges need no more, and each file is a fifth as large. */
const COLOURS = 12

const TAB_SIZE = 81
const tabColours = { light: '#646b65', 'light-chosen': '#17644f', dark: '#969e97', 'dark-chosen': '#74c8ae' }

interface Source {
  /** Its path in the project. */
  name: string
  width: number
  height: number
  html: string
}

/** Every picture with the page that draws it. */
export const imageSources = (): Source[] => {
  const { css } = compile(join(__dirname, '../../../src/components/icon.scss'))
  return [
    ...['home', 'list', 'me'].flatMap((icon) =>
      Object.entries(tabColours).map(([form, colour]) => ({
        name: `src/assets/${icon}-${form}.png`,
        width: TAB_SIZE,
        height: TAB_SIZE,
        html: `<style>${css} body{margin:0} .icon{position:absolute;left:6px;top:6px;width:69px!important;height:69px!important;background:${colour}}</style><page><i class="icon icon-${icon}"></i></page>`,
      })),
    ),
    ...shareNames.flatMap((name) =>
      languages.map((language) => ({
        name: `${folders[name]}/share-${name}-${language}.png`,
        width: SHARE_WIDTH,
        height: SHARE_HEIGHT,
        html: `<style>body{margin:0} svg{display:block}</style>${shareSvg(name, language)}`,
      })),
    ),
    {
      name: 'docs/release/icon.png',
      width: ICON_SIZE,
      height: ICON_SIZE,
      html: `<style>body{margin:0} svg{display:block}</style>${iconSvg()}`,
    },
  ]
}

export const sumOf = (text: string): string => createHash('sha256').update(text).digest('hex')

export const sumOfPicture = (bytes: Buffer): string => sumOf(bytes.toString('latin1'))

const draw = async (page: Page, { width, height, html }: Source): Promise<Buffer> => {
  await page.setViewportSize({ width, height })
  await page.setContent(html)
  const { data } = PNG.sync.read(await page.screenshot({ omitBackground: true }))
  return Buffer.from(UPNG.encode([new Uint8Array(data).buffer], width, height, COLOURS))
}

const main = () =>
  withBrowser(async (browser): Promise<undefined> => {
    const page = await browser.newPage()
    const drawn: { image: Source; picture: Buffer }[] = []
    for (const image of imageSources()) drawn.push({ image, picture: await draw(page, image) })
    const sums = Object.fromEntries(
      drawn.map(({ image: { name, html }, picture }) => [name, { source: sumOf(html), picture: sumOfPicture(picture) }]),
    )
    writeAllWhole([
      ...drawn.map(({ image, picture }) => ({ path: join(root, image.name), content: picture })),
      { path: join(__dirname, 'sums.json'), content: `${JSON.stringify(sums, null, 2)}\n` },
    ])
  })

if (require.main === module) runCommandLine(main)
