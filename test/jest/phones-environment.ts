/**
 * Jest environment of the specs that open phones. Jest reads every module anew for every spec, and slowly; what opens phones is
 * as large as a browser's driver. So it lives outside, read once for each process of Jest, and test/jest/outside.js hands it in.
 */
import { TestEnvironment } from 'jest-environment-node'
import automator from 'miniprogram-automator'

import { closeBrowser, openPhone } from '../simulator/open-phone'
import { startSimulator } from '../simulator/serve'

/** Looks like one module to those who import any of it. */
const outside = { __esModule: true, default: automator, openPhone, startSimulator }

export default class PhonesEnvironment extends TestEnvironment {
  override async setup(): Promise<void> {
    await super.setup()
    Object.assign(this.global, { outside })
  }

  override async teardown(): Promise<void> {
    await closeBrowser()
    await super.teardown()
  }
}
