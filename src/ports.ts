import type { Buttons } from './i18n/main'

/**
 * What the stores and components ask of the outside. src/services keeps these promises with WeChat; tests keep them by hand.
 */

/**
 * What became of something asked of WeChat. The user's own no, `cancelled`, may pass in silence; a refusal is told, with a way on.
 */
export type Outcome = 'done' | 'cancelled' | Refusal

/**
 * `unsupported`: WeChat has no such way here (an older one, a computer, the single page), or was not told that we need it.
 * `privacy`: the user did not agree to its privacy notice; the next tap asks again.
 * `permission`: the user said no once, and is asked no more; ··· → 设置 allows it.
 * `failed`: anything else.
 */
export type Refusal = 'unsupported' | 'privacy' | 'permission' | 'failed'

/**
 * Text kept on the phone under a key. The one way in which anything outlives the app.
 * `read` is synchronous because start-up waits for it; it throws when storage itself is broken, and gives undefined for a key
 * never written. `write` rejects when the text was not kept.
 */
export interface Storage {
  read(key: string): string | undefined
  write(key: string, text: string): Promise<void>
  /** All keys that hold something. */
  keys(): Promise<readonly string[]>
  /** Rejects when the text is still there. */
  remove(key: string): Promise<void>
}

/** Files of our own, and the ways in which WeChat hands one on. */
export interface Files {
  /** Writes a text under a plain name and gives what is then there, read back; undefined when it could not be kept. */
  write(name: string, text: string): string | undefined
  /** Hands a file on: to a chat, to the favourites, or (on a computer) to a folder. */
  share(name: string): Promise<Outcome>
  favourite(name: string): Promise<Outcome>
  saveToDisk(name: string): Promise<Outcome>
  /** Lets the user pick a file out of a chat. `most`: the longest that is read, in bytes. */
  pick(most: number): Promise<{ kind: 'text'; text: string } | { kind: NotPicked }>
  /** Deletes every file of ours. Never throws; what WeChat will not let go stays. */
  clear(): void
}

/** Why there is no text out of a file. */
export type NotPicked = Exclude<Outcome, 'done'> | 'tooLarge' | 'unreadable'

/** The phone's own calendar. */
export interface PhoneCalendar {
  /** Asks WeChat to put an event in it, at `at` (epoch ms). WeChat never says for sure whether it is there. */
  add(event: { title: string; note: string; at: number }): Promise<Outcome>
}

/** Epoch milliseconds. */
export type Clock = () => number

/** How WeChat itself is set. */
export interface SystemInfo {
  /** WeChat's language, as it reports it: zh_CN, zh_TW, zh_HK, en. */
  language: string
  /** The user's text size as a factor of normal, 1 = normal. */
  fontScale: number
  /** Opened from Moments: one page, no way to another, a storage of its own. */
  singlePage: boolean
  /** WeChat on a computer: no calls from there, and files go to a folder. */
  computer: boolean
}

export type ReadSystemInfo = () => SystemInfo

/** A question with two answers; `yes` and `no` name the words on the buttons. */
export interface Question {
  title: string
  text: string
  yes: keyof Buttons
  no: keyof Buttons
  dangerous?: boolean
}

/**
 * WeChat's own dialogs. `refused`: WeChat would not show it, not even in its own words, and nobody answered; that is no "no".
 */
export interface Dialogs {
  /** The place of the option chosen. More than WeChat's six are offered five by five, behind `more` with how many are left. */
  actionSheet(
    options: readonly string[],
    more: (left: number) => string,
    title?: string,
  ): Promise<number | 'cancelled' | 'refused'>
  confirm(question: Question, buttons: Buttons): Promise<'yes' | 'no' | 'refused'>
  alert(message: { title: string; text: string }, buttons: Buttons): Promise<'read' | 'refused'>
}

export interface Navigation {
  /** Opens a page above this one. */
  open(path: string): Promise<Outcome>
  /** Back to the page under this one; Home when there is none. */
  back(): Promise<Outcome>
  toHome(): Promise<Outcome>
  toChecklist(): Promise<Outcome>
  /** Takes this page's place. */
  replace(path: string): Promise<Outcome>
  /** Scrolls this page until the element stands at its head. */
  scrollTo(selector: string): void
}

export interface Device {
  /** Copies; WeChat itself says that it was copied. */
  copy(text: string): Promise<Outcome>
  /** Opens the dialler; the user still has to press call. */
  call(number: string): Promise<Outcome>
}

/** The native bars, whose words are not ours to draw. Both act on the page in front, the second on tab pages alone. */
export interface Bars {
  title(text: string): void
  tabs(words: readonly [string, string, string]): Promise<void>
}

/** All that the app leans on outside itself. */
export interface Services {
  storage: Storage
  clock: Clock
  systemInfo: ReadSystemInfo
  dialogs: Dialogs
  navigation: Navigation
  device: Device
  bars: Bars
  files: Files
  calendar: PhoneCalendar
  /** The app's own version, as released. */
  version: string
}
