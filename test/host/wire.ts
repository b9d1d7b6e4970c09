/**
 * What travels between the host (Node) and the phone page (browser), and the few rules both sides share.
 * Nothing here may import from Node or from the DOM.
 */

export type Json = null | boolean | number | string | Json[] | { [key: string]: Json }
export type JsonObject = { [key: string]: Json }

/** Something in dist that could not be used. `file` is relative to dist. */
export interface Problem {
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
  problems: Problem[]
}

/** What the app asked of WeChat, in the order it asked. */
export type Ask =
  | { kind: 'clipboard'; text: string }
  | { kind: 'phoneCall'; number: string; confirmed: boolean }
  | { kind: 'calendar'; event: JsonObject }
  | { kind: 'share'; from: 'button' | 'menu'; title: string; path: string; imageUrl: string }
  | { kind: 'shareTimeline'; title: string; query: string; imageUrl: string }
  | { kind: 'miniProgram'; target: JsonObject; confirmed: boolean }
  | { kind: 'article'; url: string }
  | { kind: 'shareFile'; filePath: string; fileName: string; bytes: number }
  | { kind: 'favoriteFile'; filePath: string; fileName: string; bytes: number }
  | { kind: 'chooseFile'; chosen: string[] }
  | { kind: 'toast'; title: string }
  | { kind: 'modal'; title: string; content: string; confirmed: boolean }
  | { kind: 'storage'; key: string; bytes: number }
  | { kind: 'vibrate' }

/** One crossing from logic to page: a setData, or the data that a page was made with. */
export interface Crossing {
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
