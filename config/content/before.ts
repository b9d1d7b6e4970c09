import { execFileSync } from 'node:child_process'
import { realpathSync } from 'node:fs'
import { relative, sep } from 'node:path'

import { reasonOf } from '../reason'
import { type Content, contentRoot, type Files, folderNames, understand } from './read'

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
  const wanted = [prefix || './', ...folderNames.map((name) => `${prefix}${name}/`)]
  const listed = git(repository, ['ls-tree', '-z', '--full-tree', commit, '--', ...wanted])
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
const placeOf = (folder: string): { top: string; place: string } | undefined => {
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
  return before.catalogue.released.length > 0 && before.catalogue.released.every((id) => ids.has(id))
}

/**
 * The content as a commit has it, for rules that look at changes; undefined when nothing differs, or when nobody can tell: then
 * `note` says why. Content that lies outside of git is held against this project's own commit if it is a copy of its catalogue.
 */
export const committedBefore = (
  root: string,
  now: Content,
  since: string,
): { before: Content | undefined; note: string | undefined } => {
  const own = placeOf(root)
  const found = own ?? placeOf(contentRoot)
  if (!found) return { before: undefined, note: `no git here: what was changed since ${since} is not looked at` }
  let files: Files
  try {
    const commit = git(found.top, ['rev-parse', '--verify', '--end-of-options', `${since}^{commit}`])
      .toString('utf8')
      .trim()
    files = filesAt(found.top, commit, found.place)
  } catch (error) {
    const words = typeof error === 'object' && error !== null && 'stderr' in error ? String(error.stderr) : ''
    const reason = words.trim() === '' ? reasonOf(error) : words
    return { before: undefined, note: `what was changed since ${since} is not looked at: ${reasonOf(reason.trim())}` }
  }
  const same =
    now.texts.size === Object.keys(files).length && Object.entries(files).every(([file, text]) => now.texts.get(file) === text)
  if (same || Object.keys(files).length === 0) return { before: undefined, note: undefined }
  const before = understand(files)
  return { before: own || continues(now, before) ? before : undefined, note: undefined }
}
