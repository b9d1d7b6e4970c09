/** WeChat's component framework, loaded with this mini-program's templates and code. */
import { type AssociatedBackend, type CodeSpace, glassEasel, MiniProgramEnv, type Root } from 'glass-easel-miniprogram-adapter'
import type { AppBundle, JsonObject } from '../protocol'
import { PhoneBackend } from './backend'
import { allowComponentTag, defineBuiltIns } from './components/registry'
import { weChatEvent } from './event'
import { reportFault } from './faults'
import { type Modules, resolvePath } from './modules'
import { hostFunction } from './sandbox'

type Templates = Record<string, Parameters<CodeSpace['addCompiledTemplate']>[1]['content']>

function isTemplates(value: unknown): value is Templates {
  return typeof value === 'object' && value !== null
}

function usedComponents(config: JsonObject | undefined): [tag: string, path: string][] {
  const using = config?.usingComponents
  if (typeof using !== 'object' || using === null || Array.isArray(using)) return []
  return Object.entries(using).map(([tag, path]) => [tag, String(path)])
}

export class Engine {
  private readonly codeSpace: CodeSpace
  private readonly backend: AssociatedBackend
  private readonly registered = new Set<string>()

  constructor(
    private readonly bundle: AppBundle,
    private readonly modules: () => Modules,
    theme: () => string,
    private readonly opened: (path: string, data: unknown) => void,
  ) {
    defineBuiltIns()
    glassEasel.addGlobalErrorListener((error) => {
      reportFault(error)
      return false
    })
    // WeChat keeps quiet about these, so they must not look like warnings of the app's.
    glassEasel.addGlobalWarningListener((message) => {
      console.debug(message)
      return false
    })
    const env = new MiniProgramEnv()
    this.codeSpace = env.createCodeSpace('', true)
    this.codeSpace.getComponentSpace().updateComponentOptions({ writeIdToDOM: true })
    this.backend = env.associateBackend(new PhoneBackend(theme))
    const templates = hostFunction(['hostEvent'], `return ${bundle.templates}`)(weChatEvent)
    if (!isTemplates(templates)) throw new TypeError('the compiled templates are broken')
    for (const [path, content] of Object.entries(templates)) {
      this.codeSpace.addCompiledTemplate(path, { groupList: templates, content })
    }
    for (const [path, config] of Object.entries(bundle.staticConfigs)) {
      this.codeSpace.addComponentStaticConfig(path, config)
      for (const [tag] of usedComponents(config)) allowComponentTag(tag)
    }
  }

  /** The globals that register pages and components: they act for whichever module is being loaded. */
  globals(): Record<string, unknown> {
    const register = (kind: 'Page' | 'Component') => (definition: unknown) => {
      const path = this.modules().current
      if (path === undefined) throw new Error(`${kind}() was called outside of any page or component`)
      this.registered.add(path)
      return this.codeSpace.componentEnv(path, (env) => Reflect.apply(env[kind], undefined, [definition]))
    }
    const behavior = (definition: unknown) =>
      this.codeSpace.componentEnv('', (env) => Reflect.apply(env.Behavior, undefined, [definition]))
    return { Page: register('Page'), Component: register('Component'), Behavior: behavior }
  }

  /** Loads the code of a page or component and of all components it uses. */
  require(path: string): void {
    if (this.registered.has(path)) return
    this.modules().loadAs(path)
    if (!this.registered.has(path)) throw new Error(`"${path}" was loaded, but it did not call Page() or Component()`)
    for (const [, target] of usedComponents(this.bundle.staticConfigs[path])) this.require(resolvePath(path, target))
  }

  /** Paths whose style sheets a page needs: the app's, those of components it may show, its own. */
  sheetsOf(path: string): string[] {
    const found = new Set<string>()
    const add = (at: string) => {
      if (found.has(at)) return
      found.add(at)
      for (const [, target] of usedComponents(this.bundle.staticConfigs[at])) add(resolvePath(at, target))
    }
    add(path)
    return ['app', ...[...found].reverse()]
  }

  /** Makes the page `path` inside `parent`; `named` sees the page's `this` before anything of it runs on the screen. */
  mount(path: string, parent: HTMLElement, named: (root: Root) => void): Root {
    this.require(path)
    const root = this.backend.createRoot('page', this.codeSpace, path)
    named(root)
    this.opened(path, root.get().data)
    const placeholder = document.createElement('div')
    parent.append(placeholder)
    Reflect.apply(root.attach, root, [parent, placeholder])
    return root
  }
}
