/** The app's own files (USER_DATA_PATH), sharing one, and choosing one that someone sent. Files live as long as the page. */
import type { Platform } from '../../protocol'
import type { Phone } from '../phone'
import { ApiError, type Apis, asyncApi, callbackApi, syncApi } from './call'
import { isRecord, number, type Options, text } from './options'

/** WeChat keeps a folder of its own among the app's files, and does not let it go. */
const LOG_FOLDER = 'miniprogramLog'

interface ChosenFile {
  name: string
  text: string
}

function encode(data: unknown): Uint8Array {
  if (typeof data === 'string') return new TextEncoder().encode(data)
  if (data instanceof ArrayBuffer) return new Uint8Array(data)
  throw new ApiError('invalid data')
}

export class Files {
  readonly root: string
  private readonly logs: string
  private readonly scheme: string
  private readonly contents = new Map<string, Uint8Array>()
  private waiting: ChosenFile[] = []

  /** `limit`: bytes that all files of the app may have. */
  constructor(
    platform: Platform,
    private readonly limit: () => number,
  ) {
    this.scheme = platform === 'devtools' ? 'http' : 'wxfile'
    this.root = `${this.scheme}://usr`
    this.logs = `${this.root}/${LOG_FOLDER}`
    this.contents.set(`${this.logs}/log1`, new Uint8Array())
  }

  write(path: string, data: unknown): void {
    if (!path.startsWith(`${this.root}/`) || this.isLog(path)) throw new ApiError(`permission denied, open "${path}"`)
    const content = encode(data)
    if (this.total() - (this.contents.get(path)?.length ?? 0) + content.length > this.limit()) {
      throw new ApiError('the maximum size of the file storage limit is exceeded', { errno: 1300202 })
    }
    this.contents.set(path, content)
  }

  read(path: string): Uint8Array {
    if (path.replace(/\/$/, '') === this.logs) throw new ApiError(`illegal operation on a directory, open "${path}"`)
    const content = this.contents.get(path)
    if (!content) throw new ApiError(`no such file or directory, open "${path}"`)
    return content
  }

  remove(path: string): void {
    if (this.isLog(path)) throw new ApiError(`operation not permitted, unlink "${path}"`)
    this.read(path)
    this.contents.delete(path)
  }

  /** Names of the files and folders in a folder. */
  list(folder: string): string[] {
    const prefix = `${folder.replace(/\/$/, '')}/`
    const names = [...this.contents.keys()].filter((path) => path.startsWith(prefix)).map((path) => path.slice(prefix.length))
    if (names.length === 0 && folder.replace(/\/$/, '') !== this.root) {
      throw new ApiError(`no such file or directory, scandir "${folder}"`)
    }
    return [...new Set(names.map((name) => name.replace(/\/.*$/, '')))]
  }

  private isLog(path: string): boolean {
    return path.replace(/\/$/, '') === this.logs || path.startsWith(`${this.logs}/`)
  }

  private total(): number {
    let sum = 0
    for (const [path, content] of this.contents) if (path.startsWith(`${this.root}/`)) sum += content.length
    return sum
  }

  /** The next chooseMessageFile gets this file instead of asking the person. */
  chooseNext(file: ChosenFile): void {
    this.waiting.push(file)
  }

  /** Files somebody picked, as WeChat hands them over. Rejects when nothing is picked. */
  async choose(count: number): Promise<{ path: string; name: string; size: number; time: number; type: 'file' }[]> {
    const picked = this.waiting.length > 0 ? this.waiting.splice(0, count) : await pickByHand(count)
    if (picked.length === 0) throw new ApiError('cancel')
    return picked.map((file) => {
      const path = `${this.scheme}://tmp_${Math.random().toString(36).slice(2)}-${file.name}`
      const content = encode(file.text)
      this.contents.set(path, content)
      return { path, name: file.name, size: content.length, time: Math.floor(Date.now() / 1000), type: 'file' }
    })
  }
}

function pickByHand(count: number): Promise<ChosenFile[]> {
  return new Promise((resolve) => {
    const picker = document.createElement('input')
    picker.type = 'file'
    picker.multiple = count > 1
    picker.addEventListener('cancel', () => resolve([]))
    picker.addEventListener('change', () => {
      const files = Array.from(picker.files ?? []).slice(0, count)
      Promise.all(files.map(async (file) => ({ name: file.name, text: await file.text() }))).then(resolve, () => resolve([]))
    })
    picker.click()
  })
}

/** A word of the file-system manager's, in its two forms. Both take the path first; options come as an object or in order. */
function operation(name: string, order: readonly string[], work: (options: Options) => unknown): Apis {
  return {
    [name]: asyncApi(name, work),
    [`${name}Sync`]: syncApi(`${name}Sync`, (...args) =>
      work(Object.fromEntries(order.map((field, index) => [field, args[index]]))),
    ),
  }
}

export function fileApis(phone: Phone): Apis {
  const { files, requests } = phone
  const content = (options: Options): string | ArrayBuffer => {
    const bytes = files.read(text(options, 'filePath'))
    if (text(options, 'encoding') === '') return bytes.slice().buffer
    return new TextDecoder().decode(bytes)
  }
  const read = (options: Options) => content(options)
  const manager = {
    ...operation('writeFile', ['filePath', 'data', 'encoding'], (options) =>
      files.write(text(options, 'filePath'), options.data),
    ),
    ...operation('unlink', ['filePath'], (options) => files.remove(text(options, 'filePath'))),
    readFile: asyncApi('readFile', (options) => ({ data: content(options) })),
    readFileSync: syncApi('readFileSync', (filePath, encoding) => read({ filePath, encoding })),
    access: asyncApi('access', (options) => void files.read(text(options, 'path'))),
    accessSync: syncApi('accessSync', (path) => void files.read(String(path))),
    readdir: asyncApi('readdir', (options) => ({ files: files.list(text(options, 'dirPath')) })),
    readdirSync: syncApi('readdirSync', (path) => files.list(String(path))),
  }
  const handOver = (kind: 'shareFile' | 'favoriteFile') => (options: Options) => {
    const filePath = text(options, 'filePath')
    const bytes = files.read(filePath).length
    requests.record({ kind, filePath, fileName: text(options, 'fileName', filePath.split('/').pop() ?? ''), bytes })
  }
  return {
    env: { USER_DATA_PATH: files.root },
    getFileSystemManager: () => manager,
    shareFileMessage: asyncApi('shareFileMessage', handOver('shareFile')),
    addFileToFavorites: asyncApi('addFileToFavorites', handOver('favoriteFile')),
    saveFileToDisk: callbackApi('saveFileToDisk', (options) => {
      const filePath = text(options, 'filePath')
      requests.record({ kind: 'saveFile', filePath, bytes: files.read(filePath).length })
    }),
    chooseMessageFile: asyncApi('chooseMessageFile', async (options) => {
      const tempFiles = await files.choose(number(options, 'count', 1))
      requests.record({ kind: 'chooseFile', chosen: tempFiles.map((file) => file.name) })
      return { tempFiles }
    }),
  }
}

/** Reads a file the harness hands in; anything but `{name, text}` is refused. */
export function parseChosenFile(value: unknown): ChosenFile {
  if (!isRecord(value) || typeof value.name !== 'string' || typeof value.text !== 'string') {
    throw new TypeError('a chosen file is {name, text}')
  }
  return { name: value.name, text: value.text }
}
