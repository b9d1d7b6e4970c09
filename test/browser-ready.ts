import { chromiumPath } from './host/chromium'

/** Jest global set-up: a missing browser is installed once, before the workers start. */
export default () => {
  chromiumPath()
}
