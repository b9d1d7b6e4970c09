import { join } from 'node:path'
import { type Compiler, NormalModule, WebpackError } from 'webpack'

// Taro translates this file alone, and none that it imports.

/** The parts of Taro's plugin context and of its webpack chain that are used here; Taro does not type them. */
interface Chain {
  plugin(name: string): {
    tap(change: (options: [Record<string, unknown>]) => unknown[]): void
    use(plugin: new () => unknown): void
  }
}

/** The attributes of each component, as they stand in its template; an event's is `eh`. */
type Components = Record<string, Record<string, string>>

interface Platform {
  template?: { createMiniComponents(components: unknown): Components }
}

interface Context {
  modifyWebpackChain(change: (args: { chain: Chain }) => void): void
  registerMethod(method: { name: string; fn(platform: Platform): void }): void
}

/** The events that the app handles: `onClick`, `onInput`, `onBlur`, `onConfirm`, `onChange` (test/build/attributes.test.ts). */
const HANDLED = ['bindtap', 'bindinput', 'bindblur', 'bindconfirm', 'bindchange']

/** Without the other events: WeChat sends the logic every one that a template asks for, each movement of a finger too. */
const lean = (components: Components): Components =>
  Object.fromEntries(
    Object.entries(components)
      // A view with `catchMove`.
      .filter(([name]) => name !== 'catch-view')
      .map(([name, attributes]) => [
        name,
        Object.fromEntries(Object.entries(attributes).filter(([key, value]) => value !== 'eh' || HANDLED.includes(key))),
      ]),
  )

/** A place in a package that is replaced while it is built. */
interface Patch {
  /** The file's path ends so, with forward slashes. */
  file: string
  /** Stands in it once. */
  find: string
  put: string
}

/** What is wrong in Taro 4.2.1 and has no hook (docs/adr/018). */
export const patches: readonly Patch[] = [
  {
    // Taro reads every key of `wx` when it starts. In the single page that Moments opens, WeChat throws when some are read: what
    // can't be read is left out, as if this WeChat did not have it.
    file: '@tarojs/shared/dist/native-apis.js',
    find: 'if (isFunction(global[key])) {',
    put: 'let api; try { api = global[key]; } catch (error) { return; }\nif (isFunction(api)) {',
  },
]

/** A text with a patch in it. Throws when its place is not there exactly once: the package has changed. */
export const patched = (text: string, { file, find, put }: Patch): string => {
  const parts = text.split(find)
  if (parts.length !== 2) throw new Error(`${file}: "${find}" stands in it ${parts.length - 1} times, not once`)
  return parts.join(put)
}

/** The parts of webpack's loader context that are used here; webpack types it as any object. */
interface Resource {
  resourcePath?: string
  fs?: { readFile(path: string, done: (error: Error | null, bytes?: Buffer) => void): void }
}

/** Hands webpack the patched text of a file. A build that has not met every file fails. */
class PatchPlugin {
  private readonly unmet = new Set(patches)

  apply(compiler: Compiler): void {
    compiler.hooks.compilation.tap('PatchPlugin', (compilation) => {
      // Before webpack's own reader, which takes whatever is a path.
      NormalModule.getCompilationHooks(compilation)
        .readResource.for(undefined)
        .tapAsync({ name: 'PatchPlugin', stage: -1 }, (context, done) => {
          this.read(context).then((text) => done(null, text), done)
        })
    })
    compiler.hooks.afterCompile.tap('PatchPlugin', (compilation) => {
      // Taro compiles style sheets and the like in compilations of their own.
      if (compilation.compiler !== compiler) return
      for (const { file } of this.unmet)
        compilation.errors.push(new WebpackError(`${file}: to be patched, and not in this build`))
    })
  }

  private async read({ resourcePath, fs }: Resource): Promise<string | undefined> {
    const patch = patches.find(({ file }) => resourcePath?.replace(/\\/g, '/').endsWith(file))
    if (!patch || !resourcePath || !fs) return undefined
    this.unmet.delete(patch)
    const bytes = await new Promise<Buffer | undefined>((give, fail) =>
      fs.readFile(resourcePath, (error, read) => (error ? fail(error) : give(read))),
    )
    return patched(String(bytes), patch)
  }
}

/** Lets the bundle start where `globalThis` is missing, and where keys of `wx` throw; leaves unused events out. Taro plugin. */
export default (context: Context) => {
  context.registerMethod({
    name: 'onSetupClose',
    fn({ template }) {
      if (!template) return
      const create = template.createMiniComponents
      template.createMiniComponents = (components) => lean(create.call(template, components))
    },
  })
  context.modifyWebpackChain(({ chain }) => {
    const provides = { globalThis: [join(__dirname, 'global-object.ts'), 'default'] }
    chain.plugin('providerPlugin').tap(([provided]) => [{ ...provided, ...provides }])
    chain.plugin('patches').use(PatchPlugin)
  })
}
