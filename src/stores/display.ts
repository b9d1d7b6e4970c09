import { makeAutoObservable } from 'mobx'

import { type Language, languageFor, type Messages, messagesIn } from '../i18n/main'
import type { ReadSurroundings, Surroundings } from '../ports'
import type { NumbersStore } from './numbers'

/** The smallest and largest text factor the screens are drawn for (关怀模式 ×1.4, iPad ×1.75). */
const SMALLEST = 1
const LARGEST = 1.75

/** From this factor on, side-by-side becomes stacked (looks.md). */
const LARGE = 1.3

/** How the screens look and speak: WeChat's own settings, read again on every show, and the user's choice of language. */
export class DisplayStore {
  private surroundings: Surroundings

  constructor(
    private readonly read: ReadSurroundings,
    private readonly numbers: NumbersStore,
  ) {
    this.surroundings = read()
    makeAutoObservable<DisplayStore, 'read' | 'numbers'>(this, { read: false, numbers: false })
  }

  refresh(): void {
    this.surroundings = this.read()
  }

  get language(): Language {
    return this.numbers.language === 'auto' ? languageFor(this.surroundings.language) : this.numbers.language
  }

  get words(): Messages {
    return messagesIn(this.language)
  }

  /** The factor by which text grows, clamped to what the screens are drawn for. */
  get fontScale(): number {
    const fontScale = this.numbers.textSize ?? this.surroundings.fontScale
    return Number.isFinite(fontScale) ? Math.min(LARGEST, Math.max(SMALLEST, fontScale)) : SMALLEST
  }

  /** One page alone, opened from Moments: nothing here may lead to another page. */
  get singlePage(): boolean {
    return this.surroundings.singlePage
  }

  /** WeChat on a computer. */
  get computer(): boolean {
    return this.surroundings.computer
  }

  get large(): boolean {
    return this.fontScale >= LARGE
  }
}
