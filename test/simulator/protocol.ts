/**
 * What travels between the host (Node) and the phone page (browser), and the few rules both sides share.
 * Nothing here may import from Node or from the DOM.
 */

export type Json = null | boolean | number | string | Json[] | { [key: string]: Json }
export type JsonObject = { [key: string]: Json }

/** Something in dist that could not be used. `file` is relative to dist. */
export interface CompileProblem {
  file: string
  message: string
}

export interface SubPackage {
  root: string
  /** Full page paths, root included. */
  pages: string[]
}

export interface TabItem {
  pagePath: string
  text: string
  iconPath: string
  selectedIconPath: string
}

export interface TabBar {
  color: string
  selectedColor: string
  backgroundColor: string
  borderStyle: string
  list: TabItem[]
}

/** app.json after checking; colours may still be `@name` of theme.json. */
export interface AppConfig {
  /** Main-package pages first, then those of the subpackages, in order. */
  pages: string[]
  entry: string
  subPackages: SubPackage[]
  window: JsonObject
  tabBar: TabBar | null
  darkmode: boolean
  /** `"style": "v2"` of app.json: the newer look of native controls. */
  styleV2: boolean
  raw: JsonObject
}

/** Everything the phone needs before the first page shows. Code of subpackages is asked for when first opened. */
export interface AppBundle {
  appName: string
  appId: string
  config: AppConfig
  themes: { light: JsonObject; dark: JsonObject }
  /** The .json beside each page and component, by path without extension. */
  staticConfigs: Record<string, JsonObject>
  /** WXSS already turned into CSS, by path without extension. */
  styles: Record<string, string>
  /** One JavaScript expression that gives the compiled templates by path. */
  templates: string
  /** Sources of the main package's modules, by path with extension. */
  modules: Record<string, string>
  problems: CompileProblem[]
}

/** What the app asked of WeChat, in the order it asked. */
export type AppRequest =
  | { kind: 'clipboard'; text: string }
  | { kind: 'phoneCall'; number: string; confirmed: boolean }
  | { kind: 'calendar'; event: JsonObject }
  | { kind: 'share'; from: 'button' | 'menu'; title: string; path: string; imageUrl: string }
  | { kind: 'shareTimeline'; title: string; query: string; imageUrl: string }
  | { kind: 'miniProgram'; target: JsonObject; confirmed: boolean }
  | { kind: 'article'; url: string }
  | { kind: 'shareFile'; filePath: string; fileName: string; bytes: number }
  | { kind: 'favoriteFile'; filePath: string; fileName: string; bytes: number }
  | { kind: 'saveFile'; filePath: string; bytes: number }
  | { kind: 'permission'; scope: Scope; allowed: boolean }
  | { kind: 'chooseFile'; chosen: string[] }
  | { kind: 'toast'; title: string }
  | { kind: 'modal'; title: string; content: string; confirmed: boolean }
  | { kind: 'storage'; key: string; bytes: number }
  | { kind: 'vibrate' }

/** One crossing from logic to page: a setData, or the data that a page was made with. */
export interface SetDataCall {
  kind: 'initial' | 'setData'
  /** Path of the page on which it happened. */
  page: string
  /** Path of the component that called setData, if the page itself did not. */
  component?: string
  /** How many keys the payload has. */
  keys: number
  /** UTF-8 bytes of the payload as JSON. */
  bytes: number
  /** The payload's keys as written: data paths such as `list[0].name`. */
  paths: string[]
  /** When it was called, in milliseconds of the page's own clock (performance.now). */
  at: number
  /** How long the framework took to put it on the page, in milliseconds; 0 for initial data. */
  took: number
}

/** How large a page is, in the elements its templates made; texts are not counted. */
export interface PageSize {
  nodes: number
  /** Elements on the longest way from the page, not counted, to a leaf. */
  depth: number
  /** The most elements with one parent. */
  children: number
}

/** A message from an automator client or the harness to the phone. */
export interface AutomatorRequest {
  id: string
  method: string
  params: JsonObject
}

/** What goes back: an answer carries the request's id, an event carries none. */
export type AutomatorReply =
  | { id: string; result: Json }
  | { id: string; error: { message: string } }
  | { method: string; params: Json }

export const THEMES = ['light', 'dark'] as const
export type Theme = (typeof THEMES)[number]

export const LANGUAGES = ['zh_CN', 'zh_TW', 'en'] as const
export type Language = (typeof LANGUAGES)[number]

/** Steps of WeChat's own text-size slider that the preview offers. */
export const FONT_SCALES = [1, 1.15, 1.3, 1.5, 1.75] as const

/** DeviceInfo.platform (miniprogram-api-typings 5.2.3, lib.wx.api.d.ts:4853-4869). */
export const PLATFORMS = ['ios', 'android', 'windows', 'mac', 'ohos', 'ohos_pc', 'devtools'] as const
export type Platform = (typeof PLATFORMS)[number]

/** The APIs of this host that WeChat counts as touching privacy (docs: 小程序用户隐私保护指引内容介绍). */
export const PRIVACY_APIS = ['setClipboardData', 'chooseMessageFile', 'addPhoneCalendar'] as const
export type PrivacyApi = (typeof PRIVACY_APIS)[number]

/** 104: the user refused WeChat's privacy notice; 112: the API is not named in the 隐私保护指引. */
export type PrivacyErrno = 104 | 112

/** What WeChat asks the user once before it lets an API act (docs: 授权). */
export const SCOPES = ['scope.addPhoneCalendar'] as const
export type Scope = (typeof SCOPES)[number]

/**
 * Something that goes wrong in the storage, for the next `times` calls (absent: for all) on `key` (absent: any).
 * A write may be `held` until `releaseWrites`, `lost` (never done, never answered), `unanswered` (done, never answered),
 * `refused`, `refusedThoughDone`, or `torn` (the first half is kept and success reported). Calls that end in `Sync` can
 * be refused or torn only. A read may throw, or give '' as if nothing were there.
 */
export type StorageFault = { key?: string; times?: number } & (
  | { on: 'read'; how: 'throws' | 'empty' }
  | { on: 'write'; how: WriteFault | 'torn' }
  | { on: 'remove'; how: WriteFault }
)
export type WriteFault = 'held' | 'lost' | 'unanswered' | 'refused' | 'refusedThoughDone'

/** Bytes that WeChat takes at most. */
interface Limits {
  /** One setClipboardData, counted as UTF-16, which is how Android hands it over. */
  clipboard: number
  /** All files below USER_DATA_PATH. */
  files: number
  /** One setData, counted as JSON in UTF-8. */
  setData: number
}

/** How WeChat on this phone is: what the person chose, what is missing, what is refused. All of it may change while it runs. */
export interface PhoneSettings {
  theme: Theme
  /** Text size, 1 = standard. */
  fontScale: number
  language: Language
  platform: Platform
  /** APIs that this WeChat is too old for: not on `wx`, and `canIUse` says no. */
  lacks: readonly string[]
  /** APIs that fail, each with the words that follow `fail `, mocked or not. */
  refuses: Readonly<Record<string, string>>
  privacy: Readonly<Partial<Record<PrivacyApi, PrivacyErrno>>>
  /** What the user answered when asked: WeChat then never asks again. What is absent is asked. Outlives a relaunch. */
  scopes: Readonly<Partial<Record<Scope, boolean>>>
  /**
   * How WeChat treats a page that Moments opens (scene 1154), taken at launch: `strict` is the sum of what the documents
   * forbid and what was reported of some versions, `kind` forbids no more than routes. No version is known to be either.
   */
  singlePage: 'strict' | 'kind'
  /**
   * Where fields live: `apart`, in another thread than the app's code, as in WeChat, so that a value set while the person
   * types lands late, over the letters typed meanwhile; or `together`. It is a violation either way.
   */
  fields: 'apart' | 'together'
  /** What runs the app's code, taken at launch: `old` lacks `globalThis` and other names that came after 2018. */
  engine: 'modern' | 'old'
  /** How long a change of pages takes, in ms: while one runs, `wx.redirectTo` and its kin fail with `timeout`. */
  routeTakes: number
  /**
   * The mini-program's timers of so many milliseconds or more wait until a spec lets time pass (`leap`): what is shown for six
   * seconds is then still there when a busy machine looks. Absent: they run by the clock.
   */
  heldTimers?: number
  limits: Limits
  storage: readonly StorageFault[]
}

/**
 * Something the mini-program did that WeChat's rules forbid, whoever heard of the refusal: a text too long for a button, a
 * call outside a tap… What the phone merely lacks or its user refuses is none.
 */
export interface Violation {
  /**
   * `tap`: outside a tap; `words`: more than a dialog takes; `tabBar`: from a page that is no tab; `setData`: too much
   * at once; `singlePage`: what a page that Moments opened may not do; `echo`: a value set into a field in which the person
   * is typing, be it the same.
   */
  rule: 'tap' | 'words' | 'tabBar' | 'setData' | 'singlePage' | 'echo'
  /** API of `wx` or component that it happened with. */
  api: string
  /** Path of the page in front; '' before the first. */
  page: string
  detail: string
  /** Whether it happened straight in a tap. */
  inTap: boolean
}

/** How a phone is set up; travels as the query string of `/phone`. */
export interface PhoneOptions {
  /** Names this phone, so that automator clients find it. */
  phone?: string
  /** Page to open, without a leading slash; the app's first page if absent. */
  path?: string
  /** Raw query, values percent-encoded as WeChat hands them on. */
  query?: string
  /** WeChat's launch scene number. */
  scene?: number
  theme?: Theme
  /** Text size of WeChat, 1 = standard. */
  fs?: number
  lang?: Language
  /** Phones with the same name share one storage. */
  storage?: string
  /** Show uncaught errors as a red strip on the phone. */
  strip?: boolean
  /** Partial<PhoneSettings> as JSON; goes before theme, fs and lang. */
  settings?: string
}

/** Writes phone options as a query string, without `?`. Absent ones are left out. */
export function phoneQuery(options: PhoneOptions): string {
  return Object.entries(options)
    .filter(([, value]) => value !== undefined)
    .map(([key, value]) => `${key}=${encodeURIComponent(String(value))}`)
    .join('&')
}

/** Components of WeChat that this host draws. A template that renders any other fails by name. */
export const BUILT_IN_TAGS = [
  'block',
  'button',
  'checkbox',
  'checkbox-group',
  'form',
  'icon',
  'image',
  'input',
  'label',
  'navigator',
  'page-meta',
  'picker',
  'progress',
  'radio',
  'radio-group',
  'rich-text',
  'root-portal',
  'scroll-view',
  'slot',
  'switch',
  'text',
  'textarea',
  'view',
] as const

const TYPE_SELECTOR = new RegExp(`(^|[\\s>+~,(])(page|${BUILT_IN_TAGS.join('|')})(?![\\w-])`, 'g')

/** Rewrites the type selectors of WXSS (`page`, `view`, `button`…) to the tags this host puts in the DOM. */
export function domSelector(selector: string): string {
  return selector.replace(TYPE_SELECTOR, '$1wx-$2')
}

/**
 * Rewrites lengths and insets WeChat computes itself: `rpx` (1/750 of the screen's width), `vh` (of the page area,
 * not of the phone) and `env(safe-area-inset-*)`.
 */
export function domLengths(css: string): string {
  return css
    .replace(/(?<![\w.#-])(-?\d*\.?\d+)rpx\b/g, 'calc($1 * var(--host-rpx))')
    .replace(/(?<![\w.#-])(-?\d*\.?\d+)vh\b/g, 'calc($1 * var(--host-vh))')
    .replace(/\b(?:env|constant)\(\s*safe-area-inset-(top|right|bottom|left)\s*(?:,[^)]*)?\)/g, 'var(--host-safe-$1)')
}
