import Taro from '@tarojs/taro'

import type { Files, Handed } from '../stores/ports'

/** Where WeChat lets a mini-program keep files. */
const pathOf = (name: string) => `${Taro.env.USER_DATA_PATH ?? ''}/${name}`

/** With an encoding WeChat gives text; its types say that it may not. */
const readText = (filePath: string): string => {
  const text = Taro.getFileSystemManager().readFileSync(filePath, 'utf8')
  if (typeof text !== 'string') throw new Error(`${filePath} is no text`)
  return text
}

/** WeChat's words for a user who changed their mind. */
const isDismissal = (error: unknown): boolean =>
  typeof error === 'object' && error !== null && 'errMsg' in error && String(error.errMsg).includes('cancel')

/** Must be called straight in a tap: what was awaited before it makes WeChat refuse. */
const hand = async (way: string, give: (() => Promise<unknown>) | undefined): Promise<Handed> => {
  if (!give || !Taro.canIUse(way)) return 'gone'
  try {
    await give()
    return 'handed'
  } catch (error) {
    return isDismissal(error) ? 'dismissed' : 'gone'
  }
}

export const files: Files = {
  write(name, text) {
    try {
      Taro.getFileSystemManager().writeFileSync(pathOf(name), text, 'utf8')
      return readText(pathOf(name))
    } catch {
      return undefined
    }
  },
  share: (name) => hand('shareFileMessage', () => Taro.shareFileMessage({ filePath: pathOf(name), fileName: name })),
  favourite: (name) => hand('addFileToFavorites', () => Taro.addFileToFavorites({ filePath: pathOf(name), fileName: name })),
  saveToDisk: (name) => hand('saveFileToDisk', () => Taro.saveFileToDisk({ filePath: pathOf(name) })),
  onComputer() {
    const platform = typeof Taro.getDeviceInfo === 'function' ? Taro.getDeviceInfo().platform : Taro.getSystemInfoSync().platform
    return platform === 'windows' || platform === 'mac'
  },
  async pick(most) {
    let chosen: { path: string; size: number } | undefined
    try {
      chosen = (await Taro.chooseMessageFile({ count: 1, type: 'file' })).tempFiles[0]
    } catch {
      return undefined
    }
    if (!chosen) return undefined
    if (chosen.size > most) return { kind: 'tooLarge' }
    try {
      return { kind: 'text', text: readText(chosen.path) }
    } catch {
      return { kind: 'unreadable' }
    }
  },
  clear() {
    const manager = Taro.getFileSystemManager()
    const attempt = <T>(act: () => T): T | undefined => {
      try {
        return act()
      } catch {
        return undefined
      }
    }
    // WeChat keeps a folder of its own there, which it does not let go.
    for (const name of attempt(() => manager.readdirSync(pathOf(''))) ?? []) attempt(() => manager.unlinkSync(pathOf(name)))
  },
}
