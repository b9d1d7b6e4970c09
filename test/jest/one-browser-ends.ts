import { endSharedBrowser } from '../../config/tools/cli/chromium'

/** Jest global tear-down of test/jest/one-browser.ts. */
export default endSharedBrowser
