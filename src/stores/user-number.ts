import { makeAutoObservable, observable, observableRef, observableShallow, runInAction } from 'mobx'
import type { Day } from '../domain/calendar/day'
import type { Catalogue } from '../domain/catalogue/catalogue'
import { withOwn } from '../domain/catalogue/custom-platforms'
import { cardIdOf, furtherKey } from '../domain/catalogue/keys'
import type { NumberProfile } from '../domain/number/profile'
import { type About, makePlan, type Plan, type Task } from '../domain/plan/plan'
import {
  markClosed,
  markDone,
  markNotMine,
  type Progress,
  reopen,
  toggleStep,
  untouched,
  waitUntil,
} from '../domain/plan/progress'
import { freeId } from '../domain/record/ids'
import {
  DAYS_MOST,
  type Deed,
  HISTORY_MOST,
  MOST,
  type NumberRecord,
  type OwnDay,
  type OwnPlatform,
  type Started,
} from '../domain/record/snapshot'
import { answerDay, type Calendar, type Clocked, clockTasks, type Milestone, makeTimeline } from '../domain/timeline/timeline'
import type { Clock } from '../ports'

/** What a number leans on outside itself. */
export interface Surrounding {
  catalogue: Catalogue
  calendar: Calendar
  clock: Clock
  /** Epoch ms of when the app was last shown: what is computed from it changes when it does. */
  shownAt: () => number
  today: () => Day
}

/** Brings back what an act changed. */
export type Undo = () => void

/** What a user may say that a task is. */
export type Said = { mark: 'open' | 'done' | 'closed' | 'notMine' } | { mark: 'waiting'; until: Day }

/** One of the user's numbers: what it is, its accounts, and how far each task is. */
export class UserNumber {
  readonly id: string
  readonly uid: string
  readonly createdOn: Day
  profile: NumberProfile
  started: Started
  days: readonly OwnDay[]
  readonly accounts: string[]
  own: readonly OwnPlatform[]
  readonly progress: Map<string, Progress>
  readonly about: Map<string, About>
  history: readonly Deed[]
  asked: readonly string[]

  constructor(
    record: NumberRecord,
    private readonly around: Surrounding,
  ) {
    const { holder, situation, document, carrier, label, lastTwo, dates } = record
    this.id = record.id
    this.uid = record.uid
    this.createdOn = record.createdOn
    this.profile = {
      holder,
      situation,
      document,
      dates,
      ...(carrier === undefined ? {} : { carrier }),
      ...(label === undefined ? {} : { label }),
      ...(lastTwo === undefined ? {} : { lastTwo }),
    }
    this.started = record.started
    this.days = record.days
    this.accounts = record.accounts
    this.own = record.own
    this.progress = observable.map(Object.entries(record.progress), { deep: false })
    this.about = observable.map(Object.entries(record.about), { deep: false })
    this.history = record.history
    this.asked = record.asked
    makeAutoObservable<UserNumber, 'around'>(this, {
      id: false,
      uid: false,
      createdOn: false,
      profile: observableRef,
      started: observableRef,
      days: observableRef,
      accounts: observableShallow,
      own: observableRef,
      progress: false,
      about: false,
      history: observableRef,
      asked: observableRef,
      around: false,
    })
  }

  /** The catalogue and the user's own platforms. */
  get catalogue(): Catalogue {
    return withOwn(this.around.catalogue, this.own)
  }

  get plan(): Plan {
    const { profile, accounts, progress, about } = this
    return makePlan({ profile, accounts, progress, about, today: this.around.today() }, this.catalogue)
  }

  get tasks(): readonly Task[] {
    return this.plan.stages.flatMap(({ tasks }) => tasks)
  }

  get timeline(): readonly Milestone[] {
    const { profile, started, days, tasks } = this
    return makeTimeline({ profile, started, days, tasks, now: this.around.shownAt() }, this.around.calendar)
  }

  progressOf(key: string): Progress {
    return this.progress.get(key) ?? untouched
  }

  aboutOf(key: string): About {
    return this.about.get(key) ?? {}
  }

  /** The task of this key: an account of this number, or a fixed task that its plan asks for. */
  taskOf(key: string): Task | undefined {
    return this.tasks.find((task) => task.key === key)
  }

  has(key: string): boolean {
    return this.taskOf(key) !== undefined
  }

  /** What was marked on one task, oldest first. */
  historyOf(key: string): readonly Deed[] {
    return this.history.filter((deed) => deed.key === key)
  }

  get record(): NumberRecord {
    const { id, uid, createdOn, profile, started, days, own, history, asked } = this
    const { dates, ...rest } = profile
    return {
      id,
      uid,
      ...rest,
      dates: { ...dates },
      createdOn,
      started: { ...started },
      days: [...days],
      accounts: [...this.accounts],
      own: [...own],
      progress: Object.fromEntries([...this.progress].map(([key, progress]) => [key, plain(progress)])),
      about: Object.fromEntries(this.about),
      history: history.map((deed) => ({ ...deed, was: plain(deed.was) })),
      asked: [...asked],
    }
  }

  edit(profile: NumberProfile): void {
    this.profile = profile
  }

  toggleStep(key: string, step: string): void {
    this.progress.set(key, toggleStep(this.progressOf(key), step))
  }

  /** Marks one task or several at once. */
  mark(keys: string | readonly string[], said: Said): Undo {
    const all = typeof keys === 'string' ? [keys] : keys
    const at = this.around.clock()
    const before = all.map((key) => ({ key, was: this.progress.get(key) }))
    const deeds = all.map((key): Deed => ({ at, key, was: plain(this.progressOf(key)), mark: said.mark }))
    for (const key of all) this.progress.set(key, marked(this.progressOf(key), said, this.around.today()))
    this.history = [...this.history, ...deeds].slice(-HISTORY_MOST)
    return () =>
      runInAction(() => {
        for (const { key, was } of before) putBack(this.progress, key, was)
        this.history = this.history.filter((deed) => !deeds.includes(deed))
      })
  }

  /** Takes back what was last marked on a task, however long ago. False when nothing is known of it. */
  takeBack(key: string): boolean {
    const last = this.historyOf(key).slice(-1)[0]
    if (!last) return false
    // The ticks are newer than the mark, and stay.
    this.progress.set(key, { ...last.was, ticked: this.progressOf(key).ticked })
    this.history = this.history.filter((deed) => deed !== last)
    return true
  }

  /** The day on which the answer would be due, were it handed in now. */
  answerIfStarted(clock: Clocked): Day {
    return answerDay(clock, this.around.shownAt(), this.around.calendar).day
  }

  /** Handed in just now: the answer's day goes on the timeline, and the task waits for it. */
  start(clock: Clocked): Undo {
    const { started } = this
    const at = this.around.clock()
    const undo = this.mark(clockTasks[clock], { mark: 'waiting', until: answerDay(clock, at, this.around.calendar).day })
    this.started = { ...started, [clock]: at }
    return () =>
      runInAction(() => {
        undo()
        this.started = started
      })
  }

  /** Puts accounts on the list; those that are there stay as they are. */
  add(keys: readonly string[]): Undo {
    const fresh = keys.filter((key) => !this.accounts.includes(key))
    this.accounts.push(...fresh)
    return () => runInAction(() => this.leaveOut(fresh))
  }

  /** Without these accounts, of which some may be gone already. */
  private leaveOut(keys: readonly string[]): void {
    this.accounts.splice(0, this.accounts.length, ...this.accounts.filter((key) => !keys.includes(key)))
  }

  /** One more account on a platform that is on the list. Gives its key; undefined when the platform is full. */
  addFurther(key: string): string | undefined {
    const further = furtherKey(cardIdOf(key), this.accounts)
    if (further !== undefined) this.accounts.push(further)
    return further
  }

  /** Takes accounts off the list. What was done there is kept, should they be added again. */
  takeOff(keys: readonly string[]): Undo {
    const before = [...this.accounts]
    this.leaveOut(keys)
    return () =>
      runInAction(() => {
        const since = this.accounts.filter((key) => !before.includes(key))
        this.accounts.splice(0, this.accounts.length, ...before, ...since)
      })
  }

  /**
   * Puts as many accounts of each platform on the list as are known to be there, and platforms of one's own. What is on it
   * already counts. Gives how many were added, and what takes them off again.
   */
  ensure(
    known: readonly { id: string; count: number }[],
    own: readonly Omit<OwnPlatform, 'id'>[],
  ): { added: number; undo: Undo } {
    const before = [...this.accounts]
    for (const { id, count } of known) {
      const there = this.accounts.filter((key) => cardIdOf(key) === id).length
      for (let place = there; place < count; place += 1) {
        const key = furtherKey(id, this.accounts)
        if (key === undefined) break
        this.accounts.push(key)
      }
    }
    for (const platform of own) if (!this.own.some(({ name }) => name === platform.name)) this.make(platform)
    const fresh = this.accounts.filter((key) => !before.includes(key))
    const undo = () =>
      runInAction(() => {
        this.leaveOut(fresh)
        this.own = this.own.filter(({ id }) => !fresh.includes(id))
      })
    return { added: fresh.length, undo }
  }

  /** A platform that the catalogue does not have: it is put on the list. The name must be checked before. */
  make({ name, stage }: Omit<OwnPlatform, 'id'>): string {
    const id = freeId(
      'own-',
      this.own.map((platform) => platform.id),
    )
    this.own = [...this.own, { id, name: name.slice(0, MOST.name), stage }]
    this.accounts.push(id)
    return id
  }

  /** Says something of an account; an empty word takes it back. Texts must be checked before. */
  say(key: string, said: { name?: string; note?: string; unused?: boolean }): void {
    const next: About = { ...this.aboutOf(key) }
    if (said.name !== undefined) setWord(next, 'name', said.name)
    if (said.note !== undefined) setWord(next, 'note', said.note)
    if (said.unused === true) next.unused = true
    else if (said.unused === false) delete next.unused
    if (Object.keys(next).length === 0) this.about.delete(key)
    else this.about.set(key, next)
  }

  /** Puts a day on the timeline. The words must be checked before. False when there are too many. */
  addDay(on: Day, what: string): boolean {
    if (this.days.length >= DAYS_MOST) return false
    const id = freeId(
      'd',
      this.days.map((day) => day.id),
    )
    this.days = [...this.days, { id, on, what: what.slice(0, MOST.day) }]
    return true
  }

  removeDay(id: string): Undo {
    const before = this.days
    this.days = before.filter((day) => day.id !== id)
    return () =>
      runInAction(() => {
        this.days = before
      })
  }

  /** WeChat was asked to put a milestone in the phone's calendar; it never says whether it is there. */
  remember(milestone: string): void {
    if (!this.asked.includes(milestone)) this.asked = [...this.asked, milestone]
  }
}

const plain = <P extends { ticked: readonly string[] }>(progress: P): P & { ticked: string[] } => ({
  ...progress,
  ticked: [...progress.ticked],
})

const putBack = <V>(map: Map<string, V>, key: string, was: V | undefined) => {
  if (was === undefined) map.delete(key)
  else map.set(key, was)
}

const setWord = (about: About, word: 'name' | 'note', text: string) => {
  const short = text.trim().slice(0, MOST[word])
  if (short === '') delete about[word]
  else about[word] = short
}

const marked = (progress: Progress, said: Said, today: Day): Progress => {
  switch (said.mark) {
    case 'done':
      return markDone(progress, today)
    case 'closed':
      return markClosed(progress, today)
    case 'notMine':
      return markNotMine(progress)
    case 'waiting':
      return waitUntil(progress, said.until)
    case 'open':
      return reopen(progress)
  }
}
