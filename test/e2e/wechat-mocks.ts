import type { MiniProgram } from './stage'

/** Where the mini-program's side leaves what it was asked for, to be read from here. */
const CALLED = 'e2e-called'
const COPIED = 'e2e-copied'

/** What WeChat answers from now on, in place of what it would. Runs on the simulator and in WeChat DevTools. */
export class WeChatMocks {
  constructor(private readonly mini: () => MiniProgram) {}

  /** The next action sheets are answered by the option at this index, from 0. */
  async answerSheets(index: number): Promise<void> {
    await this.mini().mockWxMethod('showActionSheet', { tapIndex: index, errMsg: 'showActionSheet:ok' })
  }

  /** The next dialogs are confirmed, or cancelled. */
  async answerDialogs(confirm: boolean): Promise<void> {
    await this.mini().mockWxMethod('showModal', { confirm, cancel: !confirm, errMsg: 'showModal:ok' })
  }

  /** WeChat refuses this, in these words. */
  async refuse(method: string, words: string): Promise<void> {
    await this.mini().mockWxMethod(method, { errMsg: `${method}:${words}` })
  }

  /** WeChat does it again. */
  async allow(method: string): Promise<void> {
    await this.mini().restoreWxMethod(method)
  }

  /** WeChat refuses to store anything. */
  async breakStorage(): Promise<void> {
    await this.mini().mockWxMethod('setStorage', (options: { fail(error: object): void }) =>
      options.fail({ errMsg: 'setStorage:fail exceed storage max size 10Mb' }),
    )
  }

  async mendStorage(): Promise<void> {
    await this.allow('setStorage')
  }

  /** Files read back without their end, as on a phone whose memory is full. Simulator only: DevTools' manager is not one object. */
  async tearFiles(): Promise<void> {
    await this.mini().evaluate(() => {
      // Runs inside the mini-program.
      // @ts-expect-error wx is a global there
      const manager = wx.getFileSystemManager()
      const whole = manager.readFileSync
      manager.readFileSync = (...given: unknown[]) => String(whole(...given)).slice(0, -20)
    })
  }

  /** What WeChat says of itself. The app asks on every show. */
  async speaks(info: { language: string; fontSizeScaleFactor?: number }): Promise<void> {
    await this.mini().mockWxMethod('getAppBaseInfo', { fontSizeScaleFactor: 1, ...info })
  }

  /** Tells the last number that the app asked to dial; '' before the first. */
  async watchCalls(): Promise<() => Promise<string>> {
    await this.mini().callWxMethod('setStorageSync', CALLED, '')
    await this.mini().mockWxMethod('makePhoneCall', (options: { phoneNumber: string; success(result: object): void }) => {
      // Runs inside the mini-program, where no constant of this file is.
      // @ts-expect-error wx is a global there
      wx.setStorageSync('e2e-called', options.phoneNumber)
      options.success({ errMsg: 'makePhoneCall:ok' })
    })
    return async () => String(await this.mini().callWxMethod('getStorageSync', CALLED))
  }

  /** Tells the last text that the app copied; '' before the first. */
  async watchClipboard(): Promise<() => Promise<string>> {
    await this.mini().callWxMethod('setStorageSync', COPIED, '')
    await this.mini().mockWxMethod('setClipboardData', (options: { data: string; success(result: object): void }) => {
      // Runs inside the mini-program, where no constant of this file is.
      // @ts-expect-error wx is a global there
      wx.setStorageSync('e2e-copied', options.data)
      options.success({ errMsg: 'setClipboardData:ok' })
    })
    return async () => String(await this.mini().callWxMethod('getStorageSync', COPIED))
  }
}
