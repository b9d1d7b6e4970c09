import Taro from '@tarojs/taro'

import type { Files, Outcome } from '../ports'
import { bestEffort, callApi, outcomeOf, readOr } from './outcome'

/** The path of a file in the folder that WeChat gives a mini-program. */
const pathOf = (name: string) => `${Taro.env.USER_DATA_PATH ?? ''}/${name}`

/** Reads a file as text; undefined when it can't be read. With an encoding WeChat gives text, though its types say otherwise. */
const readText = (filePath: string): string | undefined => {
  const text = readOr(undefined, () => Taro.getFileSystemManager().readFileSync(filePath, 'utf8'))
  return typeof text === 'string' ? text : undefined
}

/** Hands a file on by an API of WeChat. Call it at once in a tap: after anything was awaited WeChat refuses. */
const deliver = async (api: string, call: () => Promise<unknown>): Promise<Outcome> =>
  Taro.canIUse(api) ? outcomeOf(api, call) : 'unsupported'

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
  async pick(maxBytes) {
    const picked = await callApi('chooseMessageFile', () => Taro.chooseMessageFile({ count: 1, type: 'file' }))
    if (picked.outcome !== 'done') return { kind: picked.outcome }
    const [file] = picked.value.tempFiles
    if (!file) return { kind: 'cancelled' }
    if (file.size > maxBytes) return { kind: 'tooLarge' }
    const text = readText(file.path)
    return text === undefined ? { kind: 'unreadable' } : { kind: 'text', text }
  },
  clear() {
    const names = readOr<string[]>([], () => Taro.getFileSystemManager().readdirSync(pathOf('')))
    for (const name of names)
      void bestEffort(
        () => Taro.getFileSystemManager().unlinkSync(pathOf(name)),
        'WeChat keeps a folder of its own there, which can not be deleted',
      )
  },
}
