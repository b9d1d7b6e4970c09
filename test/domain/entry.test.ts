import fc from 'fast-check'

import {
  guidePath,
  ownPath,
  readGuideEntry,
  readOwnEntry,
  readSetupEntry,
  readTaskEntry,
  type SetupEntry,
  setupPath,
  taskPath,
} from '../../src/domain/entry'
import { situations } from '../../src/domain/number'

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

describe('the set-up page', () => {
  const query = (path: string): Record<string, string> =>
    Object.fromEntries((path.split('?')[1] ?? '').split('&').flatMap((pair) => (pair ? [pair.split('=')] : [])))

  test('its address is read back for every entry', () => {
    const entries: SetupEntry[] = [
      { kind: 'edit', id: 'n1' },
      { kind: 'new', situation: undefined, family: false },
      ...situations.flatMap((situation): SetupEntry[] => [
        { kind: 'new', situation, family: false },
        { kind: 'new', situation, family: true },
      ]),
    ]
    for (const entry of entries) expect(readSetupEntry(query(setupPath(entry)))).toEqual(entry)
  })

  test('whatever it is given, it is a new number or a known form of id', () => {
    fc.assert(
      fc.property(
        fc.dictionary(fc.constantFrom('n', 's', 'f', '__proto__'), fc.oneof(fc.string(), fc.constant('%'), fc.integer())),
        (given) => {
          const entry = readSetupEntry(given)
          if (entry.kind === 'edit') expect(entry.id).toMatch(/^n\d{1,9}$/)
          else expect([undefined, ...situations]).toContain(entry.situation)
        },
      ),
    )
  })
})

test('the name that a platform of one’s own begins with is what was searched for, cut to its length', () => {
  fc.assert(
    fc.property(fc.stringMatching(/^[a-z0-9 %&=超市卡]{0,40}$/), (words) => {
      const [, given = ''] = ownPath(words).split('?w=')
      expect(readOwnEntry({ w: given })).toBe(words.slice(0, 20))
    }),
  )
  for (const words of ['\ud83d', '超市超市超市超市超市超市超市超市超市卡😀😀']) expect(() => ownPath(words)).not.toThrow()
  for (const bad of [undefined, 7, '%', ['a'], 'x'.repeat(500)]) expect(readOwnEntry({ w: bad })).toBe('')
})

test('a path built for a guide is read back as that guide; anything else asks for none', () => {
  fc.assert(fc.property(fc.stringMatching(/^[a-z0-9-]{2,16}$/), (id) => expect(readGuideEntry(queryOf(guidePath(id)))).toBe(id)))
  for (const g of [undefined, '', 'a', 'A'.repeat(5), 'a'.repeat(17), '%', '__proto__', ['hall'], 7]) {
    expect(readGuideEntry({ g })).toBeUndefined()
  }
})
