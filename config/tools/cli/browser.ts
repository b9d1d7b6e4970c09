import { type Browser, chromium } from 'playwright-core'

import { chromiumPath } from './chromium'
import { firstLineOf } from './first-line'
import { UsageError } from './usage-error'

/** Hands a browser to `work` and closes it whatever happens. One that is missing, or that does not start, is a UsageError of one line. */
export const withBrowser = async <T>(work: (browser: Browser) => Promise<T>): Promise<T> => {
  let browser: Browser
  try {
    // Signals are the tool's (config/tools/cli/run-command.ts); when it leaves, the browser goes with it.
    const signals = { handleSIGINT: false, handleSIGTERM: false, handleSIGHUP: false }
    browser = await chromium.launch({ executablePath: chromiumPath(), args: ['--no-sandbox'], ...signals })
  } catch (error) {
    throw new UsageError(`浏览器打不开 the browser does not start: ${firstLineOf(error)}`)
  }
  try {
    return await work(browser)
  } finally {
    await browser.close()
  }
}
