import { makeAutoObservable, observableRef, observableShallow, runInAction } from 'mobx'

import type { Catalogue } from '../domain/catalogue/catalogue'
import type { NumberProfile } from '../domain/number/profile'
import { freeId } from '../domain/record/ids'
import { MAX_NUMBERS, type NumberRecord, type Snapshot } from '../domain/record/snapshot'
import type { Calendar } from '../domain/timeline/timeline'
import type { AppClock } from './app-clock'
import { type Undo, UserNumber } from './user-number'

/** The part of the record that is about the numbers. */
type SavedNumbers = Pick<Snapshot, 'numbers' | 'current'>

/** The user's numbers, and which of them the screens show. */
export class NumbersStore {
  numbers: UserNumber[] = []
  /** The number that the screens show; undefined when there is none. */
  current: UserNumber | undefined
  /** Ids of every number so far: a removed one may come back by undo, so its id is never used again. */
  private readonly usedIds = new Set<string>()

  constructor(
    private readonly catalogue: Catalogue,
    private readonly calendar: Calendar,
    private readonly appClock: AppClock,
  ) {
    makeAutoObservable<NumbersStore, 'usedIds' | 'catalogue' | 'calendar' | 'appClock'>(this, {
      numbers: observableShallow,
      current: observableRef,
      usedIds: false,
      catalogue: false,
      calendar: false,
      appClock: false,
    })
  }

  /** True when no further number fits. */
  get isFull(): boolean {
    return this.numbers.length >= MAX_NUMBERS
  }

  /** As they are stored. */
  get saved(): SavedNumbers {
    return { current: this.current?.id ?? null, numbers: this.numbers.map(({ record }) => record) }
  }

  /** Puts the numbers of a record in place of these. */
  load({ numbers, current }: SavedNumbers): void {
    this.numbers = numbers.map((record) => this.toModel(record))
    this.current = this.numbers.find(({ id }) => id === current) ?? this.numbers[0]
    for (const { id } of numbers) this.usedIds.add(id)
  }

  private toModel(record: NumberRecord): UserNumber {
    const { catalogue, calendar, appClock } = this
    return new UserNumber(record, { catalogue, calendar, appClock })
  }

  /**
   * Makes a number and shows it, with the accounts that most people have: those of its user hang on it. With `bare` none: nothing
   * of one's own hangs on a used number that is new. Whether one more number fits, `isFull` tells before.
   */
  create(profile: NumberProfile, { bare = false }: { bare?: boolean } = {}): UserNumber {
    const id = freeId('n', this.usedIds)
    this.usedIds.add(id)
    const number = this.toModel({
      id,
      // The instant, and a random part: two phones may make a number in the same millisecond.
      uid: `${this.appClock.now().toString(36)}${Math.random().toString(36).slice(2, 8).padEnd(6, '0')}`,
      ...profile,
      createdOn: this.appClock.today,
      submittedAt: {},
      customDays: [],
      customPlatforms: [],
      details: {},
      history: [],
      calendarRequests: [],
      accounts: bare ? [] : this.catalogue.items.flatMap((item) => (item.kind === 'platform' && item.common ? [item.id] : [])),
      progress: {},
    })
    this.numbers.push(number)
    this.current = number
    return number
  }

  /** Shows another number. */
  select(number: UserNumber): void {
    this.current = number
  }

  /** Removes a number with all that is recorded of it; the first one left is then shown. */
  remove(number: UserNumber): Undo {
    const index = this.numbers.indexOf(number)
    const isCurrent = this.current === number
    this.numbers.splice(index, 1)
    if (isCurrent) this.current = this.numbers[0]
    return () =>
      runInAction(() => {
        this.numbers.splice(index, 0, number)
        if (isCurrent) this.current = number
      })
  }

  /** Keeps only the newest `maxEntries` entries of every number's history. Gives how many were removed, and what brings them back. */
  shortenHistory(maxEntries: number): { removed: number; undo: Undo } {
    const before = this.numbers.map((number) => ({ number, history: number.history }))
    for (const number of this.numbers) number.history = number.history.slice(-maxEntries)
    const removed = before.reduce((sum, { number, history }) => sum + history.length - number.history.length, 0)
    return {
      removed,
      undo: () =>
        runInAction(() => {
          for (const { number, history } of before) number.history = history
        }),
    }
  }
}
