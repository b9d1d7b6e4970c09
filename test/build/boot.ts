import { readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { createContext, Script } from 'node:vm'

import { pagesOf, readAppJson } from '../../config/tools/release/bundle'
import { dist } from './dist'

type Lifecycle = Record<string, unknown>

/** What a bundle handed to WeChat while its scripts ran. */
interface Booted {
  app: Lifecycle | undefined
  /** By path. */
  pages: Record<string, Lifecycle>
}

interface Phone {
  /** Keys of `wx` that throw when they are read, as some do in single-page mode. */
  throwing?: readonly string[]
  /** Globals of the language that this engine lacks. */
  lacking?: readonly string[]
}

/** As much of WeChat as the scripts ask for before a page is opened. */
const makeWx = (throwing: readonly string[]): object => {
  const wx = {
    getAppBaseInfo: () => ({ language: 'zh_CN' }),
    getEnterOptionsSync: () => ({ scene: 1001 }),
    getStorageSync: () => '',
    getStorageInfoSync: () => ({ keys: [] }),
    setStorage: ({ success }: { success: (result: object) => void }) => success({}),
  }
  for (const key of throwing)
    Object.defineProperty(wx, key, {
      enumerable: true,
      get: () => {
        throw new Error(`${key}:fail rejected due to no permission currently`)
      },
    })
  return wx
}

/**
 * Runs the bundle's scripts as WeChat does: each a module of its own in an engine without browser or Node globals, where no text
 * becomes code. The app and every page register; none is opened.
 */
export const boot = ({ throwing = [], lacking = [] }: Phone = {}): Booted => {
  const booted: Booted = { app: undefined, pages: {} }
  let page = ''
  const register = {
    app: (its: Lifecycle) => {
      booted.app = its
    },
    page: (its: Lifecycle) => {
      booted.pages[page] = its
    },
    nothing: () => undefined,
  }
  const context = createContext(
    {
      wx: makeWx(throwing),
      App: register.app,
      Page: register.page,
      Component: register.nothing,
      getApp: () => booted.app,
      getCurrentPages: () => [],
      setTimeout,
      clearTimeout,
      setInterval,
      clearInterval,
      console,
    },
    { codeGeneration: { strings: false, wasm: false } },
  )
  for (const name of lacking) new Script(`delete this.${name}`).runInContext(context)
  const modules = new Map<string, { exports: unknown }>()
  const load = (path: string): unknown => {
    const file = path.endsWith('.js') ? path : `${path}.js`
    const known = modules.get(file)
    if (known) return known.exports
    const module = { exports: {} }
    modules.set(file, module)
    const code = readFileSync(join(dist, file), 'utf8')
    // Strict, so that `this` in a function is no way to the global object, as in WeChat.
    const run = new Script(`'use strict';(function(require,module,exports){'use strict';${code}\n})`, { filename: file })
    const wrapped: unknown = run.runInContext(context)
    if (typeof wrapped === 'function') wrapped((target: string) => load(join(dirname(file), target)), module, module.exports)
    return module.exports
  }
  load('app')
  for (page of pagesOf(readAppJson(dist))) load(page)
  return booted
}
