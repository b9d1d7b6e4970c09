import { makeAutoObservable } from 'mobx'

import type { LanguageChoice, Snapshot, TextSize } from '../domain/record/snapshot'

/** What of the record is about the app and no number. */
export type SavedSettings = Pick<Snapshot, 'language' | 'textSize'>

/** How the user wants the app to speak and look. */
export class SettingsStore {
  language: LanguageChoice = 'auto'
  /** The user's own text size, a factor; undefined: as WeChat has it. */
  textSize: TextSize | undefined

  constructor() {
    makeAutoObservable(this)
  }

  setLanguage(language: LanguageChoice): void {
    this.language = language
  }

  setTextSize(size: TextSize | undefined): void {
    this.textSize = size
  }

  /** As the record keeps them. */
  get saved(): SavedSettings {
    return { language: this.language, ...(this.textSize === undefined ? {} : { textSize: this.textSize }) }
  }

  /** Puts what a record holds in place of what is here. */
  load({ language, textSize }: SavedSettings): void {
    this.language = language
    this.textSize = textSize
  }
}
