import type { Storage } from '../../src/ports'

/**
 * What becomes of a write or a removal. Once storage has answered, nothing of it lands any more.
 * kept                 done, and said so
 * refused              not done, and said so
 * refusedThoughDone    done, and said not to be
 * torn                 done in part, and said not to be
 * tornThoughConfirmed  done in part, and said to be done
 * late                 nothing yet: it lands later, and is answered then
 * silent               nothing yet: it lands later or with the app's end, and is never answered
 * lost                 never done, never answered
 */
export type ChangeOutcome = 'kept' | 'refused' | 'refusedThoughDone' | 'torn' | 'tornThoughConfirmed' | 'late' | 'silent' | 'lost'

/** How a change that is on its way ends: whole, as its first so many characters, or not at all. */
export type Landing = 'whole' | 'not' | number

/** A change on its way. Without a text it is a removal. */
interface Flight {
  key: string
  text?: string
  land: (landing: Landing) => void
}

/** A storage that does whatever real ones do, as the test says. */
export class WildStorage implements Storage {
  /** What becomes of the next change. `torn`: how much of a text is written. */
  next: (key: string) => { outcome: ChangeOutcome; torn: number } = () => ({ outcome: 'kept', torn: 0 })
  /** What the next read gives, or throws; undefined: what is there. */
  misread: (key: string) => { text: string | undefined } | 'throws' | undefined = () => undefined
  flights: Flight[] = []
  private dead = false

  constructor(readonly kept: Map<string, string> = new Map()) {}

  read(key: string): string | undefined {
    const misread = this.misread(key)
    if (misread === 'throws') throw new Error('getStorageSync:fail')
    return misread ? misread.text : this.kept.get(key)
  }

  write(key: string, text: string): Promise<void> {
    return this.change(key, text)
  }

  remove(key: string): Promise<void> {
    return this.change(key)
  }

  async keys(): Promise<readonly string[]> {
    return [...this.kept.keys()]
  }

  /** The app is gone: what is on its way ends as told, and the phone is switched on again. */
  die(landingOf: (flight: Flight) => Landing): WildStorage {
    for (const flight of [...this.flights]) flight.land(landingOf(flight))
    this.dead = true
    return new WildStorage(new Map(this.kept))
  }

  private change(key: string, text?: string): Promise<void> {
    // What a session leaves behind does nothing in the next.
    if (this.dead) return new Promise(() => {})
    const { outcome, torn } = this.next(key)
    return new Promise((resolve, reject) => {
      const refuse = () => reject(new Error('setStorage:fail'))
      switch (outcome) {
        case 'kept':
          this.put(key, text, 'whole')
          return resolve()
        case 'refused':
          return refuse()
        case 'refusedThoughDone':
          this.put(key, text, 'whole')
          return refuse()
        case 'torn':
          this.put(key, text, torn)
          return refuse()
        case 'tornThoughConfirmed':
          this.put(key, text, torn)
          return resolve()
        case 'lost':
          return
        case 'late':
        case 'silent': {
          const flight: Flight = {
            key,
            ...(text === undefined ? {} : { text }),
            land: (landing) => {
              this.flights = this.flights.filter((other) => other !== flight)
              this.put(key, text, landing)
              if (outcome === 'late') landing === 'whole' ? resolve() : refuse()
            },
          }
          this.flights.push(flight)
        }
      }
    })
  }

  private put(key: string, text: string | undefined, landing: Landing): void {
    if (landing === 'not') return
    const end = text === undefined || landing === 'whole' ? text : text.slice(0, landing)
    // WeChat does not tell an empty text from none.
    if (end === undefined || end === '') this.kept.delete(key)
    else this.kept.set(key, end)
  }
}
