import { makeAutoObservable, observable, observableRef, observableShallow, reaction, runInAction } from 'mobx'

import type { Catalogue } from '../domain/catalogue'
import { type Day, dayAt } from '../domain/day'
import type { NumberProfile } from '../domain/number'
import { makePlan, type Plan } from '../domain/plan'
import { markDone, markNotMine, type Progress, reopen, toggleStep, untouched, waitUntil } from '../domain/progress'
import { type LanguageChoice, type NumberRecord, SNAPSHOT_VERSION, type Snapshot } from '../domain/snapshot'
import type { Clock } from './ports'
import type { Opened, RecordKeeper } from './record-keeper'

/** One of the user's numbers with its accounts and how far each task is. */
export class UserNumber {
  readonly id: string
  readonly profile: NumberProfile
  readonly createdOn: Day
  readonly accounts: string[]
  readonly progress: Map<string, Progress>

  constructor(
    record: NumberRecord,
    private readonly catalogue: Catalogue,
    private readonly today: () => Day,
  ) {
    this.id = record.id
    this.profile = { holder: record.holder, situation: record.situation, document: record.document }
    this.createdOn = record.createdOn
    this.accounts = record.accounts
    this.progress = observable.map(Object.entries(record.progress), { deep: false })
    makeAutoObservable<UserNumber, 'catalogue' | 'today'>(this, {
      id: false,
      profile: false,
      progress: false,
      catalogue: false,
      today: false,
    })
  }

  get plan(): Plan {
    return makePlan(
      { profile: this.profile, accounts: this.accounts, progress: this.progress, today: this.today() },
      this.catalogue,
    )
  }

  progressOf(key: string): Progress {
    return this.progress.get(key) ?? untouched
  }

  /** True for an account of this number, or a fixed task that its plan asks for. */
  has(key: string): boolean {
    return this.plan.stages.some(({ tasks }) => tasks.some((task) => task.key === key))
  }

  get record(): NumberRecord {
    return {
      id: this.id,
      ...this.profile,
      createdOn: this.createdOn,
      accounts: [...this.accounts],
      progress: Object.fromEntries(
        [...this.progress].map(([key, progress]) => [key, { ...progress, ticked: [...progress.ticked] }]),
      ),
    }
  }
}

/** What the storage would not do, for the banner on every page. */
export type Trouble = { kind: 'damaged' | 'newer'; raw: string } | { kind: 'unreadable' } | { kind: 'unsaved' }

/** How long changes are gathered before they are written, in milliseconds. */
const GATHER = 200

/**
 * The user's numbers, and what has been moved. Nothing is written before `hydrate` has read what is there; every change after
 * it is saved by itself, and kept in memory with a banner when storage fails.
 */
export class NumbersStore {
  numbers: UserNumber[] = []
  current: UserNumber | undefined
  language: LanguageChoice = 'auto'
  trouble: Trouble | undefined
  /** The mainland day; read again each time the app is shown. */
  today: Day
  /** The highest number ever given out: a removed one may come back with undo, so its id is not given again. */
  private lastId = 0
  /** What storage is known to hold; undefined when it is not known. */
  private kept: string | undefined
  private pending: ReturnType<typeof setTimeout> | undefined
  private saving: Promise<void> = Promise.resolve()

  constructor(
    private readonly keeper: RecordKeeper,
    private readonly catalogue: Catalogue,
    private readonly clock: Clock,
  ) {
    this.today = dayAt(clock())
    makeAutoObservable<NumbersStore, 'keeper' | 'catalogue' | 'clock' | 'lastId' | 'kept' | 'pending' | 'saving'>(this, {
      numbers: observableShallow,
      current: observableRef,
      trouble: observableRef,
      keeper: false,
      catalogue: false,
      clock: false,
      lastId: false,
      kept: false,
      pending: false,
      saving: false,
    })
  }

  /** Reads what is stored, then starts saving. Safe to call once only, at launch. */
  hydrate(): void {
    this.accept(this.keeper.open())
    // The snapshot itself is watched: what does not change it is not saved, and what was just read is not written back.
    reaction(
      () => JSON.stringify(this.snapshot),
      () => this.saveSoon(),
    )
  }

  private accept(opened: Opened): void {
    if (opened.kind === 'ready') {
      const { numbers, current, language } = opened.snapshot
      this.numbers = numbers.map((record) => this.revive(record))
      this.current = this.numbers.find(({ id }) => id === current) ?? this.numbers[0]
      this.language = language
      this.lastId = Math.max(0, ...this.numbers.map(({ id }) => Number(id.slice(1))))
      this.kept = JSON.stringify(this.snapshot)
    } else {
      this.trouble = opened
    }
  }

  private revive(record: NumberRecord): UserNumber {
    return new UserNumber(record, this.catalogue, () => this.today)
  }

  get snapshot(): Snapshot {
    return {
      v: SNAPSHOT_VERSION,
      language: this.language,
      current: this.current?.id ?? null,
      numbers: this.numbers.map(({ record }) => record),
    }
  }

  /** Makes a number with the accounts that most people have, and looks at it. */
  create(profile: NumberProfile): UserNumber {
    this.lastId += 1
    const number = this.revive({
      id: `n${this.lastId}`,
      ...profile,
      createdOn: this.today,
      accounts: this.catalogue.cards.flatMap((card) => (card.kind === 'platform' && card.common ? [card.id] : [])),
      progress: {},
    })
    this.numbers.push(number)
    this.current = number
    return number
  }

  select(number: UserNumber): void {
    this.current = number
  }

  /** Deletes a number's records. Gives back what brings them back. */
  remove(number: UserNumber): () => void {
    const place = this.numbers.indexOf(number)
    const viewed = this.current === number
    this.numbers.splice(place, 1)
    if (viewed) this.current = this.numbers[0]
    return () =>
      runInAction(() => {
        this.numbers.splice(place, 0, number)
        if (viewed) this.current = number
      })
  }

  /** Puts a platform on a number's list; one that is there stays as it is. */
  addAccount(number: UserNumber, key: string): void {
    if (!number.accounts.includes(key)) number.accounts.push(key)
  }

  /** Takes an account off the list. What was done there is kept, should it be added again. Gives back what undoes it. */
  removeAccount(number: UserNumber, key: string): () => void {
    const place = number.accounts.indexOf(key)
    if (place < 0) return () => undefined
    number.accounts.splice(place, 1)
    return () =>
      runInAction(() => {
        number.accounts.splice(place, 0, key)
      })
  }

  speak(language: LanguageChoice): void {
    this.language = language
  }

  toggleStep(number: UserNumber, key: string, step: string): void {
    number.progress.set(key, toggleStep(number.progressOf(key), step))
  }

  /** The marks give back what undoes them. */
  done(number: UserNumber, key: string): () => void {
    return this.change(number, key, (progress) => markDone(progress, this.today))
  }

  wait(number: UserNumber, key: string, until: Day): () => void {
    return this.change(number, key, (progress) => waitUntil(progress, until))
  }

  notMine(number: UserNumber, key: string): () => void {
    return this.change(number, key, markNotMine)
  }

  reopen(number: UserNumber, key: string): () => void {
    return this.change(number, key, reopen)
  }

  private change(number: UserNumber, key: string, how: (progress: Progress) => Progress): () => void {
    const before = number.progressOf(key)
    number.progress.set(key, how(before))
    return () => runInAction(() => number.progress.set(key, before))
  }

  /** The app came to the front: the day may have changed. */
  wake(): void {
    this.today = dayAt(this.clock())
  }

  private saveSoon(): void {
    clearTimeout(this.pending)
    this.pending = setTimeout(() => void this.flush(), GATHER)
  }

  /** Writes what is not written yet; called when the app goes to the background and by the banner's retry. Never rejects. */
  flush(): Promise<void> {
    clearTimeout(this.pending)
    this.pending = undefined
    const write = async () => {
      const { snapshot } = this
      const text = JSON.stringify(snapshot)
      try {
        // Unchanged since it was kept, or changed back: nothing to write, and nothing unsaved.
        if (text !== this.kept) await this.keeper.save(snapshot)
        this.kept = text
        runInAction(() => {
          if (this.trouble?.kind === 'unsaved') this.trouble = undefined
        })
      } catch {
        runInAction(() => {
          this.trouble = { kind: 'unsaved' }
        })
      }
    }
    // One after the other: an older write must never land after a newer one.
    this.saving = this.saving.then(write)
    return this.saving
  }

  /** Puts an unreadable record aside and begins with what is in memory. */
  async startOver(): Promise<void> {
    try {
      await this.keeper.startOver()
      // While the record could not be read, saving did nothing.
      this.kept = undefined
      runInAction(() => {
        this.trouble = undefined
      })
    } catch {
      return
    }
    await this.flush()
  }
}
