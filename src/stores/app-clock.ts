import { makeAutoObservable } from 'mobx'

import { type Day, dayAt } from '../domain/calendar/day'
import type { Clock } from '../ports'

/** The time as the screens have it: it stands still while the app is shown, so that nothing moves under a finger. */
export class AppClock {
  /** When the app was last shown (epoch ms). */
  shownAt: number

  /** `clock` gives the epoch ms of now. */
  constructor(private readonly clock: Clock) {
    this.shownAt = clock()
    makeAutoObservable<AppClock, 'clock'>(this, { clock: false })
  }

  /** The mainland day when the app was last shown. */
  get today(): Day {
    return dayAt(this.shownAt)
  }

  /** The app came to the front: the day may have changed. */
  refresh(): void {
    this.shownAt = this.clock()
  }
}
