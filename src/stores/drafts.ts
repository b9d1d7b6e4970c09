import type { NumberProfile } from '../domain/number/profile'

/** The note and the name of an account, as they are being typed. */
interface NoteDraft {
  note: string
  name: string
}

/** A number that is being set up. */
export interface SetupDraft {
  profile: NumberProfile
  label: string
  lastTwo: string
  /** A used number: whether its user moves from another one to it. */
  moves: boolean
}

/**
 * What was typed or ticked and is not in the record. It outlives its page, for WeChat throws every open page away when somebody
 * opens a second card; it does not outlive the app, and is never stored.
 */
export class Drafts {
  /** By number and task. */
  readonly notes = new Map<string, NoteDraft>()
  /** By the link that opened the set-up page. */
  readonly setups = new Map<string, SetupDraft>()
  /** Ticks of a guide's lists while there is no number to keep them with. */
  readonly ticks = new Map<string, readonly string[]>()

  /** Throws all drafts away: call it when other records took the place of those they belong to. */
  clear(): void {
    for (const drafts of [this.notes, this.setups, this.ticks]) drafts.clear()
  }
}
