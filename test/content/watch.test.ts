import { mkdirSync, mkdtempSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

import { watchFiles } from '../../config/content/watch'

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
  const until = async (count: number) => {
    for (let waited = 0; heard < count && waited < 3000; waited += 20) await new Promise((resolve) => setTimeout(resolve, 20))
    return heard
  }
  try {
    save('one')
    expect(await until(1)).toBe(1)
    save('two')
    expect(await until(2)).toBe(2)
    writeFileSync(join(root, 'platforms/notes.txt'), 'not content')
    await new Promise((resolve) => setTimeout(resolve, 300))
    expect(heard).toBe(2)
  } finally {
    stop()
  }
})
