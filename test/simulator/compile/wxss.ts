/** Turns WXSS into CSS for the phone page. Media queries on the colour scheme are left for runtime/styles.ts. */
import { posix } from 'node:path'
import { domLengths, domSelector } from '../protocol'

const COMMENT = /\/\*[\s\S]*?\*\//g
const IMPORT = /@import\s+(?:url\(\s*)?["']?([^"')\s;]+)["']?\s*\)?\s*;/g
/** A string, or the text up to the next brace or semicolon: the pieces between which selectors and values lie. */
const PIECE = /(?:"(?:\\.|[^"\\])*"|'(?:\\.|[^'\\])*'|\([^()]*\)|[^"'(){};]|[()])+|[{};]/g

/** Puts every imported sheet in place of its `@import`. A sheet that imports itself, however far round, is an error. */
function inlined(path: string, read: (path: string) => string, open: readonly string[] = []): string {
  if (open.includes(path)) throw new Error(`imports itself by way of ${open.join(' → ')}`)
  return read(path)
    .replace(COMMENT, '')
    .replace(IMPORT, (_, target: string) => {
      const from = target.startsWith('/') ? target.slice(1) : posix.join(posix.dirname(path), target)
      return inlined(from, read, [...open, path])
    })
}

/**
 * In: the path of a sheet inside dist and a reader for such paths (throws if there is none). Out: CSS where type
 * selectors, `rpx`, `vh` and safe-area insets are those of the phone page.
 */
export function compileSheet(path: string, read: (path: string) => string): string {
  const pieces = inlined(path, read).match(PIECE) ?? []
  return pieces
    .map((piece, index) => {
      if (pieces[index + 1] !== '{') return domLengths(piece)
      return piece.trimStart().startsWith('@') ? piece : domSelector(piece)
    })
    .join('')
}
