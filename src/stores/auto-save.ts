import { makeAutoObservable, observableRef, reaction, runInAction } from 'mobx'

import { emptySnapshot, SNAPSHOT_VERSION, type Snapshot, writeSnapshot } from '../domain/record/snapshot'
import type { AppClock } from './app-clock'
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

/**
 * What is wrong with storage, for the banner on every page.
 * corrupt       what is stored is no record; `raw` is its text
 * newerVersion  a newer version of the app stored it; `raw` is its text
 * unreadable    storage could not be read at all
 * older         the newest save could not be read; shown is the one before it
 * saveFailed    the last save was refused; it is kept in memory alone
 * unconfirmed   a write was never answered, and may yet land over a newer one
 * invalid       this version could not read what it was about to write, and wrote nothing
 * changed       storage holds something else than at opening; nothing is written before the app is opened again
 * nearlyFull    the record comes near to the 1 MB that WeChat keeps
 * full          the record is larger than that, and was not kept
 */
type StorageProblem =
  | { kind: 'corrupt' | 'newerVersion'; raw: string }
  | { kind: 'unreadable' | 'older' }
  | { kind: 'saveFailed' | 'unconfirmed' | 'invalid' | 'changed' }
  | { kind: 'nearlyFull' | 'full' }

/** How long changes are gathered before they are written, in milliseconds. */
const DEBOUNCE_MS = 200

/**
 * Keeps the record of numbers and settings in storage. Nothing is written before `hydrate` has read what is stored; every change
 * after it is saved by itself. When storage fails, changes stay in memory and `problem` says so.
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
  /** Runs while changes are gathered. */
  private timer: ReturnType<typeof setTimeout> | undefined
  /** Settles when the last save that was asked for has ended. */
  private saving: Promise<void> = Promise.resolve()

  constructor(
    private readonly repository: SnapshotRepository,
    private readonly numbers: NumbersStore,
    private readonly settings: SettingsStore,
    private readonly appClock: AppClock,
  ) {
    type Private = 'repository' | 'numbers' | 'settings' | 'appClock' | 'openProblem' | 'saveProblem'
    type Unobserved = 'lastSavedText' | 'timer' | 'saving'
    makeAutoObservable<AutoSave, Private | Unobserved>(this, {
      openProblem: observableRef,
      saveProblem: observableRef,
      repository: false,
      numbers: false,
      settings: false,
      appClock: false,
      lastSavedText: false,
      timer: false,
      saving: false,
    })
  }

  /** Reads what is stored, then saves every change. Call it once, at launch. */
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

  /** What is wrong now, else what was wrong at opening; undefined when all is well. */
  get problem(): StorageProblem | undefined {
    return this.saveProblem ?? this.openProblem ?? (this.isNearlyFull ? { kind: 'nearlyFull' } : undefined)
  }

  /** True when the record comes near to what WeChat keeps. */
  get isNearlyFull(): boolean {
    return this.bytes > NEARLY_FULL_BYTES
  }

  /** The whole record as it is now. */
  get snapshot(): Snapshot {
    return {
      v: SNAPSHOT_VERSION,
      ...this.settings.saved,
      ...(this.backedUpAt === undefined ? {} : { backedUpAt: this.backedUpAt }),
      ...this.numbers.saved,
    }
  }

  /** The record as text: computed once a change, for the reaction and the save alike. */
  private get text(): string {
    return writeSnapshot(this.snapshot)
  }

  private load(snapshot: Snapshot): void {
    this.settings.load(snapshot)
    this.numbers.load(snapshot)
    this.backedUpAt = snapshot.backedUpAt
  }

  /** Call it when a backup was written, read back and handed over. */
  markBackedUp(): void {
    this.backedUpAt = this.appClock.now()
  }

  /** Puts the record of a backup in place of this one. */
  restore(snapshot: Snapshot): Undo {
    const before = this.snapshot
    this.load(snapshot)
    return () => runInAction(() => this.load(before))
  }

  /** Removes everything from this phone, texts in quarantine included. Undo brings the record back; false when storage refused. */
  async erase(): Promise<Undo | false> {
    const before = this.snapshot
    // A write that is on its way must not land after the removal.
    clearTimeout(this.timer)
    await this.saving
    try {
      await this.repository.erase()
    } catch {
      // Some of it may be gone: the record, which the screens still show, is written again.
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

  /** Texts that could not be read and are in quarantine, the newest first; undefined when storage can't be read. */
  async quarantined(): Promise<readonly QuarantinedText[] | undefined> {
    try {
      return await this.repository.quarantined()
    } catch {
      return undefined
    }
  }

  /** Deletes one text in quarantine. False when storage refused. */
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

  /** Writes what is not written yet: at once when the app goes to the background, and again for the banner's retry. Never rejects. */
  flush(): Promise<void> {
    clearTimeout(this.timer)
    this.timer = undefined
    const write = async () => {
      const { text } = this
      // Unchanged since it was saved, or changed back: there is nothing to write.
      const result = text === this.lastSavedText ? 'saved' : await this.repository.save(text)
      if (result === 'saved') this.lastSavedText = text
      // It may have been written all the same: what storage holds is no longer known.
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

  /** The user has read that the newest save could not be read: the record that is shown is written in its place. */
  async acceptOlder(): Promise<void> {
    this.openProblem = undefined
    this.lastSavedText = undefined
    await this.flush()
  }

  /** Puts what could not be read into quarantine and saves what is in memory. False, and nothing changed, when storage refused. */
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
