import { makeAutoObservable } from 'mobx'

import { type Language, languageFor } from '../i18n/language'
import { type Messages, messagesIn } from '../i18n/main'
import type { ReadSystemInfo, SystemInfo } from '../ports'
import type { SettingsStore } from './settings'

/** The smallest and largest text factor the screens are drawn for (关怀模式 ×1.4, iPad ×1.75). */
const MIN_SCALE = 1
const MAX_SCALE = 1.75

/** From this factor on, side-by-side becomes stacked (docs/design.md, Type). */
const STACKED_FROM = 1.3

/** How the screens look, and in which language: what the user chose, and else how WeChat is set. */
export class DisplayStore {
  private systemInfo: SystemInfo

  constructor(
    private readonly read: ReadSystemInfo,
    private readonly settings: SettingsStore,
  ) {
    this.systemInfo = read()
    makeAutoObservable<DisplayStore, 'read' | 'settings'>(this, { read: false, settings: false })
  }

  /** Reads WeChat's settings again: call it when a page is shown, for they may have changed. */
  refresh(): void {
    this.systemInfo = this.read()
  }

  /** The language of the interface and the catalogue. */
  get language(): Language {
    return this.settings.language === 'auto' ? languageFor(this.systemInfo.language) : this.settings.language
  }

  /** The words of the main package, in this language. */
  get words(): Messages {
    return messagesIn(this.language)
  }

  /** The factor by which text grows, within what the screens are drawn for; normal when WeChat gives no number. */
  get fontScale(): number {
    const fontScale = this.settings.textSize ?? this.systemInfo.fontScale
    return Number.isFinite(fontScale) ? Math.min(MAX_SCALE, Math.max(MIN_SCALE, fontScale)) : MIN_SCALE
  }

  /** One page alone, opened from Moments: nothing here may lead to another page. */
  get singlePage(): boolean {
    return this.systemInfo.singlePage
  }

  /** WeChat on a computer: no calls from there, and files go to a folder. */
  get computer(): boolean {
    return this.systemInfo.computer
  }

  /** True when text is so large that what stands side by side is stacked. */
  get isStacked(): boolean {
    return this.fontScale >= STACKED_FROM
  }
}
