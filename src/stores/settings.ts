import { makeAutoObservable } from 'mobx'

import type { LanguageChoice, Snapshot, TextSize } from '../domain/record/snapshot'

/** The part of the record that is about the app and no number. */
type SavedSettings = Pick<Snapshot, 'language' | 'textSize'>

/** The language and text size that the user chose. */
export class SettingsStore {
  /** `auto`: as WeChat is set. */
  language: LanguageChoice = 'auto'
  /** The user's own text size as a factor of normal; undefined: as WeChat is set. */
  textSize: TextSize | undefined

  constructor() {
    makeAutoObservable(this)
  }

  setLanguage(language: LanguageChoice): void {
    this.language = language
  }

  setTextSize(textSize: TextSize | undefined): void {
    this.textSize = textSize
  }

  /** As they are stored. */
  get saved(): SavedSettings {
    return { language: this.language, ...(this.textSize === undefined ? {} : { textSize: this.textSize }) }
  }

  /** Puts the settings of a record in place of these. */
  load({ language, textSize }: SavedSettings): void {
    this.language = language
    this.textSize = textSize
  }
}
