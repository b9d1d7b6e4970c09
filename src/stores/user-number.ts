import { makeAutoObservable, observable, observableRef, observableShallow, runInAction } from 'mobx'
import type { Day } from '../domain/calendar/day'
import type { Catalogue } from '../domain/catalogue/catalogue'
import { type CustomPlatform, withCustomPlatforms } from '../domain/catalogue/custom-platforms'
import { itemIdOf, nextAccountKey } from '../domain/catalogue/keys'
import type { NumberProfile } from '../domain/number/profile'
import { type AccountDetails, makePlan, type Plan, type Task } from '../domain/plan/plan'
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
import { type HistoryEntry, MAX_CUSTOM_DAYS, MAX_HISTORY_ENTRIES, MAX_LENGTH, type NumberRecord } from '../domain/record/snapshot'
import {
  answerDay,
  type Calendar,
  type CustomDay,
  type Milestone,
  makeTimeline,
  requestTasks,
  type SubmittedAt,
  type TimedRequest,
} from '../domain/timeline/timeline'
import type { Clock } from '../ports'

/** What a number leans on outside itself. */
export interface NumberContext {
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
export type NewMark = { mark: 'open' | 'done' | 'closed' | 'notMine' } | { mark: 'waiting'; until: Day }

/** One of the user's numbers: what it is, its accounts, and how far each task is. */
export class UserNumber {
  readonly id: string
  readonly uid: string
  readonly createdOn: Day
  profile: NumberProfile
  submittedAt: SubmittedAt
  customDays: readonly CustomDay[]
  readonly accounts: string[]
  customPlatforms: readonly CustomPlatform[]
  readonly progress: Map<string, Progress>
  readonly details: Map<string, AccountDetails>
  history: readonly HistoryEntry[]
  calendarRequests: readonly string[]

  constructor(
    record: NumberRecord,
    private readonly context: NumberContext,
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
    this.submittedAt = record.submittedAt
    this.customDays = record.customDays
    this.accounts = record.accounts
    this.customPlatforms = record.customPlatforms
    this.progress = observable.map(Object.entries(record.progress), { deep: false })
    this.details = observable.map(Object.entries(record.details), { deep: false })
    this.history = record.history
    this.calendarRequests = record.calendarRequests
    makeAutoObservable<UserNumber, 'context'>(this, {
      id: false,
      uid: false,
      createdOn: false,
      profile: observableRef,
      submittedAt: observableRef,
      customDays: observableRef,
      accounts: observableShallow,
      customPlatforms: observableRef,
      progress: false,
      details: false,
      history: observableRef,
      calendarRequests: observableRef,
      context: false,
    })
  }

  /** The catalogue and the user's own platforms. */
  get catalogue(): Catalogue {
    return withCustomPlatforms(this.context.catalogue, this.customPlatforms)
  }

  get plan(): Plan {
    const { profile, accounts, progress, details } = this
    return makePlan({ profile, accounts, progress, details, today: this.context.today() }, this.catalogue)
  }

  get tasks(): readonly Task[] {
    return this.plan.stages.flatMap(({ tasks }) => tasks)
  }

  get timeline(): readonly Milestone[] {
    const { profile, submittedAt, customDays, tasks } = this
    return makeTimeline({ profile, submittedAt, customDays, tasks, now: this.context.shownAt() }, this.context.calendar)
  }

  progressOf(key: string): Progress {
    return this.progress.get(key) ?? untouched
  }

  detailsOf(key: string): AccountDetails {
    return this.details.get(key) ?? {}
  }

  /** The task of this key: an account of this number, or a fixed task that its plan asks for. */
  taskOf(key: string): Task | undefined {
    return this.tasks.find((task) => task.key === key)
  }

  has(key: string): boolean {
    return this.taskOf(key) !== undefined
  }

  /** What was marked on one task, oldest first. */
  historyOf(key: string): readonly HistoryEntry[] {
    return this.history.filter((deed) => deed.key === key)
  }

  get record(): NumberRecord {
    const { id, uid, createdOn, profile, submittedAt, customDays, customPlatforms, history, calendarRequests } = this
    const { dates, ...rest } = profile
    return {
      id,
      uid,
      ...rest,
      dates: { ...dates },
      createdOn,
      submittedAt: { ...submittedAt },
      customDays: [...customDays],
      accounts: [...this.accounts],
      customPlatforms: [...customPlatforms],
      progress: Object.fromEntries([...this.progress].map(([key, progress]) => [key, withPlainTicks(progress)])),
      details: Object.fromEntries(this.details),
      history: history.map((entry) => ({ ...entry, previous: withPlainTicks(entry.previous) })),
      calendarRequests: [...calendarRequests],
    }
  }

  edit(profile: NumberProfile): void {
    this.profile = profile
  }

  toggleStep(key: string, step: string): void {
    this.progress.set(key, toggleStep(this.progressOf(key), step))
  }

  /** Marks one task or several at once. */
  mark(keys: string | readonly string[], said: NewMark): Undo {
    const all = typeof keys === 'string' ? [keys] : keys
    const at = this.context.clock()
    const before = all.map((key) => ({ key, was: this.progress.get(key) }))
    const entries = all.map((key): HistoryEntry => ({ at, key, previous: withPlainTicks(this.progressOf(key)), mark: said.mark }))
    for (const key of all) this.progress.set(key, marked(this.progressOf(key), said, this.context.today()))
    this.history = [...this.history, ...entries].slice(-MAX_HISTORY_ENTRIES)
    return () =>
      runInAction(() => {
        for (const { key, was } of before) restoreEntry(this.progress, key, was)
        this.history = this.history.filter((deed) => !entries.includes(deed))
      })
  }

  /** Takes back what was last marked on a task, however long ago. False when nothing is known of it. */
  revertLastMark(key: string): boolean {
    const last = this.historyOf(key).slice(-1)[0]
    if (!last) return false
    // The ticks are newer than the mark, and stay.
    this.progress.set(key, { ...last.previous, ticked: this.progressOf(key).ticked })
    this.history = this.history.filter((deed) => deed !== last)
    return true
  }

  /** The day on which the answer would be due, were it handed in now. */
  answerIfSubmitted(clock: TimedRequest): Day {
    return answerDay(clock, this.context.shownAt(), this.context.calendar).day
  }

  /** Handed in just now: the answer's day goes on the timeline, and the task waits for it. */
  submit(clock: TimedRequest): Undo {
    const { submittedAt } = this
    const at = this.context.clock()
    const undo = this.mark(requestTasks[clock], { mark: 'waiting', until: answerDay(clock, at, this.context.calendar).day })
    this.submittedAt = { ...submittedAt, [clock]: at }
    return () =>
      runInAction(() => {
        undo()
        this.submittedAt = submittedAt
      })
  }

  /** Puts accounts on the list; those that are there stay as they are. */
  addAccounts(keys: readonly string[]): Undo {
    const fresh = keys.filter((key) => !this.accounts.includes(key))
    this.accounts.push(...fresh)
    return () => runInAction(() => this.dropAccounts(fresh))
  }

  /** Without these accounts, of which some may be gone already. */
  private dropAccounts(keys: readonly string[]): void {
    this.accounts.splice(0, this.accounts.length, ...this.accounts.filter((key) => !keys.includes(key)))
  }

  /** One more account on a platform that is on the list. Gives its key; undefined when the platform is full. */
  addAnotherAccount(key: string): string | undefined {
    const further = nextAccountKey(itemIdOf(key), this.accounts)
    if (further !== undefined) this.accounts.push(further)
    return further
  }

  /** Takes accounts off the list. What was done there is kept, should they be added again. */
  removeAccounts(keys: readonly string[]): Undo {
    const before = [...this.accounts]
    this.dropAccounts(keys)
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
  addMissingAccounts(
    known: readonly { id: string; count: number }[],
    own: readonly Omit<CustomPlatform, 'id'>[],
  ): { added: number; undo: Undo } {
    const before = [...this.accounts]
    for (const { id, count } of known) {
      const there = this.accounts.filter((key) => itemIdOf(key) === id).length
      for (let place = there; place < count; place += 1) {
        const key = nextAccountKey(id, this.accounts)
        if (key === undefined) break
        this.accounts.push(key)
      }
    }
    for (const platform of own)
      if (!this.customPlatforms.some(({ name }) => name === platform.name)) this.createCustomPlatform(platform)
    const fresh = this.accounts.filter((key) => !before.includes(key))
    const undo = () =>
      runInAction(() => {
        this.dropAccounts(fresh)
        this.customPlatforms = this.customPlatforms.filter(({ id }) => !fresh.includes(id))
      })
    return { added: fresh.length, undo }
  }

  /** A platform that the catalogue does not have: it is put on the list. The name must be checked before. */
  createCustomPlatform({ name, stage }: Omit<CustomPlatform, 'id'>): string {
    const id = freeId(
      'own-',
      this.customPlatforms.map((platform) => platform.id),
    )
    this.customPlatforms = [...this.customPlatforms, { id, name: name.slice(0, MAX_LENGTH.name), stage }]
    this.accounts.push(id)
    return id
  }

  /** Says something of an account; an empty word takes it back. Texts must be checked before. */
  setDetails(key: string, said: { name?: string; note?: string; unused?: boolean }): void {
    const next: AccountDetails = { ...this.detailsOf(key) }
    if (said.name !== undefined) setText(next, 'name', said.name)
    if (said.note !== undefined) setText(next, 'note', said.note)
    if (said.unused === true) next.unused = true
    else if (said.unused === false) delete next.unused
    if (Object.keys(next).length === 0) this.details.delete(key)
    else this.details.set(key, next)
  }

  /** Puts a day on the timeline. The words must be checked before. False when there are too many. */
  addDay(on: Day, title: string): boolean {
    if (this.customDays.length >= MAX_CUSTOM_DAYS) return false
    const id = freeId(
      'd',
      this.customDays.map((day) => day.id),
    )
    this.customDays = [...this.customDays, { id, on, title: title.slice(0, MAX_LENGTH.title) }]
    return true
  }

  removeDay(id: string): Undo {
    const before = this.customDays
    this.customDays = before.filter((day) => day.id !== id)
    return () =>
      runInAction(() => {
        this.customDays = before
      })
  }

  /** WeChat was asked to put a milestone in the phone's calendar; it never says whether it is there. */
  markInCalendar(milestone: string): void {
    if (!this.calendarRequests.includes(milestone)) this.calendarRequests = [...this.calendarRequests, milestone]
  }
}

const withPlainTicks = <P extends { ticked: readonly string[] }>(progress: P): P & { ticked: string[] } => ({
  ...progress,
  ticked: [...progress.ticked],
})

const restoreEntry = <V>(map: Map<string, V>, key: string, was: V | undefined) => {
  if (was === undefined) map.delete(key)
  else map.set(key, was)
}

const setText = (details: AccountDetails, word: 'name' | 'note', text: string) => {
  const short = text.trim().slice(0, MAX_LENGTH[word])
  if (short === '') delete details[word]
  else details[word] = short
}

const marked = (progress: Progress, said: NewMark, today: Day): Progress => {
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
