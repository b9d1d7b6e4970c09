import { makeAutoObservable, observable, observableRef, observableShallow, runInAction } from 'mobx'

import type { Day } from '../domain/calendar/day'
import type { Catalogue } from '../domain/catalogue/catalogue'
import { type CustomPlatform, withCustomPlatforms } from '../domain/catalogue/custom-platforms'
import { itemIdOf, nextAccountKey } from '../domain/catalogue/keys'
import { broughtBack, type NumberProfile } from '../domain/number/profile'
import { makePlan, type Plan } from '../domain/plan/plan'
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
import type { AccountDetails, Task } from '../domain/plan/task'
import { freeId } from '../domain/record/ids'
import { type HistoryEntry, MAX_CUSTOM_DAYS, MAX_HISTORY_ENTRIES, MAX_LENGTH, type NumberRecord } from '../domain/record/snapshot'
import { deadlineOf } from '../domain/timeline/deadline'
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
import type { AppClock } from './app-clock'

/** What a number leans on outside itself. */
interface NumberContext {
  catalogue: Catalogue
  calendar: Calendar
  appClock: AppClock
}

/** Brings back what an action changed. */
export type Undo = () => void

/** What a user may mark a task as. */
export type NewMark = { mark: 'open' | 'done' | 'closed' | 'notMine' } | { mark: 'waiting'; until: Day }

/** One of the user's numbers: what it is, its accounts, and how far each task is. */
export class UserNumber {
  /** Tells it from the other numbers on this phone. */
  readonly id: string
  /** Tells it from every number on any phone: a backup that comes back is recognised by it. */
  readonly uid: string
  readonly createdOn: Day
  profile: NumberProfile
  /** When each timed request was handed in (epoch ms). */
  submittedAt: SubmittedAt
  customDays: readonly CustomDay[]
  /** Keys of its accounts, in the order in which they were added. */
  readonly accounts: string[]
  customPlatforms: readonly CustomPlatform[]
  /** By task. */
  readonly progress: Map<string, Progress>
  readonly details: Map<string, AccountDetails>
  /** The newest `MAX_HISTORY_ENTRIES` marks, oldest first. */
  history: readonly HistoryEntry[]
  /** Milestones that WeChat was asked to put in the phone's calendar. */
  calendarRequests: readonly string[]

  constructor(
    record: NumberRecord,
    private readonly context: NumberContext,
  ) {
    this.id = record.id
    this.uid = record.uid
    this.createdOn = record.createdOn
    this.profile = profileOf(record)
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

  /** The catalogue, with the user's custom platforms. */
  get catalogue(): Catalogue {
    return withCustomPlatforms(this.context.catalogue, this.customPlatforms)
  }

  /** Its tasks in a safe order, as of today. */
  get plan(): Plan {
    const { profile, accounts, progress, details } = this
    return makePlan({ profile, accounts, progress, details, today: this.context.appClock.today }, this.catalogue)
  }

  /** Every task of the plan, in the plan's order. */
  get tasks(): readonly Task[] {
    return this.plan.stages.flatMap(({ tasks }) => tasks)
  }

  /** Its days, in order, as of when the app was last shown. */
  get timeline(): readonly Milestone[] {
    const { profile, submittedAt, customDays, tasks } = this
    const { appClock, calendar } = this.context
    return makeTimeline({ profile, submittedAt, customDays, tasks, now: appClock.shownAt }, calendar)
  }

  /** Until when it can be had back, while it is out of service; undefined where no day tells. */
  get deadline(): ReturnType<typeof deadlineOf> {
    const { appClock, calendar } = this.context
    return deadlineOf(this.profile, calendar.terms, appClock.today)
  }

  /** How far a task is; untouched when nothing was ever done. */
  progressOf(key: string): Progress {
    return this.progress.get(key) ?? untouched
  }

  /** What the user noted about an account; empty when nothing. */
  detailsOf(key: string): AccountDetails {
    return this.details.get(key) ?? {}
  }

  /** The task of this key: an account of this number, or a fixed task that its plan asks for. */
  taskOf(key: string): Task | undefined {
    return this.tasks.find((task) => task.key === key)
  }

  /** True when the plan has a task of this key. */
  has(key: string): boolean {
    return this.taskOf(key) !== undefined
  }

  /** What was marked on one task, oldest first. */
  historyOf(key: string): readonly HistoryEntry[] {
    return this.history.filter((entry) => entry.key === key)
  }

  /** As it is stored: plain values that nothing here changes afterwards. */
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

  /** Puts another profile in place of this one; the accounts and their progress stay. */
  edit(profile: NumberProfile): void {
    this.profile = profile
  }

  /** The number works again: the task that got it back is done, and its plan is one with its codes. Every tick and mark stays. */
  bringBack(): Undo {
    const before = this.profile
    const task = this.tasks.find(({ item }) => item.kind === 'fixed' && item.restores)
    const undoMark = task ? this.mark(task.key, { mark: 'done' }) : () => {}
    this.profile = broughtBack(before)
    return () =>
      runInAction(() => {
        undoMark()
        this.profile = before
      })
  }

  /** Ticks a step of a task's instructions, or takes the tick away. */
  toggleStep(key: string, step: string): void {
    this.progress.set(key, toggleStep(this.progressOf(key), step))
  }

  /** Marks one task or several at once, and notes it in the history. */
  mark(keys: string | readonly string[], newMark: NewMark): Undo {
    const { appClock } = this.context
    const all = typeof keys === 'string' ? [keys] : keys
    const at = appClock.now()
    const before = all.map((key) => ({ key, previous: this.progress.get(key) }))
    const entries = all.map(
      (key): HistoryEntry => ({ at, key, previous: withPlainTicks(this.progressOf(key)), mark: newMark.mark }),
    )
    for (const key of all) this.progress.set(key, withMark(this.progressOf(key), newMark, appClock.today))
    this.history = [...this.history, ...entries].slice(-MAX_HISTORY_ENTRIES)
    return () =>
      runInAction(() => {
        for (const { key, previous } of before) restoreEntry(this.progress, key, previous)
        this.history = this.history.filter((entry) => !entries.includes(entry))
      })
  }

  /** Takes back the newest mark of a task, however old. False when its history has none. */
  revertLastMark(key: string): boolean {
    const last = this.historyOf(key).slice(-1)[0]
    if (!last) return false
    // The ticks are newer than the mark, and stay.
    this.progress.set(key, { ...last.previous, ticked: this.progressOf(key).ticked })
    this.history = this.history.filter((entry) => entry !== last)
    return true
  }

  /** The day on which the answer would be due, were the request handed in now. */
  answerIfSubmitted(request: TimedRequest): Day {
    const { appClock, calendar } = this.context
    return answerDay(request, appClock.shownAt, calendar).day
  }

  /** The request was handed in just now: the answer's day goes on the timeline, and the task waits for it. */
  submit(request: TimedRequest): Undo {
    const { submittedAt } = this
    const { appClock, calendar } = this.context
    const at = appClock.now()
    const undo = this.mark(requestTasks[request], { mark: 'waiting', until: answerDay(request, at, calendar).day })
    this.submittedAt = { ...submittedAt, [request]: at }
    return () =>
      runInAction(() => {
        undo()
        this.submittedAt = submittedAt
      })
  }

  /** Puts accounts on the list; those that are on it stay as they are. */
  addAccounts(keys: readonly string[]): Undo {
    const added = keys.filter((key) => !this.accounts.includes(key))
    this.accounts.push(...added)
    return () => runInAction(() => this.dropAccounts(added))
  }

  /** Without these accounts, of which some may be gone already. */
  private dropAccounts(keys: readonly string[]): void {
    this.accounts.splice(0, this.accounts.length, ...this.accounts.filter((key) => !keys.includes(key)))
  }

  /** One more account on a platform that is on the list. Gives its key; undefined when the platform is full. */
  addAnotherAccount(key: string): string | undefined {
    const anotherKey = nextAccountKey(itemIdOf(key), this.accounts)
    if (anotherKey !== undefined) this.accounts.push(anotherKey)
    return anotherKey
  }

  /** Takes accounts off the list. What was done there is kept, should they be added again. */
  removeAccounts(keys: readonly string[]): Undo {
    const before = [...this.accounts]
    this.dropAccounts(keys)
    return () =>
      runInAction(() => {
        const addedSince = this.accounts.filter((key) => !before.includes(key))
        this.accounts.splice(0, this.accounts.length, ...before, ...addedSince)
      })
  }

  /**
   * Puts accounts on the list until each platform has as many as `count`, and custom platforms whose name is not on it yet. Gives
   * how many accounts were added, and what takes them off again.
   */
  addMissingAccounts(
    platforms: readonly { id: string; count: number }[],
    customPlatforms: readonly Omit<CustomPlatform, 'id'>[],
  ): { added: number; undo: Undo } {
    const before = [...this.accounts]
    for (const { id, count } of platforms) {
      const existing = this.accounts.filter((key) => itemIdOf(key) === id).length
      for (let accounts = existing; accounts < count; accounts += 1) {
        const key = nextAccountKey(id, this.accounts)
        if (key === undefined) break
        this.accounts.push(key)
      }
    }
    for (const platform of customPlatforms)
      if (!this.customPlatforms.some(({ name }) => name === platform.name)) this.createCustomPlatform(platform)
    const added = this.accounts.filter((key) => !before.includes(key))
    const undo = () =>
      runInAction(() => {
        this.dropAccounts(added)
        this.customPlatforms = this.customPlatforms.filter(({ id }) => !added.includes(id))
      })
    return { added: added.length, undo }
  }

  /** Makes a platform that the catalogue does not have, puts it on the list and gives its id. The caller has checked the name. */
  createCustomPlatform({ name, stage }: Omit<CustomPlatform, 'id'>): string {
    const id = freeId(
      'own-',
      this.customPlatforms.map((platform) => platform.id),
    )
    this.customPlatforms = [...this.customPlatforms, { id, name: name.slice(0, MAX_LENGTH.name), stage }]
    this.accounts.push(id)
    return id
  }

  /** Changes what is noted about an account; an empty text removes it. The caller has checked the texts. */
  setDetails(key: string, { name, note, unused }: { name?: string; note?: string; unused?: boolean }): void {
    const next: AccountDetails = { ...this.detailsOf(key) }
    if (name !== undefined) setText(next, 'name', name)
    if (note !== undefined) setText(next, 'note', note)
    if (unused === true) next.unused = true
    else if (unused === false) delete next.unused
    if (Object.keys(next).length === 0) this.details.delete(key)
    else this.details.set(key, next)
  }

  /** Puts a day of the user's own on the timeline. The caller has checked the title. False when there are `MAX_CUSTOM_DAYS` already. */
  addDay(on: Day, title: string): boolean {
    if (this.customDays.length >= MAX_CUSTOM_DAYS) return false
    const id = freeId(
      'd',
      this.customDays.map((day) => day.id),
    )
    this.customDays = [...this.customDays, { id, on, title: title.slice(0, MAX_LENGTH.title) }]
    return true
  }

  /** Takes a day of the user's own off the timeline. */
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

/** The profile in a record, without what else it holds. */
const profileOf = ({
  id: _id,
  uid: _uid,
  createdOn: _createdOn,
  submittedAt: _submittedAt,
  customDays: _customDays,
  accounts: _accounts,
  customPlatforms: _customPlatforms,
  progress: _progress,
  details: _details,
  history: _history,
  calendarRequests: _calendarRequests,
  ...profile
}: NumberRecord): NumberProfile => profile

const withPlainTicks = <P extends { ticked: readonly string[] }>(progress: P): P & { ticked: string[] } => ({
  ...progress,
  ticked: [...progress.ticked],
})

const restoreEntry = <V>(map: Map<string, V>, key: string, previous: V | undefined) => {
  if (previous === undefined) map.delete(key)
  else map.set(key, previous)
}

const setText = (details: AccountDetails, field: 'name' | 'note', text: string) => {
  const trimmed = text.trim().slice(0, MAX_LENGTH[field])
  if (trimmed === '') delete details[field]
  else details[field] = trimmed
}

const withMark = (progress: Progress, newMark: NewMark, today: Day): Progress => {
  switch (newMark.mark) {
    case 'done':
      return markDone(progress, today)
    case 'closed':
      return markClosed(progress, today)
    case 'notMine':
      return markNotMine(progress)
    case 'waiting':
      return waitUntil(progress, newMark.until)
    case 'open':
      return reopen(progress)
  }
}
