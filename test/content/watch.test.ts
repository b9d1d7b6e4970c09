import { once } from 'node:events'
import { mkdirSync, mkdtempSync, renameSync, rmSync, watch, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

import { watchFiles } from '../../config/content/watch'
import { eventually } from '../helpers/until'

let root: string

beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'huanhao-watch-'))
  mkdirSync(join(root, 'platforms'))
})

afterEach(() => rmSync(root, { recursive: true, force: true }))

/** As many editors save: a new file in the old one's place. */
const save = (text: string) => {
  writeFileSync(join(root, 'platforms/abc.tmp'), text)
  renameSync(join(root, 'platforms/abc.tmp'), join(root, 'platforms/abc.yaml'))
}

test('every save is heard, also the second of an editor that puts a new file in the place of the old', async () => {
  let heard = 0
  const stop = watchFiles(root, () => {
    heard += 1
  })
  const hears = (count: number) => eventually(() => expect(heard).toBe(count))
  try {
    save('one')
    await hears(1)
    save('two')
    await hears(2)
  } finally {
    stop()
  }
})

test('a file that is no content starts nothing', async () => {
  const started = jest.spyOn(globalThis, 'setTimeout')
  const stop = watchFiles(root, () => undefined)
  // Set up after the watcher, and so told after it.
  const watcher = watch(join(root, 'platforms'))
  try {
    const notes = once(watcher, 'change')
    writeFileSync(join(root, 'platforms/notes.txt'), 'not content')
    await notes
    expect(started).not.toHaveBeenCalled()
  } finally {
    watcher.close()
    stop()
    started.mockRestore()
  }
})
