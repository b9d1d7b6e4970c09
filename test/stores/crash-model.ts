import { terms } from '../../src/content/baked/terms'
import { workdays } from '../../src/content/baked/workdays'
import { situations } from '../../src/domain/number/profile'
import { readSlot } from '../../src/domain/record/slot'
import { emptySnapshot, readSnapshot, writeSnapshot } from '../../src/domain/record/snapshot'
import type { Storage } from '../../src/ports'
import { openStores, type Stores } from '../../src/stores'
import { ANSWER_TIMEOUT_MS, SLOTS } from '../../src/stores/snapshot-repository'
import type { NewMark, Undo } from '../../src/stores/user-number'
import { aCatalogue, aFixedTask, aPlatform } from '../builders/catalogue'
import { type ChangeOutcome, type Landing, WildStorage } from '../builders/wild-storage'
import { type Dice, dice } from '../helpers/dice'

const catalogue = aCatalogue(
  aPlatform('wechat'),
  aPlatform('jd', { common: false }),
  aFixedTask('query', { stage: 'find', order: -1 }),
  aFixedTask('cancel', { endsSim: true }),
)

const systemInfo = () => ({ language: 'zh_CN', fontScale: 1, singlePage: false, computer: false })

export const openOn = (storage: Storage): Stores => {
  let now = Date.parse('2026-11-22T12:00:00+08:00')
  const clock = () => {
    now += 1000
    return now
  }
  return openStores({ storage, clock, systemInfo }, catalogue, { terms, workdays })
}

const keys = ['wechat', 'jd', 'cancel', 'query', 'own-1', 'wechat.2'] as const
const newMarks: readonly NewMark[] = [
  { mark: 'done' },
  { mark: 'closed' },
  { mark: 'notMine' },
  { mark: 'open' },
  { mark: 'waiting', until: '2026-12-01' },
]

/** One act of a user, by chance. Gives what takes it back, where the app does. */
const act = (stores: Stores, { below, of }: Dice): Undo | undefined => {
  const { current } = stores.numbers
  if (!current || below(12) === 0) {
    stores.numbers.create({ holder: 'me', situation: of(situations), document: 'residentId', dates: {} })
    return undefined
  }
  const key = of(keys)
  switch (below(11)) {
    case 0:
    case 1:
    case 2:
      return current.mark(key, of(newMarks))
    case 3:
      current.toggleStep(key, 'open')
      return undefined
    case 4:
      current.revertLastMark(key)
      return undefined
    case 5:
      return of([() => current.addAccounts([key]), () => current.removeAccounts([key])])()
    case 6:
      current.addAnotherAccount(key)
      return undefined
    case 7:
      current.setDetails(key, { note: of(['', '去网点', 'salary']) })
      return undefined
    case 8:
      current.createCustomPlatform({ name: '超市卡', stage: 'life' })
      return undefined
    case 9:
      current.addDay('2026-12-24', '去网点')
      return undefined
    default:
      return of([() => current.submit('query'), () => stores.numbers.remove(current)])()
  }
}

/** Runs what waits for promises alone. */
const settled = () => new Promise((resolve) => setImmediate(resolve))

const textOf = (stores: Stores) => writeSnapshot(stores.autoSave.snapshot)

/** How a sequence is drawn. `adversary`: what hurts most comes after what has hurt. */
export type Strategy = 'chance' | 'adversary'

const outcomes: readonly ChangeOutcome[] = [
  'refused',
  'refusedThoughDone',
  'torn',
  'tornThoughConfirmed',
  'late',
  'silent',
  'lost',
]

/** How much the model has seen, to show that it is no idle one. */
interface ModelStats {
  outcomes: Map<string, number>
  kills: number
  mostInFlight: number
}

export const emptyStats = (): ModelStats => ({ outcomes: new Map(), kills: 0, mostInFlight: 0 })

/**
 * One sequence of acts, saves, faults and crashes. Throws when a record is lost: after any crash the app must show the last state
 * that it gave out as saved, or a later one. Jest's clock must be held.
 */
export const runSequence = async (seed: number, strategy: Strategy, stats: ModelStats, open = openOn): Promise<void> => {
  const draw = dice(seed)
  const { below, of } = draw
  const isHostile = strategy === 'adversary'
  let storage = new WildStorage()
  let stores: Stores
  /** Every state since the last that was given out as saved, that one first. */
  let states: string[] = []
  let undo: Undo | undefined
  /** The last change was answered badly, or not at all: now is the time to strike. */
  let isFaulty = false
  /** A whole record lies in storage: before the first one a crash may leave nothing but a torn text. */
  const isStored = () => SLOTS.some((key) => readSlot(storage.kept.get(key)).kind === 'whole')
  let wasStored = false

  const landing = (text = ''): Landing => of<Landing>(['whole', 'not', below(Math.max(1, text.length))])
  const wild = () => {
    storage.next = () => {
      stats.mostInFlight = Math.max(stats.mostInFlight, storage.flights.length + 1)
      const outcome = below(isHostile ? 2 : 4) === 0 ? of(outcomes) : 'kept'
      isFaulty = outcome !== 'kept'
      stats.outcomes.set(outcome, (stats.outcomes.get(outcome) ?? 0) + 1)
      return { outcome, torn: below(400) }
    }
    storage.misread = (key) => {
      if (below(60) > 0) return undefined
      const text = storage.kept.get(key)
      return of<ReturnType<WildStorage['misread']>>(['throws', { text: undefined }, { text: text?.slice(0, below(99)) }])
    }
  }
  const tame = () => {
    storage.next = () => ({ outcome: 'kept', torn: 0 })
    storage.misread = () => undefined
  }
  const note = () => {
    const text = textOf(stores)
    if (states[states.length - 1] !== text) states.push(text)
  }
  const flush = async (isAwaited: boolean) => {
    const stateCount = states.length
    const session = stores
    const flushed = session.autoSave.flush().then(() => {
      // Nothing was done meanwhile, and the app says that all is well.
      if (
        session === stores &&
        !stores.autoSave.problem &&
        states.length === stateCount &&
        states[stateCount - 1] === textOf(stores)
      ) {
        states = states.slice(-1)
        wasStored = isStored()
      }
    })
    if (isAwaited) await Promise.race([flushed, settled()])
  }
  const wait = async (ms: number) => {
    jest.advanceTimersByTime(ms)
    await settled()
  }
  const kill = async () => {
    stats.kills += 1
    storage = storage.die(({ text }) => landing(text))
    jest.clearAllTimers()
    // A first look with a storage that works: what is there now?
    const opened = open(storage)
    if (opened.autoSave.problem && opened.autoSave.problem.kind !== 'older') {
      if (wasStored || opened.autoSave.problem.kind !== 'corrupt')
        throw new Error(`${opened.autoSave.problem.kind} after a crash`)
      await opened.autoSave.discardUnreadable()
      await settled()
      states.push(textOf(opened))
    }
    const text = textOf(opened)
    if (!states.includes(text)) throw new Error(`lost: shown is ${text}, not one of\n${states.join('\n')}`)
    jest.clearAllTimers()
    states = [text]
    wasStored = isStored()
    undo = undefined
    // The session that goes on may read wrongly. Then nothing that it does may reach the slots.
    wild()
    stores = open(storage)
    if (textOf(stores) === text && !stores.autoSave.problem) return
    if (textOf(stores) === text && stores.autoSave.problem?.kind === 'older') {
      void stores.autoSave.acceptOlder()
      await settled()
      return
    }
    tame()
    const before = [...storage.kept]
    act(stores, draw)
    await flush(true)
    await settled()
    if (JSON.stringify([...storage.kept]) !== JSON.stringify(before)) throw new Error('a session that read wrongly has written')
    jest.clearAllTimers()
    stores = open(storage)
    wild()
  }

  wild()
  tame()
  stores = open(storage)
  states = [textOf(stores)]
  wild()
  const steps = 5 + below(12)
  for (let step = 0; step < steps; step += 1) {
    const strikes = isHostile && isFaulty && below(3) > 0
    const move = strikes ? of(['undo', 'flush', 'kill', 'patience', 'land'] as const) : of(moves)
    switch (move) {
      case 'act':
        undo = act(stores, draw)
        note()
        break
      case 'undo':
        undo?.()
        undo = undefined
        note()
        await flush(isHostile)
        break
      case 'flush':
        await flush(below(4) > 0)
        break
      case 'gather':
        await wait(200)
        break
      case 'patience':
        await wait(ANSWER_TIMEOUT_MS)
        break
      case 'land': {
        const flight = of([...storage.flights, undefined])
        flight?.land(landing(flight.text))
        await settled()
        break
      }
      case 'erase': {
        const erased = stores.autoSave.erase()
        await settled()
        await wait(ANSWER_TIMEOUT_MS)
        const isErased = await Promise.race([erased, settled().then(() => 'pending' as const)])
        note()
        if (isErased === false || isErased === 'pending') {
          // Refused or given up in its middle: what was there may be there still, in part, or not.
          states.push(writeSnapshot(emptySnapshot), textOf(stores))
          wasStored = false
        } else {
          states = states.slice(-1)
          wasStored = isStored()
        }
        undo = undefined
        break
      }
      case 'kill':
        await kill()
    }
  }
  await kill()
  tame()
  stores = open(storage)
  for (let count = 0; count < 3; count += 1) act(stores, draw)
  const last = textOf(stores)
  await stores.autoSave.flush()
  jest.clearAllTimers()
  if (stores.autoSave.problem && stores.autoSave.problem.kind !== 'older')
    throw new Error(`${stores.autoSave.problem.kind} on a storage that works`)
  if (textOf(open(storage)) !== last) throw new Error('a storage that works did not keep the record')
  if (!readSnapshot(last).ok) throw new Error('the record can not be read')
}

const moves = [
  'act',
  'act',
  'act',
  'act',
  'undo',
  'flush',
  'flush',
  'flush',
  'gather',
  'patience',
  'land',
  'land',
  'erase',
  'kill',
] as const
