import { readdirSync, watch } from 'node:fs'
import { join } from 'node:path'

/** Editors save in bursts: milliseconds in which edits are gathered. */
const GATHER_MS = 150

/**
 * Calls `changed` after every edit of a content file in `root` or its folders. The function returned ends it.
 * It watches folder by folder: Node's recursive watch follows files, and loses one that an editor saves by putting a new file in
 * its place.
 */
export const watchFiles = (root: string, changed: () => void): (() => void) => {
  let pending: ReturnType<typeof setTimeout> | undefined
  const hear = (_event: string, file: string | null) => {
    if (!file?.endsWith('.yaml') && file !== 'schema.json') return
    clearTimeout(pending)
    pending = setTimeout(changed, GATHER_MS)
  }
  const folders = readdirSync(root, { withFileTypes: true }).filter((entry) => entry.isDirectory() && entry.name !== 'baked')
  const watchers = [root, ...folders.map(({ name }) => join(root, name))].map((folder) => watch(folder, hear))
  return () => {
    clearTimeout(pending)
    for (const watcher of watchers) watcher.close()
  }
}
