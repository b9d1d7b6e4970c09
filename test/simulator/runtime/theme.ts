/** Values of app.json and page .json, with `@name` looked up in theme.json. */
import type { AppBundle, Json, JsonObject, Theme } from '../protocol'

export class ThemeResolver {
  constructor(
    private readonly bundle: AppBundle,
    private readonly chosen: () => Theme,
  ) {}

  /** The theme in force: apps that do not declare `darkmode` are always light. */
  get now(): Theme {
    return this.bundle.config.darkmode ? this.chosen() : 'light'
  }

  resolve(value: Json | undefined): string {
    const text = typeof value === 'string' ? value : ''
    if (!text.startsWith('@')) return text
    const found = this.bundle.themes[this.now][text.slice(1)]
    return typeof found === 'string' ? found : ''
  }

  /** The page's own setting, else the app's `window` setting, else the fallback. */
  setting(path: string, name: string, fallback: string): string {
    const own: JsonObject = this.bundle.staticConfigs[path] ?? {}
    return this.resolve(own[name] ?? this.bundle.config.window[name]) || fallback
  }

  flag(path: string, name: string): boolean {
    const own: JsonObject = this.bundle.staticConfigs[path] ?? {}
    return (own[name] ?? this.bundle.config.window[name]) === true
  }
}
