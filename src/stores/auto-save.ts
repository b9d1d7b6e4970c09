import { makeAutoObservable, observableRef, reaction, runInAction } from 'mobx'

import { emptySnapshot, SNAPSHOT_VERSION, type Snapshot, writeSnapshot } from '../domain/record/snapshot'
import type { Clock } from '../ports'
import type { NumbersStore } from './numbers'
import type { SettingsStore } from './settings'
import {
  MAX_SLOT_BYTES,
  NEARLY_FULL_BYTES,
  type OpenResult,
  type QuarantinedText,
  type SaveResult,
  type SnapshotRepository,
} from './snapshot-repository'
import type { Undo } from './user-number'

/** What the storage would not do, for the banner on every page. `older`: the newest save could not be read. */
export type StorageProblem =
  | { kind: 'corrupt' | 'newerVersion'; raw: string }
  | { kind: 'unreadable' | 'older' }
  | { kind: 'saveFailed' | 'unconfirmed' | 'invalid' | 'changed' }
  /** WeChat keeps no more than 1 MB: it gets full, or is. */
  | { kind: 'nearlyFull' | 'full' }

/** How long changes are gathered before they are written, in milliseconds. */
const DEBOUNCE_MS = 200

/**
 * Keeps the record of numbers and settings in storage. Nothing is written before `hydrate` has read what is there; every change
 * after it is saved by itself, and kept in memory with a banner when storage fails.
 */
export class AutoSave {
  /** When a backup was last made and read back (epoch ms). */
  backedUpAt: number | undefined
  /** How large the record is as it is stored, in bytes. */
  bytes = 0
  /** What opening found. */
  private openProblem: StorageProblem | undefined
  /** What became of the last save. */
  private saveProblem: StorageProblem | undefined
  /** What storage is known to hold; undefined when it is not known. */
  private lastSavedText: string | undefined
  private timer: ReturnType<typeof setTimeout> | undefined
  private saving: Promise<void> = Promise.resolve()

  constructor(
    private readonly repository: SnapshotRepository,
    private readonly numbers: NumbersStore,
    private readonly settings: SettingsStore,
    private readonly clock: Clock,
  ) {
    type Private = 'repository' | 'numbers' | 'settings' | 'clock' | 'openProblem' | 'saveProblem'
    type Unobserved = 'lastSavedText' | 'timer' | 'saving'
    makeAutoObservable<AutoSave, Private | Unobserved>(this, {
      openProblem: observableRef,
      saveProblem: observableRef,
      repository: false,
      numbers: false,
      settings: false,
      clock: false,
      lastSavedText: false,
      timer: false,
      saving: false,
    })
  }

  /** Reads what is stored, then starts saving. Safe to call once only, at launch. */
  hydrate(): void {
    this.accept(this.repository.open())
    this.repository.onLateAnswer = () => void this.flush()
    // The text itself is watched: what does not change it is not saved, and what was just read is not written back.
    reaction(
      () => this.text,
      () => this.saveSoon(),
    )
  }

  private accept(result: OpenResult): void {
    if (result.kind === 'ready') {
      this.load(result.snapshot)
      this.lastSavedText = this.text
      this.bytes = this.repository.bytes
      if (result.older) this.openProblem = { kind: 'older' }
    } else {
      this.openProblem = result
    }
  }

  /** What is wrong now comes before what was wrong at opening. */
  get problem(): StorageProblem | undefined {
    return this.saveProblem ?? this.openProblem ?? (this.isNearlyFull ? { kind: 'nearlyFull' } : undefined)
  }

  /** True when the record comes near to what WeChat keeps. */
  get isNearlyFull(): boolean {
    return this.bytes > NEARLY_FULL_BYTES
  }

  get snapshot(): Snapshot {
    return {
      v: SNAPSHOT_VERSION,
      ...this.settings.saved,
      ...(this.backedUpAt === undefined ? {} : { backedUpAt: this.backedUpAt }),
      ...this.numbers.saved,
    }
  }

  /** The record as it is stored: made once a change, for all who ask. */
  private get text(): string {
    return writeSnapshot(this.snapshot)
  }

  private load(snapshot: Snapshot): void {
    this.settings.load(snapshot)
    this.numbers.load(snapshot)
    this.backedUpAt = snapshot.backedUpAt
  }

  /** A backup was written, read back and handed over. */
  markBackedUp(): void {
    this.backedUpAt = this.clock()
  }

  /** Puts another record in place of this one: a backup. */
  restore(snapshot: Snapshot): Undo {
    const before = this.snapshot
    this.load(snapshot)
    return () => runInAction(() => this.load(before))
  }

  /** Takes everything off this phone, records that could not be read included. False, and nothing gone, when storage refused. */
  async erase(): Promise<Undo | false> {
    const before = this.snapshot
    // What is being written must not come back after it was removed.
    clearTimeout(this.timer)
    await this.saving
    try {
      await this.repository.erase()
    } catch {
      // Some of it may be gone: what is said to be here still is written again.
      this.lastSavedText = undefined
      this.saveSoon()
      return false
    }
    return runInAction(() => {
      this.openProblem = undefined
      this.saveProblem = undefined
      this.bytes = 0
      this.load(emptySnapshot)
      this.lastSavedText = this.text
      return () => runInAction(() => this.load(before))
    })
  }

  /** Records that could not be read and are in quarantine, the newest first; undefined when storage can't be read. */
  async quarantined(): Promise<readonly QuarantinedText[] | undefined> {
    try {
      return await this.repository.quarantined()
    } catch {
      return undefined
    }
  }

  /** Deletes one of them. False when storage refused. */
  async deleteQuarantined(key: string): Promise<boolean> {
    try {
      await this.repository.deleteQuarantined(key)
      return true
    } catch {
      return false
    }
  }

  private saveSoon(): void {
    clearTimeout(this.timer)
    this.timer = setTimeout(() => void this.flush(), DEBOUNCE_MS)
  }

  /** Writes what is not written yet; called when the app goes to the background and by the banner's retry. Never rejects. */
  flush(): Promise<void> {
    clearTimeout(this.timer)
    this.timer = undefined
    const write = async () => {
      const { text } = this
      // Unchanged since it was kept, or changed back: nothing to write, and nothing unsaved.
      const result = text === this.lastSavedText ? 'saved' : await this.repository.save(text)
      if (result === 'saved') this.lastSavedText = text
      // It may have been written all the same: what was kept before is no longer known to be there.
      if (result === 'refused' || result === 'unconfirmed') this.lastSavedText = undefined
      runInAction(() => {
        this.bytes = this.repository.bytes
        if (result === 'refused' && this.bytes > MAX_SLOT_BYTES) this.saveProblem = { kind: 'full' }
        else if (result !== 'closed') this.saveProblem = problemOf[result]
      })
    }
    // One after the other: an older write must never land after a newer one.
    this.saving = this.saving.then(write)
    return this.saving
  }

  /** The user has read that the newest save could not be: what is here now is written in its place. */
  async acceptOlder(): Promise<void> {
    this.openProblem = undefined
    this.lastSavedText = undefined
    await this.flush()
  }

  /** Puts an unreadable record in quarantine and begins with what is in memory. False, and nothing changed, when storage refused. */
  async discardUnreadable(): Promise<boolean> {
    try {
      await this.repository.discardUnreadable()
    } catch {
      return false
    }
    runInAction(() => {
      this.openProblem = undefined
    })
    await this.flush()
    return true
  }
}

const problemOf: Readonly<Record<Exclude<SaveResult, 'closed'>, StorageProblem | undefined>> = {
  saved: undefined,
  refused: { kind: 'saveFailed' },
  unconfirmed: { kind: 'unconfirmed' },
  invalid: { kind: 'invalid' },
  changed: { kind: 'changed' },
}
