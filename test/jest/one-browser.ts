import { shareBrowser } from '../../config/tools/cli/chromium'

/** Jest global set-up: one browser for all specs, installed first where it is missing. */
export default shareBrowser
