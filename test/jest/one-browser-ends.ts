import { endSharedBrowser } from '../simulator/chromium'

/** Jest global tear-down of test/jest/one-browser.ts. */
export default endSharedBrowser
