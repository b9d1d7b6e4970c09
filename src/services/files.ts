import Taro from '@tarojs/taro'

import type { Files, Outcome } from '../ports'
import { bestEffort, callApi, outcomeOf, readOr } from './outcome'

/** Where WeChat lets a mini-program keep files. */
const pathOf = (name: string) => `${Taro.env.USER_DATA_PATH ?? ''}/${name}`

/** A file as text; undefined when it can't be read. With an encoding WeChat gives text; its types say that it may not. */
const readText = (filePath: string): string | undefined => {
  const text = readOr(undefined, () => Taro.getFileSystemManager().readFileSync(filePath, 'utf8'))
  return typeof text === 'string' ? text : undefined
}

/** Must be called straight in a tap: what was awaited before it makes WeChat refuse. */
const deliver = async (way: string, give: () => Promise<unknown>): Promise<Outcome> =>
  Taro.canIUse(way) ? outcomeOf(way, give) : 'unsupported'

export const files: Files = {
  write(name, text) {
    const filePath = pathOf(name)
    return readOr(undefined, () => {
      Taro.getFileSystemManager().writeFileSync(filePath, text, 'utf8')
      return readText(filePath)
    })
  },
  share: (name) => deliver('shareFileMessage', () => Taro.shareFileMessage({ filePath: pathOf(name), fileName: name })),
  favourite: (name) => deliver('addFileToFavorites', () => Taro.addFileToFavorites({ filePath: pathOf(name), fileName: name })),
  saveToDisk: (name) => deliver('saveFileToDisk', () => Taro.saveFileToDisk({ filePath: pathOf(name) })),
  async pick(most) {
    const picked = await callApi('chooseMessageFile', () => Taro.chooseMessageFile({ count: 1, type: 'file' }))
    if (picked.outcome !== 'done') return { kind: picked.outcome }
    const [file] = picked.value.tempFiles
    if (!file) return { kind: 'cancelled' }
    if (file.size > most) return { kind: 'tooLarge' }
    const text = readText(file.path)
    return text === undefined ? { kind: 'unreadable' } : { kind: 'text', text }
  },
  clear() {
    const names = readOr<string[]>([], () => Taro.getFileSystemManager().readdirSync(pathOf('')))
    for (const name of names)
      void bestEffort(
        () => Taro.getFileSystemManager().unlinkSync(pathOf(name)),
        'WeChat keeps a folder of its own there, which it does not let go',
      )
  },
}
