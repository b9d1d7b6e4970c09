import fc from 'fast-check'

import { terms } from '../../src/content/baked/terms'
import { workdays } from '../../src/content/baked/workdays'
import { situations } from '../../src/domain/number'
import { readSnapshot, writeSnapshot } from '../../src/domain/snapshot'
import { NumbersStore } from '../../src/stores/numbers'
import type { Storage } from '../../src/stores/ports'
import { RecordKeeper } from '../../src/stores/record-keeper'
import type { Said } from '../../src/stores/user-number'
import { aCatalogue, aFixedTask, aPlatform } from '../domain/catalogue-builder'
import { runs } from '../runs'
import { type Death, MortalStorage } from './memory-storage'

const catalogue = aCatalogue(
  aPlatform('wechat'),
  aPlatform('jd', { common: false }),
  aFixedTask('query', { stage: 'find', order: -1 }),
  aFixedTask('cancel', { endsSim: true }),
)

/** One act of a user. `flush` is WeChat sending the app to the background. */
type Command =
  | { kind: 'create'; situation: (typeof situations)[number] }
  | { kind: 'mark'; key: string; said: Said }
  | { kind: 'tick' | 'takeBack' | 'add' | 'takeOff' | 'further'; key: string }
  | { kind: 'say'; key: string; note: string }
  | { kind: 'make' | 'addDay' | 'start' | 'flush' | 'select' | 'remove' | 'reopen' }

const key = fc.constantFrom('wechat', 'jd', 'cancel', 'query', 'own-1', 'wechat.2')
const said: fc.Arbitrary<Said> = fc.constantFrom<Said>(
  { mark: 'done' },
  { mark: 'closed' },
  { mark: 'notMine' },
  { mark: 'open' },
  { mark: 'waiting', until: '2026-12-01' },
)

const commands: fc.Arbitrary<Command[]> = fc.array(
  fc.oneof(
    fc.record({ kind: fc.constant('create' as const), situation: fc.constantFrom(...situations) }),
    fc.record({ kind: fc.constant('mark' as const), key, said }),
    fc.record({
      kind: fc.constantFrom('tick' as const, 'takeBack' as const, 'add' as const, 'takeOff' as const, 'further' as const),
      key,
    }),
    fc.record({ kind: fc.constant('say' as const), key, note: fc.constantFrom('', '去网点', 'salary') }),
    fc.record({
      kind: fc.constantFrom('make' as const, 'addDay' as const, 'start' as const, 'select' as const, 'remove' as const),
    }),
    fc.constantFrom<Command>({ kind: 'flush' }, { kind: 'flush' }, { kind: 'reopen' }),
  ),
  { minLength: 4, maxLength: 16 },
)

const openOn = (storage: Storage) => {
  let now = Date.parse('2026-11-22T12:00:00+08:00')
  const clock = () => {
    now += 1000
    return now
  }
  const store = new NumbersStore(new RecordKeeper(storage, clock), catalogue, { terms, workdays }, clock)
  store.hydrate()
  return store
}

const obey = (store: NumbersStore, command: Command) => {
  const { current } = store
  if (command.kind === 'create') {
    store.create({ holder: 'me', situation: command.situation, document: 'residentId', dates: {} })
    return
  }
  if (!current) return
  switch (command.kind) {
    case 'mark':
      current.mark(command.key, command.said)
      return
    case 'tick':
      current.toggleStep(command.key, 'open')
      return
    case 'takeBack':
      current.takeBack(command.key)
      return
    case 'add':
      current.add([command.key])
      return
    case 'takeOff':
      current.takeOff([command.key])
      return
    case 'further':
      current.addFurther(command.key)
      return
    case 'say':
      current.say(command.key, { note: command.note })
      return
    case 'make':
      current.make({ name: '超市卡', stage: 'life' })
      return
    case 'addDay':
      current.addDay('2026-12-24', '去网点')
      return
    case 'start':
      current.start('query')
      return
    case 'select':
      store.select(store.numbers[0] ?? current)
      return
    case 'remove':
      store.remove(current)()
      return
    case 'flush':
    case 'reopen':
      return
  }
}

/** What must hold of any sequence on a storage that dies: true, or an error that says what did not. */
const survives = (open: typeof openOn) =>
  fc.asyncProperty(
    commands,
    fc.integer({ min: 1, max: 6 }),
    fc.constantFrom<Death>('before', 'during', 'after'),
    commands,
    async (before, lastWrite, death, after) => {
      const mortal = new MortalStorage(lastWrite, death)
      let store = open(mortal)
      let confirmed = writeSnapshot(store.snapshot)
      let writing = confirmed
      for (const command of before) {
        obey(store, command)
        if (command.kind !== 'flush' && command.kind !== 'reopen') continue
        writing = writeSnapshot(store.snapshot)
        await store.flush()
        if (mortal.dead) break
        confirmed = writing
        if (command.kind === 'reopen') {
          store = open(mortal)
          expect(writeSnapshot(store.snapshot)).toBe(confirmed)
        }
      }
      // What a test leaves behind must not be written by a timer of its own.
      mortal.dead = true
      await store.flush()
      const survivor = mortal.survivor()
      const again = open(survivor)
      if (again.trouble && again.trouble.kind !== 'older') {
        // Only the first write ever can leave nothing but a torn slot: then nothing had been confirmed.
        expect(JSON.parse(confirmed).numbers).toEqual([])
        return
      }
      expect([confirmed, writing]).toContain(writeSnapshot(again.snapshot))
      for (const command of after) obey(again, command)
      const last = writeSnapshot(again.snapshot)
      await again.flush()
      expect(writeSnapshot(open(survivor).snapshot)).toBe(last)
      expect(readSnapshot(last)).toEqual({ ok: true, snapshot: JSON.parse(last) })
    },
  )

const RUNS = runs(5_000, { soak: 100_000 })

test(`over ${RUNS} random sequences with a crash at any write: the last confirmed record or the one being written, and it goes on from there`, async () => {
  await fc.assert(survives(openOn), { numRuns: RUNS })
})

test('writing over the newest slot instead of the older one is caught, and the seed is told', async () => {
  /** Both slots in one place: each save then writes over the only whole record. */
  const oneSlot = (storage: Storage): Storage => {
    const same = (key: string) => key.replace('huanhao.b', 'huanhao.a')
    return {
      read: (key) => (key === 'huanhao.b' ? undefined : storage.read(key)),
      write: (key, text) => storage.write(same(key), text),
      keys: () => storage.keys(),
      remove: (key) => storage.remove(same(key)),
    }
  }
  const result = await fc.check(
    survives((storage) => openOn(oneSlot(storage))),
    { numRuns: runs(2000) },
  )
  expect(result.failed).toBe(true)
  expect(fc.defaultReportMessage(result)).toMatch(/seed: -?\d+/)
})
