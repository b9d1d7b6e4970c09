import { readFileSync } from 'node:fs'
import { join, posix } from 'node:path'
import { createContext, Script } from 'node:vm'

/** Of the language as Node has it, what WeChat's phones do not all have; the way to the others comes last. */
const LACKING = ['Intl', 'WebAssembly', 'SharedArrayBuffer', 'Atomics', 'globalThis']

/** The files of a built mini-program, read and compiled once for all starts. */
export class Sources {
  private readonly scripts = new Map<string, Script>()

  constructor(readonly dist: string) {}

  script(file: string): Script {
    const known = this.scripts.get(file)
    if (known) return known
    const text = readFileSync(join(this.dist, file), 'utf8')
    const script = new Script(`(function (require, module, exports) {${text}\n})`, { filename: `dist/${file}` })
    this.scripts.set(file, script)
    return script
  }

  /** A JSON file, without its ending. */
  json(path: string): unknown {
    return JSON.parse(readFileSync(join(this.dist, `${path}.json`), 'utf8'))
  }
}

/** One start's JavaScript: the language, what WeChat adds to it, nothing of Node's or a browser's, and no code from text. */
export class World {
  private readonly context: object
  private readonly loaded = new Map<string, { exports: unknown }>()

  /** `given`: the globals that WeChat adds. */
  constructor(
    private readonly sources: Sources,
    given: Readonly<Record<string, unknown>>,
  ) {
    this.context = createContext({ ...given }, { codeGeneration: { strings: false, wasm: false } })
    new Script(LACKING.map((name) => `delete globalThis.${name}`).join(';')).runInContext(this.context)
  }

  /** Runs a module, with or without its ending, if it did not yet run; gives its exports. */
  require(file: string): unknown {
    const path = file.replace(/\.js$/, '')
    const known = this.loaded.get(path)
    if (known) return known.exports
    const module = { exports: {} }
    this.loaded.set(path, module)
    const run: unknown = this.sources.script(`${path}.js`).runInContext(this.context)
    if (typeof run !== 'function') throw new Error(`${path}.js is no module`)
    run((target: string) => this.require(posix.join(posix.dirname(path), target)), module, module.exports)
    return module.exports
  }
}
