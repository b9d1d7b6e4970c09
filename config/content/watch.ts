import { watch } from 'node:fs'

import { bake, contentRoot, problemLine } from './bake'

/** Editors save in bursts: milliseconds in which edits are gathered. */
const GATHER = 150

/**
 * Bakes the catalogue anew after every edit of a content file, and tells the problems of each bake, a line each; none is good
 * news. The function returned ends it.
 */
export const watchContent = (tell: (problems: string[]) => void): (() => void) => {
  let pending: ReturnType<typeof setTimeout> | undefined
  const watcher = watch(contentRoot, { recursive: true }, (_event, file) => {
    if (!file?.endsWith('.yaml') && file !== 'schema.json') return
    clearTimeout(pending)
    pending = setTimeout(() => void bake().then((problems) => tell(problems.map(problemLine))), GATHER)
  })
  return () => {
    clearTimeout(pending)
    watcher.close()
  }
}
