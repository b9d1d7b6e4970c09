import { join } from 'node:path'
import automator from 'miniprogram-automator'

import { pause } from '../helpers/until'
import { type OpenPhone, type OpenPhoneOptions, openPhone } from '../simulator/open-phone'
import { startSimulator } from '../simulator/serve'

export type MiniProgram = Awaited<ReturnType<typeof automator.connect>>

/** The simulator's own view of the phone, and its hands beyond the automator's. */
export type Host = Omit<OpenPhone, 'relaunch' | 'close'>

/** Where the mini-program runs: started anew on the same storage, and closed. */
export interface Stage {
  mini: MiniProgram
  relaunch(): Promise<MiniProgram>
  /** What only the simulator can tell and do. */
  host?: Host
  close(): Promise<void>
}

/** The phone itself, and how WeChat on it is set. In WeChat DevTools they are what its window says. */
export type Shape = Omit<OpenPhoneOptions, 'host' | 'failOnFaults' | 'failOnViolations'>

/** What the app takes away by itself after so many milliseconds stays until the clock leaps: a busy machine may look long after. */
const STAYS_FROM_MS = 5000

/** Longer than the app gathers changes before it saves them (src/stores/auto-save.ts). */
const GATHERING_MS = 600

const root = join(__dirname, '../..')

/** One simulator serves all phones of a spec file: compiling the templates once is enough. */
let simulator: ReturnType<typeof startSimulator> | undefined

afterAll(async () => (await simulator)?.close())

/** The simulator in headless Chromium. Errors that nobody caught and what WeChat forbids fail the spec when it closes. */
const onSimulator = async (shape: Shape): Promise<Stage> => {
  simulator ??= startSimulator({ dist: join(root, 'dist'), projectConfig: join(root, 'project.config.json') })
  const host = await simulator
  const phone = await openPhone({
    host,
    lang: 'zh_CN',
    failOnFaults: true,
    failOnViolations: true,
    heldTimers: STAYS_FROM_MS,
    ...shape,
  })
  const connect = () => automator.connect({ wsEndpoint: phone.wsEndpoint })
  let mini = await connect()
  return {
    mini,
    host: phone,
    async relaunch() {
      // WeChat ends what is in the background, and there the app has written what it was gathering: the storage answers this
      // after the writes before.
      await phone.hide()
      await mini.callWxMethod('getStorageInfo')
      mini.disconnect()
      await phone.relaunch()
      mini = await connect()
      return mini
    },
    async close() {
      mini.disconnect()
      await phone.close()
    },
  }
}

/** Real WeChat DevTools, on a machine that has it. */
const onDevTools = async (cliPath: string): Promise<Stage> => {
  const launch = () => automator.launch({ cliPath, projectPath: root })
  let mini = await launch()
  // What an earlier run left behind is not this spec's business.
  await mini.callWxMethod('clearStorageSync')
  await mini.close()
  mini = await launch()
  return {
    mini,
    async relaunch() {
      // Nobody can send the app to the background there: it gets the time in which it writes by itself.
      await pause(GATHERING_MS)
      await mini.close()
      mini = await launch()
      return mini
    },
    close: () => mini.close(),
  }
}

/** The built mini-program, freshly installed: on the simulator, or with WECHAT_DEVTOOLS_CLI set in WeChat DevTools. */
export const openStage = (shape: Shape): Promise<Stage> => {
  const cli = process.env.WECHAT_DEVTOOLS_CLI
  return cli ? onDevTools(cli) : onSimulator(shape)
}
