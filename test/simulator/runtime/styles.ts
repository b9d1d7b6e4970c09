/** The mini-program's style sheets: those of the shown page are on, all others off, as each page of WeChat has its own document. */
import type { Theme } from '../protocol'

const SCHEME = /\(\s*prefers-color-scheme\s*:\s*(light|dark)\s*\)/g
const ALWAYS = '(min-width: 0px)'
const NEVER = '(max-width: 0px)'

/** Answers media queries on the colour scheme by the phone's theme, which need not be the browser's. */
function themed(css: string, theme: Theme): string {
  return css.replace(SCHEME, (_, scheme: string) => (scheme === theme ? ALWAYS : NEVER))
}

export class Styles {
  private readonly elements = new Map<string, HTMLStyleElement>()

  constructor(
    private readonly sheets: Readonly<Record<string, string>>,
    private theme: Theme,
  ) {}

  /** Makes the sheets of these paths the only ones in force, in this order. Paths without a sheet are passed over. */
  show(paths: readonly string[]): void {
    for (const [path, element] of this.elements) element.media = paths.includes(path) ? 'all' : 'not all'
    for (const path of paths) {
      const css = this.sheets[path]
      if (css === undefined || this.elements.has(path)) continue
      const element = document.createElement('style')
      element.dataset.path = path
      element.textContent = themed(css, this.theme)
      document.head.append(element)
      this.elements.set(path, element)
    }
  }

  setTheme(theme: Theme): void {
    if (theme === this.theme) return
    this.theme = theme
    for (const [path, element] of this.elements) element.textContent = themed(this.sheets[path] ?? '', theme)
  }
}
