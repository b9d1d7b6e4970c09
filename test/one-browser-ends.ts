import { endSharedBrowser } from './host/chromium'

/** Jest global tear-down of test/one-browser.ts. */
export default endSharedBrowser
