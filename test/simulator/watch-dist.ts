/** Notices when a new build of the mini-program is complete. */
import { existsSync, readdirSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { readConfigPages } from './compile/pages'

const LOOK_EVERY_MS = 300
const QUIET_MS = 600

/** One word for the state of all files: it changes whenever one of them does. */
function fingerprint(folder: string): string {
  if (!existsSync(folder)) return ''
  return readdirSync(folder, { withFileTypes: true })
    .map((entry) => {
      const path = join(folder, entry.name)
      if (entry.isDirectory()) return fingerprint(path)
      const { mtimeMs, size } = statSync(path, { throwIfNoEntry: false }) ?? { mtimeMs: 0, size: 0 }
      return `${path}:${mtimeMs}:${size}`
    })
    .join('\n')
}

/**
 * Calls `ready` when dist has changed, has then been quiet for a while, and holds every page that its app.json lists: a build
 * under way or one that failed leaves a part only. Files are looked at by time and size, which works on every disk.
 */
export function watchDist(dist: string, ready: () => void): () => void {
  let told = fingerprint(dist)
  let seen = told
  let since = 0
  const timer = setInterval(() => {
    const now = safely(() => fingerprint(dist), seen)
    if (now !== seen) {
      seen = now
      since = Date.now()
    } else if (seen !== told && Date.now() - since >= QUIET_MS && safely(() => isComplete(dist), false)) {
      told = seen
      ready()
    }
  }, LOOK_EVERY_MS)
  return () => clearInterval(timer)
}

/** Files may vanish between listing and looking while a build runs. */
function safely<T>(look: () => T, otherwise: T): T {
  try {
    return look()
  } catch {
    return otherwise
  }
}

/** True if app.json can be read and every page it lists has its code and its template. */
export function isComplete(dist: string): boolean {
  const pages = readConfigPages(dist)
  return pages.length > 0 && pages.every((page) => ['.js', '.wxml'].every((kind) => existsSync(join(dist, page + kind))))
}
