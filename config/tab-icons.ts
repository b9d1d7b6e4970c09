/**
 * Draws the tab bar's pictures (src/assets/*.png, 81 × 81 as WeChat asks) out of the line icons in src/components/icon.scss.
 * Run it after changing those: npm run tab-icons
 */
import { mkdirSync } from 'node:fs'
import { join } from 'node:path'
import { chromium } from 'playwright-core'
import { compile } from 'sass'

import { chromiumPath } from '../test/host/chromium'

const assets = join(__dirname, '../src/assets')
const colours = { light: '#646b65', 'light-chosen': '#17644f', dark: '#969e97', 'dark-chosen': '#74c8ae' }

const main = async () => {
  mkdirSync(assets, { recursive: true })
  const { css } = compile(join(__dirname, '../src/components/icon.scss'))
  const browser = await chromium.launch({ executablePath: await chromiumPath(), args: ['--no-sandbox'] })
  const page = await browser.newPage({ viewport: { width: 81, height: 81 } })
  for (const name of ['home', 'list', 'me']) {
    for (const [form, colour] of Object.entries(colours)) {
      await page.setContent(
        `<style>${css} body{margin:0} .icon{position:absolute;left:6px;top:6px;width:69px!important;height:69px!important;background:${colour}}</style><i class="icon icon-${name}"></i>`,
      )
      await page.screenshot({ path: join(assets, `${name}-${form}.png`), omitBackground: true })
    }
  }
  await browser.close()
}

void main()
