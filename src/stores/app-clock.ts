import { makeAutoObservable } from 'mobx'

import { type Day, dayAt } from '../domain/calendar/day'
import type { Clock } from '../ports'

/** The time that the screens show: it stands still while the app is shown, so that nothing moves under a finger. */
export class AppClock {
  /** When the app was last shown (epoch ms). */
  shownAt: number

  /** `clock` gives the epoch ms of now. */
  constructor(private readonly clock: Clock) {
    this.shownAt = clock()
    makeAutoObservable<AppClock, 'clock'>(this, { clock: false, now: false })
  }

  /** The instant itself (epoch ms), to note when something was done. Not observable. */
  now(): number {
    return this.clock()
  }

  /** The mainland day when the app was last shown. */
  get today(): Day {
    return dayAt(this.shownAt)
  }

  /** Call it when the app comes to the front: the day may have changed. */
  refresh(): void {
    this.shownAt = this.clock()
  }
}
