import { withBrowser } from '../../../config/tools/cli/browser'
import { UsageError } from '../../../config/tools/cli/usage-error'

const before = process.env.CHROMIUM_PATH

afterEach(() => {
  process.env.CHROMIUM_PATH = before ?? ''
})

test.each([
  ['that is not there', '/nowhere/chromium', /no such file/],
  ['that is no program', '/etc/passwd', /EACCES/],
])('a browser %s is one line', async (_what, path, line) => {
  process.env.CHROMIUM_PATH = path
  const refusal: unknown = await withBrowser(async () => undefined).catch((error: unknown) => error)
  expect(refusal).toBeInstanceOf(UsageError)
  expect(String(refusal)).toMatch(line)
  expect(String(refusal)).not.toContain('\n')
})
