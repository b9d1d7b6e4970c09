import { AppDriver } from './driver'
import type { Shape } from './stage'

/** A Monday. */
export const MONDAY = new Date('2026-11-16T09:41:00+08:00')

/** WeChat DevTools has no clock to set, counts nothing and keeps its own record of what was asked: such specs need the simulator. */
export const simulatorTest = process.env.WECHAT_DEVTOOLS_CLI ? test.skip : test

/**
 * The app for the tests of a spec or of one `describe`: freshly installed before each of them, closed after it.
 * `shape`: how the phone is made, its clock too; on the simulator only.
 */
export const freshApp = (shape: Shape = {}): AppDriver => {
  const app = new AppDriver()
  beforeEach(() => app.open(shape))
  afterEach(() => app.close())
  return app
}
