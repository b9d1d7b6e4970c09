import { execFileSync } from 'node:child_process'
import { rmSync } from 'node:fs'
import { join } from 'node:path'

import { committedBefore } from '../../config/content/before'
import { checkCatalogue } from '../../config/content/check'
import { readContent } from '../../config/content/load'
import { folderOf } from '../builders/content-folder'
import { edit, sound, today } from '../builders/sound-content'

const git = (folder: string, ...words: string[]) =>
  execFileSync('git', ['-c', 'user.name=a', '-c', 'user.email=a@b', '-c', 'commit.gpgsign=false', ...words], {
    cwd: folder,
    stdio: ['ignore', 'pipe', 'pipe'],
  })

const commit = (folder: string) => {
  git(folder, 'add', '.')
  git(folder, 'commit', '-qm', 'x')
}

/** A repository of its own with sound content on main. */
const repository = () => {
  const content = folderOf(sound)
  git(content.root, 'init', '-q', '-b', 'main')
  commit(content.root)
  return content
}

const weaken = (content: ReturnType<typeof repository>) =>
  content.write('platforms/abc.yaml', edit('platforms/abc.yaml', 'risk: 4', 'risk: 1')['platforms/abc.yaml'] ?? '')

const weakened = expect.objectContaining({ level: 'error', message: expect.stringContaining('risk was 4 before') })
const look = (root: string, since?: string) => checkCatalogue(root, today, since)

test('an edit is held against the last commit before it is committed', () => {
  const content = repository()
  expect(look(content.root)).toMatchObject({ problems: [], note: undefined })
  weaken(content)
  expect(look(content.root).problems).toContainEqual(weakened)
})

test('commits of a branch are held against where it left main, whatever main did since', () => {
  const content = repository()
  git(content.root, 'checkout', '-q', '-b', 'mine')
  weaken(content)
  commit(content.root)
  content.write('notes.txt', 'another commit')
  commit(content.root)
  expect(look(content.root).problems).toContainEqual(weakened)
  expect(look(content.root, 'HEAD').problems).toEqual([])
})

test('without a main, as build servers clone, it says what is not looked at', () => {
  const content = repository()
  git(content.root, 'branch', '-m', 'topic')
  weaken(content)
  commit(content.root)
  expect(look(content.root)).toMatchObject({
    problems: [],
    note: expect.stringMatching(/^no branch main here: .*--since COMMIT$/),
  })
  expect(look(content.root, 'HEAD~1').problems).toContainEqual(weakened)
})

test('a clone of one commit alone says that it does not have the one asked for', () => {
  const content = repository()
  weaken(content)
  commit(content.root)
  const clone = folderOf({}).root
  git(clone, 'clone', '-q', '--depth', '1', `file://${content.root}`, 'clone')
  expect(look(join(clone, 'clone'), 'HEAD~1').note).toMatch(/^what was changed since HEAD~1 is not looked at: fatal: /)
  expect(look(join(clone, 'clone')).problems).not.toContainEqual(weakened)
})

test('a repository without a commit is said, and fails nothing', () => {
  const content = repository()
  rmSync(join(content.root, '.git'), { recursive: true })
  git(content.root, 'init', '-q')
  expect(look(content.root)).toMatchObject({ problems: [], note: expect.stringContaining('is not looked at: fatal: ') })
})

test('content that is no copy of this catalogue is not held against it outside of git', () => {
  const { root } = folderOf(edit('platforms/abc.yaml', 'risk: 4', 'risk: 1'))
  expect(committedBefore(root, readContent(root)).before).toBeUndefined()
})
