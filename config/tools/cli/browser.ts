import { type Browser, chromium } from 'playwright-core'

import { chromiumPath } from './chromium'
import { reasonOf } from './first-line'
import { Misuse } from './usage-error'

/** Hands a browser to `work` and closes it whatever happens. One that is missing, or that does not start, is a Misuse of one line. */
export const withBrowser = async <T>(work: (browser: Browser) => Promise<T>): Promise<T> => {
  let browser: Browser
  try {
    // Signals are the tool's (config/tools/cli/run-command.ts); when it leaves, the browser goes with it.
    const signals = { handleSIGINT: false, handleSIGTERM: false, handleSIGHUP: false }
    browser = await chromium.launch({ executablePath: chromiumPath(), args: ['--no-sandbox'], ...signals })
  } catch (error) {
    throw new Misuse(`浏览器打不开 the browser does not start: ${reasonOf(error)}`)
  }
  try {
    return await work(browser)
  } finally {
    await browser.close()
  }
}
