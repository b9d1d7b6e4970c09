import type { Buttons } from './i18n/main'

/**
 * What the stores and components ask of the outside. src/services implements it with WeChat; tests implement it in memory.
 */

/**
 * What became of something asked of WeChat. `cancelled` is the user's own no and may pass in silence; of a refusal the user is told,
 * with another way where there is one.
 */
export type Outcome = 'done' | 'cancelled' | Refusal

/**
 * Why WeChat did not do it.
 * `unsupported`: it has no such way here (an older one, a computer, the single page), or was not told that we need it.
 * `privacy`: the user did not agree to its privacy notice; the next tap asks again.
 * `permission`: the user said no once, and is asked no more; ··· → 设置 allows it.
 * `failed`: anything else.
 */
export type Refusal = 'unsupported' | 'privacy' | 'permission' | 'failed'

/** Texts stored on the phone, each under a key. Nothing else outlives the app. */
export interface Storage {
  /** Undefined for a key that was never written. Throws when storage itself is broken. Synchronous, because start-up waits for it. */
  read(key: string): string | undefined
  /** Rejects when the text was not stored. */
  write(key: string, text: string): Promise<void>
  /** All keys that hold something. */
  keys(): Promise<readonly string[]>
  /** Rejects when the text is still there. */
  remove(key: string): Promise<void>
}

/** Files that the app writes, and the ways in which WeChat hands one on. */
export interface Files {
  /** Writes a text under a plain name and gives what was then read back; undefined when it could not be written or read. */
  write(name: string, text: string): string | undefined
  /** Hands a file to a chat. */
  share(name: string): Promise<Outcome>
  /** Hands a file to the favourites. */
  favourite(name: string): Promise<Outcome>
  /** Hands a file to a folder, on a computer. */
  saveToDisk(name: string): Promise<Outcome>
  /** Lets the user pick a file out of a chat and reads it, unless it is longer than `maxBytes`. */
  pick(maxBytes: number): Promise<{ kind: 'text'; text: string } | { kind: NotPicked }>
  /** Deletes every file that the app wrote. Never throws; what WeChat does not delete stays. */
  clear(): void
}

/** Why a picked file gave no text. */
export type NotPicked = Exclude<Outcome, 'done'> | 'tooLarge' | 'unreadable'

/** The phone's own calendar. */
export interface PhoneCalendar {
  /** Asks WeChat to put an event in it, at `at` (epoch ms). `done` is no proof: WeChat does not say whether the event was saved. */
  add(event: { title: string; note: string; at: number }): Promise<Outcome>
}

/** Gives the instant of now, in epoch milliseconds. */
export type Clock = () => number

/** How WeChat itself is set. */
export interface SystemInfo {
  /** WeChat's language, as it reports it: zh_CN, zh_TW, zh_HK, en. */
  language: string
  /** The user's text size as a factor of normal. */
  fontScale: number
  /** Opened from Moments: one page that leads to no other, with a storage of its own. */
  singlePage: boolean
  /** WeChat on a computer: no calls from there, and files go to a folder. */
  computer: boolean
}

/** Reads it anew. Never throws: what WeChat does not say is guessed. */
export type ReadSystemInfo = () => SystemInfo

/** A question with two answers; `yes` and `no` name the words on the buttons. `dangerous`: yes deletes something. */
export interface Question {
  title: string
  text: string
  yes: keyof Buttons
  no: keyof Buttons
  dangerous?: boolean
}

/**
 * WeChat's own dialogs. `refused`: WeChat would not show the dialog, not even with its own button words; nobody answered, which is
 * not a "no".
 */
export interface Dialogs {
  /**
   * Gives the index of the option chosen. More than the six that WeChat shows are offered five at a time; the sixth is then `more`,
   * with the number of those left.
   */
  actionSheet(
    options: readonly string[],
    more: (remaining: number) => string,
    title?: string,
  ): Promise<number | 'cancelled' | 'refused'>
  /** Asks a question with two answers. */
  confirm(question: Question, buttons: Buttons): Promise<'yes' | 'no' | 'refused'>
  /** Shows a message until it is read. */
  alert(message: { title: string; text: string }, buttons: Buttons): Promise<'read' | 'refused'>
}

/** Ways between pages. A path begins with `/` and may carry a query. */
export interface Navigation {
  /** Opens a page above this one. */
  open(path: string): Promise<Outcome>
  /** Back to the page under this one; Home when there is none. */
  back(): Promise<Outcome>
  toHome(): Promise<Outcome>
  toChecklist(): Promise<Outcome>
  /** Takes this page's place. */
  replace(path: string): Promise<Outcome>
  /** Scrolls this page until the element stands at its top. */
  scrollTo(selector: string): void
}

/** What the phone itself does. */
export interface Device {
  /** Copies a text; WeChat itself shows that it was copied. */
  copy(text: string): Promise<Outcome>
  /** Opens the dialler with a number; the user still has to press call. */
  call(number: string): Promise<Outcome>
}

/** The native bars, whose words WeChat draws. */
export interface Bars {
  /** Sets the title of the page in front. */
  title(text: string): void
  /** Sets the words of the three tabs; it works on a tab page alone. */
  tabs(words: readonly [string, string, string]): Promise<void>
}

/** Everything that the app uses outside itself. */
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
