import type { NumberProfile } from '../domain/number/profile'

/** What is typed about an account. */
export interface NoteDraft {
  note: string
  name: string
}

/** A number that is being set up. */
export interface SetupDraft {
  profile: NumberProfile
  label: string
  lastTwo: string
}

/**
 * What was typed or ticked and is not in the record: it outlives its page, not the app, and is never stored. When somebody opens
 * a second card, WeChat throws every open page away.
 */
export class Drafts {
  /** By number and task. */
  readonly notes = new Map<string, NoteDraft>()
  /** By what the set-up page was opened for. */
  readonly setups = new Map<string, SetupDraft>()
  /** Ticks of a guide's lists while there is no number to keep them with. */
  readonly ticks = new Map<string, readonly string[]>()

  /** The records are others now. */
  clear(): void {
    for (const drafts of [this.notes, this.setups, this.ticks]) drafts.clear()
  }
}
