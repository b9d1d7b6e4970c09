/** What the person chose in the preview, kept across reloads of the browser. */
import { FONT_SCALES, LANGUAGES, type Language, phoneQuery, THEMES, type Theme } from '../protocol'

export const WIDTHS = [320, 375, 414] as const

export interface Choice {
  theme: Theme
  fs: number
  lang: Language
  width: number
}

export interface Start {
  path: string
  query: string
  scene: number | null
}

const KEY = 'preview-choice'

function oneOf<T>(allowed: readonly T[], value: unknown, fallback: T): T {
  return allowed.find((item) => item === value) ?? fallback
}

export function readChoice(): Choice {
  const kept: Record<string, unknown> = JSON.parse(localStorage.getItem(KEY) ?? '{}')
  return {
    theme: oneOf(THEMES, kept.theme, 'light'),
    fs: oneOf<number>(FONT_SCALES, kept.fs, 1),
    lang: oneOf(LANGUAGES, kept.lang, 'zh_CN'),
    width: oneOf<number>(WIDTHS, kept.width, 375),
  }
}

export function keepChoice(choice: Choice): void {
  localStorage.setItem(KEY, JSON.stringify(choice))
}

/** Address of the phone for this choice, started at this place. */
export function phoneAddress({ theme, fs, lang }: Choice, start: Start): string {
  return `/phone?${phoneQuery({
    phone: 'phone',
    storage: 'preview',
    strip: true,
    theme,
    fs,
    lang,
    path: start.path,
    query: start.query,
    ...(start.scene === null ? {} : { scene: start.scene }),
  })}`
}
