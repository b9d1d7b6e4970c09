/** CommonJS as WeChat runs it: one instance a module, paths relative to the module that asks. */
import type { Sandbox } from './sandbox'

interface Module {
  exports: unknown
}

/** `a/b` + `../c` = `c`; a leading slash means the root of the package tree. */
export function resolvePath(from: string, target: string): string {
  const parts = target.startsWith('/') ? [] : from.split('/').slice(0, -1)
  for (const part of target.split('/')) {
    if (part === '..') parts.pop()
    else if (part !== '.' && part !== '') parts.push(part)
  }
  return parts.join('/')
}

export class Modules {
  private readonly sources = new Map<string, string>()
  private readonly loaded = new Map<string, Module>()
  /** Path of the module being run, without extension: `Page` and `Component` register under it. */
  private running: string[] = []

  constructor(private readonly sandbox: Sandbox) {}

  add(sources: Readonly<Record<string, string>>): void {
    for (const [path, source] of Object.entries(sources)) this.sources.set(path, source)
  }

  get current(): string | undefined {
    return this.running[this.running.length - 1]
  }

  /** Runs a module if it has not run yet and gives its exports. */
  load(path: string): unknown {
    const file = this.sources.has(`${path}.js`) ? `${path}.js` : this.sources.has(path) ? path : `${path}/index.js`
    const known = this.loaded.get(file)
    if (known) return known.exports
    const source = this.sources.get(file)
    if (source === undefined) throw new Error(`module '${path}.js' is not defined`)
    const module: Module = { exports: {} }
    this.loaded.set(file, module)
    const run = this.sandbox.compileModule(file, source)
    run((target: string) => this.load(resolvePath(file, target)), module, module.exports)
    return module.exports
  }

  /** Loads the module that registers the page or component `path`, if it has not been loaded. */
  loadAs(path: string): void {
    this.running.push(path)
    try {
      this.load(path)
    } finally {
      this.running.pop()
    }
  }
}
