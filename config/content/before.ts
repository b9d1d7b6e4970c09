import { execFileSync } from 'node:child_process'
import { realpathSync } from 'node:fs'
import { relative, sep } from 'node:path'

import { firstLineOf } from '../tools/cli/first-line'
import { contentRoot } from './content-root'
import { parseContent } from './parse'
import { type Content, type Files, folderNames } from './types'

const git = (folder: string, words: readonly string[], input = ''): Buffer =>
  execFileSync('git', words, {
    cwd: folder,
    input,
    stdio: ['pipe', 'pipe', 'pipe'],
    maxBuffer: 256 * 1024 * 1024,
    // Whoever calls from a hook has these set for another folder.
    env: { ...process.env, GIT_DIR: undefined, GIT_WORK_TREE: undefined, GIT_INDEX_FILE: undefined },
  })

/** The content files that a commit holds under a folder of its tree, as text by their path relative to that folder. */
const filesAt = (repository: string, commit: string, folder: string): Files => {
  const prefix = folder === '' ? '' : `${folder}/`
  const paths = [prefix || './', ...folderNames.map((name) => `${prefix}${name}/`)]
  const listed = git(repository, ['ls-tree', '-z', '--full-tree', commit, '--', ...paths])
    .toString('utf8')
    .split('\0')
  const blobs = listed.flatMap((line) => {
    const [, mode = '', , hash = '', path = ''] = /^(\d+) (\w+) (\w+)\t(.*)$/.exec(line) ?? []
    return mode.startsWith('100') && /\.yaml$|^schema\.json$/.test(path.slice(prefix.length))
      ? [{ hash, path: path.slice(prefix.length) }]
      : []
  })
  const all = git(repository, ['cat-file', '--batch'], blobs.map(({ hash }) => `${hash}\n`).join(''))
  const files: Record<string, string> = {}
  let at = 0
  for (const { path } of blobs) {
    // <hash> blob <bytes>\n, the bytes, \n
    const end = all.indexOf(10, at)
    const size = Number(all.toString('latin1', at, end).split(' ')[2])
    files[path] = all.toString('utf8', end + 1, end + 1 + size)
    at = end + 1 + size + 1
  }
  return files
}

/** The top of the repository that a folder lies in, and the folder's place there; undefined outside of one. */
const positionIn = (folder: string): { top: string; place: string } | undefined => {
  try {
    const real = realpathSync(folder)
    const top = realpathSync(git(real, ['rev-parse', '--show-toplevel']).toString('utf8').trim())
    return { top, place: relative(top, real).split(sep).join('/') }
  } catch {
    return undefined
  }
}

/** True for a folder that holds every id that was released before: a copy of this catalogue, or the next edit of it. */
const continues = (now: Content, before: Content): boolean => {
  const ids = new Set(now.ids?.platforms)
  return before.catalogue.releaseOrder.length > 0 && before.catalogue.releaseOrder.every((id) => ids.has(id))
}

/** What git says went wrong, in its first line. */
const gitsReason = (error: unknown): string => {
  const words = typeof error === 'object' && error !== null && 'stderr' in error ? String(error.stderr).trim() : ''
  return firstLineOf(words === '' ? error : words)
}

const commitOf = (top: string, name: string): string =>
  git(top, ['rev-parse', '--verify', '--end-of-options', `${name}^{commit}`])
    .toString('utf8')
    .trim()

/** Where the work on the catalogue comes together. */
const mainBranches = ['origin/HEAD', 'origin/main', 'main']

/** The commit that a branch left main at: the last one on main itself. Undefined where there is no main, or git does not have so much of it. */
const branchPoint = (top: string): string | undefined => {
  for (const name of mainBranches) {
    try {
      return git(top, ['merge-base', 'HEAD', commitOf(top, name)])
        .toString('utf8')
        .trim()
    } catch {
      // Another name, or a clone without the commits between.
    }
  }
  return undefined
}

/** The content as it was before, and a line about what it is held against; a line alone when nobody can tell. */
interface Before {
  before: Content | undefined
  note: string | undefined
}

/**
 * The content as a commit has it, for rules that look at changes; undefined when nothing differs. Without `since` that is the commit
 * at which this branch left main: what somebody sends in is committed long before it is looked at. Content that lies outside of git
 * is held against this project's own if it is a copy of its catalogue. Never throws: without git, or with too little of it, the note says so.
 */
export const committedBefore = (root: string, now: Content, since?: string): Before => {
  const own = positionIn(root)
  const found = own ?? positionIn(contentRoot)
  if (!found) return { before: undefined, note: 'no git here: what was changed is not looked at' }
  const { top, place } = found
  try {
    const point = since ?? branchPoint(top)
    const files = filesAt(top, commitOf(top, point ?? 'HEAD'), place)
    const alone = 'no branch main here: only what is not committed is held against the last commit. For more: --since COMMIT'
    const note = point === undefined ? alone : undefined
    const same =
      now.texts.size === Object.keys(files).length && Object.entries(files).every(([file, text]) => now.texts.get(file) === text)
    if (same || Object.keys(files).length === 0) return { before: undefined, note }
    const before = parseContent(files)
    return { before: own || continues(now, before) ? before : undefined, note }
  } catch (error) {
    return { before: undefined, note: `what was changed${since ? ` since ${since}` : ''} is not looked at: ${gitsReason(error)}` }
  }
}
