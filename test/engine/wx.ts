/**
 * A small and strict `wx`: what the app uses and no more, with the limits that WeChat's documents state (test/simulator/README.md
 * says which and where). Whatever is refused here is a fault of the app's, even when the app bears it.
 */

type Options = Record<string, unknown>
type Work = (options: Options) => unknown

/** A refusal; the message follows `fail ` in errMsg. */
export class ApiError extends Error {}

/** A dialog on the screen, until it is answered. */
export interface Dialog {
  kind: 'modal' | 'sheet'
  /** Its title and text, or its items. */
  words: string
  answer(result: object): void
  dismiss(): void
}

/** What of the phone the APIs touch. */
export interface Surroundings {
  readonly storage: Map<string, unknown>
  readonly files: Map<string, string>
  readonly dialogs: Dialog[]
  /** What the app asked WeChat for, e.g. `setClipboardData` and the text. */
  readonly asked: { api: string; options: Options }[]
  readonly inTap: boolean
  readonly onTabPage: boolean
  readonly entered: { path: string; query: Readonly<Record<string, string>>; scene: number }
  fault(words: string): void
  later(work: () => void, milliseconds: number): void
  navigateTo(url: string): void
  redirectTo(url: string): void
  switchTab(url: string): void
  reLaunch(url: string): void
  navigateBack(delta: number): void
}

/** Bytes of a key, of all keys, of the clipboard. */
const MAX_ENTRY_BYTES = 1024 * 1024
const MAX_STORAGE_BYTES = 10 * MAX_ENTRY_BYTES
const MAX_CLIPBOARD_BYTES = 1024 * 1024

const MAX_BUTTON_LENGTH = 4
const MAX_SHEET_ITEMS = 6

const USER_FOLDER = 'wxfile://usr'

const text = (options: Options, name: string): string => {
  const value = options[name]
  if (typeof value !== 'string') throw new ApiError(`parameter error: parameter.${name} should be String`)
  return value
}

const bytesOf = (value: unknown): number => Buffer.byteLength(JSON.stringify(value) ?? '')

const callBack = (callback: unknown, result: object): void => {
  if (typeof callback === 'function') callback(result)
}

/** Makes the `wx` of one start. */
export const createWx = (phone: Surroundings): Record<string, unknown> => {
  const refuse = (api: string, words: string): never => {
    phone.fault(`wx.${api}: ${words}`)
    throw new ApiError(words)
  }
  const tapped = (api: string): void => {
    if (!phone.inTap) refuse(api, 'can only be invoked by user TAP gesture.')
  }

  /** With callbacks, or with a promise when there are none; the work itself runs in the caller's turn, as WeChat's checks do. */
  const api = (name: string, work: Work) => (given?: Options) => {
    const options = given ?? {}
    const settled = (async () => work(options))().then(
      (result) => {
        const answer = { ...(typeof result === 'object' ? result : {}), errMsg: `${name}:ok` }
        callBack(options.success, answer)
        callBack(options.complete, answer)
        return answer
      },
      (error: unknown) => {
        // Anything but a refusal is a mistake of these specs' own.
        if (!(error instanceof ApiError)) phone.fault(String(error))
        const answer = { errMsg: `${name}:fail ${error instanceof Error ? error.message : String(error)}` }
        callBack(options.fail, answer)
        callBack(options.complete, answer)
        throw answer
      },
    )
    if (!['success', 'fail', 'complete'].some((callback) => typeof options[callback] === 'function')) return settled
    settled.catch(() => undefined)
    return undefined
  }

  const note = (name: string, work: Work = () => undefined) =>
    api(name, (options) => {
      const result = work(options)
      phone.asked.push({ api: name, options })
      return result
    })

  const onScreen = (kind: Dialog['kind'], words: string) =>
    new Promise((resolve, reject) => {
      const dialog: Dialog = {
        kind,
        words,
        answer: (result) => leave(() => resolve(result)),
        dismiss: () => leave(() => reject(new ApiError('cancel'))),
      }
      const leave = (settle: () => void) => {
        phone.dialogs.splice(phone.dialogs.indexOf(dialog), 1)
        settle()
      }
      phone.dialogs.push(dialog)
    })

  const store = (name: string, key: unknown, data: unknown): void => {
    if (typeof key !== 'string' || key === '') throw new ApiError('parameter error: parameter.key should be String')
    if (bytesOf(data) > MAX_ENTRY_BYTES) refuse(name, 'entry size limit reached')
    const others = [...phone.storage].reduce((sum, [other, held]) => sum + (other === key ? 0 : bytesOf(held)), 0)
    if (others + bytesOf(data) > MAX_STORAGE_BYTES) refuse(name, 'exceed storage max size 10Mb')
    phone.storage.set(key, data)
  }

  const ownFile = (path: string): string => {
    if (!path.startsWith(`${USER_FOLDER}/`)) throw new Error(`fail permission denied, open ${path}`)
    return path
  }
  const fileText = (path: string): string => {
    const held = phone.files.get(path)
    if (held === undefined) throw new Error(`fail no such file or directory, open ${path}`)
    return held
  }

  const baseInfo = { SDKVersion: '3.8.0', version: '8.0.55', language: 'zh_CN', theme: 'light', fontSizeSetting: 17 }
  const deviceInfo = { brand: 'devtools', model: 'iPhone', system: 'iOS 17.0', platform: 'ios' }
  const windowInfo = {
    pixelRatio: 2,
    screenWidth: 375,
    screenHeight: 812,
    windowWidth: 375,
    windowHeight: 724,
    statusBarHeight: 44,
  }

  const wx: Record<string, unknown> = {
    env: { USER_DATA_PATH: USER_FOLDER },
    canIUse: (name: string) => name.split('.', 1).every((first) => first in wx),
    nextTick: (work: () => void) => phone.later(work, 0),
    getAppBaseInfo: () => ({ ...baseInfo }),
    getDeviceInfo: () => ({ ...deviceInfo }),
    getWindowInfo: () => ({ ...windowInfo }),
    getSystemInfoSync: () => ({ ...baseInfo, ...deviceInfo, ...windowInfo }),
    getLaunchOptionsSync: () => ({ ...phone.entered }),
    getEnterOptionsSync: () => ({ ...phone.entered }),

    navigateTo: api('navigateTo', (options) => phone.navigateTo(text(options, 'url'))),
    redirectTo: api('redirectTo', (options) => phone.redirectTo(text(options, 'url'))),
    switchTab: api('switchTab', (options) => phone.switchTab(text(options, 'url'))),
    reLaunch: api('reLaunch', (options) => phone.reLaunch(text(options, 'url'))),
    navigateBack: api('navigateBack', ({ delta }) => phone.navigateBack(typeof delta === 'number' ? delta : 1)),
    pageScrollTo: note('pageScrollTo'),

    setNavigationBarTitle: note('setNavigationBarTitle', (options) => void text(options, 'title')),
    setTabBarItem: note('setTabBarItem', () => void (phone.onTabPage || refuse('setTabBarItem', 'not TabBar page'))),

    showModal: api('showModal', (options) => {
      for (const name of ['confirmText', 'cancelText']) {
        if (options[name] === undefined || [...text(options, name)].length <= MAX_BUTTON_LENGTH) continue
        refuse('showModal', `${name} length should not larger than ${MAX_BUTTON_LENGTH} Chinese characters`)
      }
      return onScreen('modal', `${text(options, 'title')}\n${text(options, 'content')}`)
    }),
    showActionSheet: api('showActionSheet', ({ itemList }) => {
      if (!Array.isArray(itemList) || itemList.length === 0) throw new ApiError('parameter error: itemList should have an item')
      if (itemList.length > MAX_SHEET_ITEMS)
        refuse('showActionSheet', `parameter error: itemList should not exceed ${MAX_SHEET_ITEMS} items`)
      return onScreen('sheet', itemList.join('\n'))
    }),

    getStorageSync: (key: string) => phone.storage.get(key) ?? '',
    getStorageInfoSync: () => ({ keys: [...phone.storage.keys()], currentSize: 0, limitSize: MAX_STORAGE_BYTES / 1024 }),
    setStorage: api('setStorage', ({ key, data }) => store('setStorage', key, data)),
    removeStorage: api('removeStorage', (options) => void phone.storage.delete(text(options, 'key'))),

    setClipboardData: note('setClipboardData', (options) => {
      if (Buffer.byteLength(text(options, 'data')) > MAX_CLIPBOARD_BYTES) refuse('setClipboardData', 'data exceeds the limit')
    }),
    makePhoneCall: note('makePhoneCall', (options) => void text(options, 'phoneNumber')),
    addPhoneCalendar: note('addPhoneCalendar', () => tapped('addPhoneCalendar')),
    openOfficialAccountArticle: note('openOfficialAccountArticle', () => tapped('openOfficialAccountArticle')),
    shareFileMessage: note('shareFileMessage', (options) => {
      tapped('shareFileMessage')
      fileText(ownFile(text(options, 'filePath')))
    }),
    addFileToFavorites: note('addFileToFavorites', (options) => {
      tapped('addFileToFavorites')
      fileText(ownFile(text(options, 'filePath')))
    }),
    chooseMessageFile: note('chooseMessageFile', () => {
      tapped('chooseMessageFile')
      throw new ApiError('cancel')
    }),
    getFileSystemManager: () => ({
      writeFileSync: (path: string, words: string) => void phone.files.set(ownFile(path), words),
      readFileSync: (path: string) => fileText(path),
      readdirSync: () => [...phone.files.keys()].map((path) => path.slice(USER_FOLDER.length + 1)),
      unlinkSync: (path: string) => void phone.files.delete(ownFile(path)),
    }),
  }
  return wx
}
