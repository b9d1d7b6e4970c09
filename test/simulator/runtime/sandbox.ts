/**
 * Gives the mini-program's code the globals WeChat gives, and none of the browser's others. Names are shadowed by
 * parameters of an outer function, which costs nothing at run time; the code itself runs in strict mode, so that a
 * plain call's `this` is not the window either.
 */

/** ECMAScript itself, less `Intl`, which WeChat on Android does not have. */
const LANGUAGE_GLOBALS =
  'AggregateError Array ArrayBuffer BigInt BigInt64Array BigUint64Array Boolean DataView Date Error EvalError ' +
  'Float32Array Float64Array Infinity Int16Array Int32Array Int8Array JSON Map Math NaN Number Object Promise Proxy ' +
  'RangeError ReferenceError Reflect RegExp Set String Symbol SyntaxError TypeError URIError Uint16Array Uint32Array ' +
  'Uint8Array Uint8ClampedArray WeakMap WeakRef WeakSet decodeURI decodeURIComponent encodeURI encodeURIComponent escape ' +
  'isFinite isNaN parseFloat parseInt undefined unescape'

/** What JavaScriptCore before iOS 12.2 or V8 before 7.1 lacks, and WeChat's core-js cannot bring. */
const NEWER_GLOBALS = new Set(['AggregateError', 'BigInt', 'BigInt64Array', 'BigUint64Array', 'WeakRef', 'globalThis'])

const IDENTIFIER = /^[A-Za-z_$][\w$]*$/
/** Words that cannot name a parameter although the window has, or might get, such a property. */
const RESERVED = new Set(['undefined', 'NaN', 'Infinity', 'this', 'null', 'true', 'false'])

type ModuleFunction = (require: unknown, module: unknown, exports: unknown) => void

export interface Sandbox {
  /** Compiles one module; throws SyntaxError as the browser words it. */
  compileModule(path: string, source: string): ModuleFunction
  /** Compiles a function written elsewhere (an automator client's) so that it sees what the app's code sees. */
  compileFunction(declaration: string): (...args: unknown[]) => unknown
  /** Adds a name that functions compiled from now on see. */
  provide(name: string, value: unknown): void
}

function browserNames(): string[] {
  const names = new Set<string>()
  for (let scope: object | null = window; scope !== null; scope = Object.getPrototypeOf(scope)) {
    for (const name of Object.getOwnPropertyNames(scope)) names.add(name)
  }
  return [...names].filter((name) => IDENTIFIER.test(name) && !RESERVED.has(name))
}

/** A constructor that refuses to make code out of text, and is still good for `instanceof` and `.prototype`. */
function refusing(maker: object): object {
  const refuse = (): never => {
    throw new EvalError('Code generation from strings is not allowed in a mini-program')
  }
  return new Proxy(maker, { apply: refuse, construct: refuse })
}

/**
 * Closes the ways to `Function` that lead through a function's `constructor`. It changes this page for good: nothing
 * of the host may make functions from text that way afterwards (CompilerFunction below is kept for it).
 */
function closeConstructors(): void {
  const samples = [
    () => undefined,
    async () => undefined,
    function* empty() {
      yield undefined
    },
    async function* emptyAsync() {
      yield undefined
    },
  ]
  for (const sample of samples) {
    const prototype: object = Object.getPrototypeOf(sample)
    const maker: unknown = Reflect.get(prototype, 'constructor')
    if (typeof maker !== 'function') continue
    Object.defineProperty(prototype, 'constructor', { value: refusing(maker), writable: true, configurable: true })
  }
}

const CompilerFunction = Function

/** Makes code out of text for the host's own use (compiled templates), before and after the sandbox is closed. */
export function hostFunction(parameters: string[], body: string): (...args: unknown[]) => unknown {
  const made: unknown = new CompilerFunction(...parameters, body)
  if (typeof made !== 'function') throw new TypeError('not a function')
  return (...args) => made.apply(undefined, args)
}

/**
 * Makes the sandbox. `provided` are the names WeChat gives beyond the language (`wx`, `App`, `console`, timers…); they
 * are read once, so hand in delegates where the meaning changes over time. On an `old` engine what came later is undefined.
 */
export function createSandbox(provided: Readonly<Record<string, unknown>>, old: boolean): Sandbox {
  const scope: Record<string, unknown> = { ...provided, Function: refusing(CompilerFunction) }
  const has = (name: string) => !(old && NEWER_GLOBALS.has(name))
  for (const name of LANGUAGE_GLOBALS.split(' ').filter(has)) scope[name] = Reflect.get(window, name)
  const root: Record<string, unknown> = { ...scope }
  const itself = has('globalThis') ? { global: root, globalThis: root } : { global: root }
  Object.assign(root, itself)
  Object.assign(scope, itself, { eval: refusing(CompilerFunction) })
  closeConstructors()

  const shadowed = browserNames()
  const compile = (body: string): unknown => {
    const parameters = [...new Set([...shadowed, ...Object.keys(scope)])].filter((name) => !RESERVED.has(name))
    return hostFunction(parameters, body)(...parameters.map((name) => scope[name]))
  }
  return {
    compileModule(path, source) {
      const made = compile(`return function (require, module, exports) { "use strict"; ${source}\n}\n//# sourceURL=weapp/${path}`)
      if (typeof made !== 'function') throw new TypeError(`${path} is not a module`)
      return (...args) => {
        made.apply(undefined, args)
      }
    },
    compileFunction(declaration) {
      const made = compile(`return (function () { "use strict"; return (${declaration}\n) })()`)
      if (typeof made !== 'function') throw new TypeError('the automator sent something that is no function')
      return (...args) => made.apply(undefined, args)
    },
    provide(name, value) {
      scope[name] = value
    },
  }
}
