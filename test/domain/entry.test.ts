import fc from 'fast-check'

import { readTaskEntry, taskPath } from '../../src/domain/entry'
import { taskKeyShape } from '../../src/domain/task-key'

const key = fc
  .tuple(fc.stringMatching(/^[a-z0-9-]{2,16}$/), fc.option(fc.integer({ min: 2, max: 99 })))
  .map(([id, several]) => (several === null ? id : `${id}.${several}`))

const queryOf = (path: string) => Object.fromEntries((path.split('?')[1] ?? '').split('&').map((pair) => pair.split('=')))

test('a path built for a task is read back as that task', () => {
  fc.assert(fc.property(key, (task) => expect(readTaskEntry(queryOf(taskPath(task)))).toEqual({ kind: 'task', key: task })))
})

test('nothing that comes in throws, and what is not in the grammar is malformed', () => {
  fc.assert(
    fc.property(fc.anything(), (t) => {
      const entry = readTaskEntry({ t })
      if (entry.kind === 'task') expect(entry.key).toMatch(taskKeyShape)
    }),
  )
  for (const t of [
    undefined,
    '',
    '%',
    '%E5%BE',
    'a',
    'A'.repeat(5),
    'a'.repeat(17),
    'wechat.1',
    'wechat.',
    '__proto__',
    'a'.repeat(10_000),
    ['wechat'],
    7,
  ]) {
    expect(readTaskEntry({ t })).toEqual({ kind: 'malformed' })
  }
})
