import { makeAutoObservable, observableRef, observableShallow, runInAction } from 'mobx'

import type { Catalogue } from '../domain/catalogue/catalogue'
import type { NumberProfile } from '../domain/number/profile'
import { freeId } from '../domain/record/ids'
import { MAX_NUMBERS, type NumberRecord, type Snapshot } from '../domain/record/snapshot'
import type { Calendar } from '../domain/timeline/timeline'
import type { Clock } from '../ports'
import type { AppClock } from './app-clock'
import { type Undo, UserNumber } from './user-number'

/** What of the record is about the numbers. */
export type SavedNumbers = Pick<Snapshot, 'numbers' | 'current'>

/** The user's numbers, and which of them is looked at. */
export class NumbersStore {
  numbers: UserNumber[] = []
  current: UserNumber | undefined
  /** Ids of every number that was here: a removed one may come back with undo, so its id is not given again. */
  private readonly usedIds = new Set<string>()

  constructor(
    private readonly catalogue: Catalogue,
    private readonly calendar: Calendar,
    private readonly appClock: AppClock,
    private readonly clock: Clock,
  ) {
    makeAutoObservable<NumbersStore, 'usedIds' | 'catalogue' | 'calendar' | 'appClock' | 'clock'>(this, {
      numbers: observableShallow,
      current: observableRef,
      usedIds: false,
      catalogue: false,
      calendar: false,
      appClock: false,
      clock: false,
    })
  }

  /** True when no further number fits. */
  get isFull(): boolean {
    return this.numbers.length >= MAX_NUMBERS
  }

  /** As the record keeps them. */
  get saved(): SavedNumbers {
    return { current: this.current?.id ?? null, numbers: this.numbers.map(({ record }) => record) }
  }

  /** Puts what a record holds in place of what is here. */
  load({ numbers, current }: SavedNumbers): void {
    this.numbers = numbers.map((record) => this.toModel(record))
    this.current = this.numbers.find(({ id }) => id === current) ?? this.numbers[0]
    for (const { id } of numbers) this.usedIds.add(id)
  }

  private toModel(record: NumberRecord): UserNumber {
    const { catalogue, calendar, clock, appClock } = this
    return new UserNumber(record, {
      catalogue,
      calendar,
      clock,
      shownAt: () => appClock.shownAt,
      today: () => appClock.today,
    })
  }

  /** Makes a number with the accounts that most people have, and looks at it. */
  create(profile: NumberProfile): UserNumber {
    const id = freeId('n', this.usedIds)
    this.usedIds.add(id)
    const number = this.toModel({
      id,
      // No two numbers of anybody's share it: the instant, and a part that two phones do not share.
      uid: `${this.clock().toString(36)}${Math.random().toString(36).slice(2, 8).padEnd(6, '0')}`,
      ...profile,
      createdOn: this.appClock.today,
      submittedAt: {},
      customDays: [],
      customPlatforms: [],
      details: {},
      history: [],
      calendarRequests: [],
      accounts: this.catalogue.items.flatMap((item) => (item.kind === 'platform' && item.common ? [item.id] : [])),
      progress: {},
    })
    this.numbers.push(number)
    this.current = number
    return number
  }

  select(number: UserNumber): void {
    this.current = number
  }

  /** Deletes a number's records. */
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

  /** Keeps only the newest entries of every number's history. Gives how many went, and what brings them back. */
  shortenHistory(most: number): { removed: number; undo: Undo } {
    const before = this.numbers.map((number) => ({ number, history: number.history }))
    for (const number of this.numbers) number.history = number.history.slice(-most)
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
