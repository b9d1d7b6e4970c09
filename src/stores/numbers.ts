import { makeAutoObservable, observableRef, observableShallow, reaction, runInAction } from 'mobx'
import { type Day, dayAt } from '../domain/calendar/day'
import type { WorkdayCalendar } from '../domain/calendar/workdays'
import type { Catalogue } from '../domain/catalogue/catalogue'
import type { NumberProfile } from '../domain/number/profile'
import { freeId } from '../domain/record/ids'
import {
  emptySnapshot,
  type LanguageChoice,
  MAX_NUMBERS,
  type NumberRecord,
  SNAPSHOT_VERSION,
  type Snapshot,
  type TextSize,
} from '../domain/record/snapshot'
import type { Calendar } from '../domain/timeline/timeline'
import type { Clock } from '../ports'
import { type Aside, MAX_SLOT_BYTES, type Opened, type RecordKeeper, type Saved, SLOT_LARGE } from './snapshot-repository'
import { type Undo, UserNumber } from './user-number'

/** What the storage would not do, for the banner on every page. `older`: the newest save could not be read. */
export type Trouble =
  | { kind: 'damaged' | 'newer'; raw: string }
  | { kind: 'unreadable' | 'older' }
  | { kind: 'unsaved' | 'unsure' | 'unfit' | 'changed' }
  /** WeChat keeps no more than 1 MB: it gets full, or is. */
  | { kind: 'large' | 'full' }

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
  /** The user's own text size; undefined: as WeChat has it. */
  textSize: TextSize | undefined
  /** When a backup was last made and read back (epoch ms). */
  backedUpAt: number | undefined
  /** What opening found. */
  private opening: Trouble | undefined
  /** What became of the last save. */
  private saved: Trouble | undefined
  /** How large the record is as it is stored, in bytes. */
  bytes = 0
  /** Epoch ms; read again each time the app is shown. */
  private shownAt: number
  /** Ids of every number that was here: a removed one may come back with undo, so its id is not given again. */
  private readonly givenIds = new Set<string>()
  /** What storage is known to hold; undefined when it is not known. */
  private kept: string | undefined
  private pending: ReturnType<typeof setTimeout> | undefined
  private saving: Promise<void> = Promise.resolve()

  constructor(
    private readonly keeper: RecordKeeper,
    private readonly catalogue: Catalogue,
    private readonly calendar: Calendar,
    private readonly clock: Clock,
  ) {
    this.shownAt = clock()
    type Inside = 'keeper' | 'catalogue' | 'calendar' | 'clock' | 'opening' | 'saved' | 'givenIds' | 'kept' | 'pending' | 'saving'
    makeAutoObservable<NumbersStore, Inside>(this, {
      numbers: observableShallow,
      current: observableRef,
      opening: observableRef,
      saved: observableRef,
      keeper: false,
      catalogue: false,
      calendar: false,
      clock: false,
      givenIds: false,
      kept: false,
      pending: false,
      saving: false,
    })
  }

  /** Reads what is stored, then starts saving. Safe to call once only, at launch. */
  hydrate(): void {
    this.accept(this.keeper.open())
    this.keeper.onLateAnswer = () => void this.flush()
    // The snapshot itself is watched: what does not change it is not saved, and what was just read is not written back.
    reaction(
      () => JSON.stringify(this.snapshot),
      () => this.saveSoon(),
    )
  }

  private accept(opened: Opened): void {
    if (opened.kind === 'ready') {
      this.take(opened.snapshot)
      this.kept = JSON.stringify(this.snapshot)
      this.bytes = this.keeper.bytes
      if (opened.older) this.opening = { kind: 'older' }
    } else {
      this.opening = opened
    }
  }

  /** What is wrong now comes before what was wrong at opening. */
  get trouble(): Trouble | undefined {
    return this.saved ?? this.opening ?? (this.isLarge ? { kind: 'large' } : undefined)
  }

  /** True when the record comes near to what WeChat keeps. */
  get isLarge(): boolean {
    return this.bytes > SLOT_LARGE
  }

  private take({ numbers, current, language, textSize, backedUpAt }: Snapshot): void {
    this.numbers = numbers.map((record) => this.revive(record))
    this.current = this.numbers.find(({ id }) => id === current) ?? this.numbers[0]
    this.language = language
    this.textSize = textSize
    this.backedUpAt = backedUpAt
    for (const { id } of numbers) this.givenIds.add(id)
  }

  private revive(record: NumberRecord): UserNumber {
    return new UserNumber(record, {
      catalogue: this.catalogue,
      calendar: this.calendar,
      clock: this.clock,
      shownAt: () => this.shownAt,
      today: () => this.today,
    })
  }

  /** The mainland's working days. */
  get workdays(): WorkdayCalendar {
    return this.calendar.workdays
  }

  /** When the app was last shown (epoch ms). */
  get now(): number {
    return this.shownAt
  }

  /** The mainland day when the app was last shown. */
  get today(): Day {
    return dayAt(this.shownAt)
  }

  /** True when no further number fits. */
  get isFull(): boolean {
    return this.numbers.length >= MAX_NUMBERS
  }

  get snapshot(): Snapshot {
    return {
      v: SNAPSHOT_VERSION,
      language: this.language,
      ...(this.textSize === undefined ? {} : { textSize: this.textSize }),
      ...(this.backedUpAt === undefined ? {} : { backedUpAt: this.backedUpAt }),
      current: this.current?.id ?? null,
      numbers: this.numbers.map(({ record }) => record),
    }
  }

  /** Makes a number with the accounts that most people have, and looks at it. */
  create(profile: NumberProfile): UserNumber {
    const id = freeId('n', this.givenIds)
    this.givenIds.add(id)
    const number = this.revive({
      id,
      // No two numbers of anybody's share it: the instant, and a part that two phones do not share.
      uid: `${this.clock().toString(36)}${Math.random().toString(36).slice(2, 8).padEnd(6, '0')}`,
      ...profile,
      createdOn: this.today,
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

  speak(language: LanguageChoice): void {
    this.language = language
  }

  sizeText(size: TextSize | undefined): void {
    this.textSize = size
  }

  /** A backup was written, read back and handed over. */
  noteBackup(): void {
    this.backedUpAt = this.clock()
  }

  /** Puts another record in place of this one: a backup restored. */
  adopt(snapshot: Snapshot): Undo {
    const before = this.snapshot
    this.take(snapshot)
    return () => runInAction(() => this.take(before))
  }

  /** Takes everything off this phone, records that could not be read included. False, and nothing gone, when storage refused. */
  async erase(): Promise<Undo | false> {
    const before = this.snapshot
    // What is being written must not come back after it was removed.
    clearTimeout(this.pending)
    await this.saving
    try {
      await this.keeper.erase()
    } catch {
      // Some of it may be gone: what is said to be here still is written again.
      this.kept = undefined
      this.saveSoon()
      return false
    }
    return runInAction(() => {
      this.opening = undefined
      this.saved = undefined
      this.bytes = 0
      this.take(emptySnapshot)
      this.kept = JSON.stringify(this.snapshot)
      return () => runInAction(() => this.take(before))
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

  /** Records that could not be read and were put aside, the newest first; undefined when storage can't be read. */
  async asides(): Promise<readonly Aside[] | undefined> {
    try {
      return await this.keeper.asides()
    } catch {
      return undefined
    }
  }

  /** Deletes one of them. False when storage refused. */
  async dropAside(key: string): Promise<boolean> {
    try {
      await this.keeper.dropAside(key)
      return true
    } catch {
      return false
    }
  }

  /** The app came to the front: the day may have changed. */
  wake(): void {
    this.shownAt = this.clock()
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
      // Unchanged since it was kept, or changed back: nothing to write, and nothing unsaved.
      const saved = text === this.kept ? 'kept' : await this.keeper.save(snapshot)
      if (saved === 'kept') this.kept = text
      // It may have been written all the same: what was kept before is no longer known to be there.
      if (saved === 'refused' || saved === 'unsure') this.kept = undefined
      runInAction(() => {
        this.bytes = this.keeper.bytes
        if (saved === 'refused' && this.bytes > MAX_SLOT_BYTES) this.saved = { kind: 'full' }
        else if (saved !== 'closed') this.saved = troubleOf[saved]
      })
    }
    // One after the other: an older write must never land after a newer one.
    this.saving = this.saving.then(write)
    return this.saving
  }

  /** The user has read that the newest save could not be: what is here now is written in its place. */
  async acceptOlder(): Promise<void> {
    this.opening = undefined
    this.kept = undefined
    await this.flush()
  }

  /** Puts an unreadable record aside and begins with what is in memory. False, and nothing changed, when storage refused. */
  async startOver(): Promise<boolean> {
    try {
      await this.keeper.startOver()
    } catch {
      return false
    }
    runInAction(() => {
      this.opening = undefined
    })
    await this.flush()
    return true
  }
}

const troubleOf: Readonly<Record<Exclude<Saved, 'closed'>, Trouble | undefined>> = {
  kept: undefined,
  refused: { kind: 'unsaved' },
  unsure: { kind: 'unsure' },
  unfit: { kind: 'unfit' },
  changed: { kind: 'changed' },
}
