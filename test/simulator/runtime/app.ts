/** The mini-program's `App`: its life, and the news WeChat sends it. */
import { guarded } from './faults'
import type { Query } from './page'
import { parseQuery } from './router'
import type { Launch } from './settings'
import { Signal } from './signal'

export interface EnterOptions {
  path: string
  query: Query
  scene: number
  referrerInfo: object
  mode: 'default'
  apiCategory: 'default'
}

export function enterOptions(launch: Launch): EnterOptions {
  return {
    path: launch.path,
    query: parseQuery(launch.query),
    scene: launch.scene,
    referrerInfo: {},
    mode: 'default',
    apiCategory: 'default',
  }
}

export class AppLifecycle {
  readonly shown = new Signal<EnterOptions>()
  readonly hid = new Signal<undefined>()
  private app: object = {}
  private hidden = false

  constructor(
    readonly launchedWith: EnterOptions,
    public enteredWith: EnterOptions = launchedWith,
  ) {}

  /** What `App()` does. */
  register(definition: unknown): void {
    if (typeof definition === 'object' && definition !== null) this.app = definition
  }

  get instance(): object {
    return this.app
  }

  get isHidden(): boolean {
    return this.hidden
  }

  call(hook: string, ...args: unknown[]): void {
    const method: unknown = Reflect.get(this.app, hook)
    if (typeof method === 'function') guarded((): unknown => method.apply(this.app, args))
  }

  launch(): void {
    this.call('onLaunch', this.launchedWith)
    this.call('onShow', this.enteredWith)
    this.shown.send(this.enteredWith)
  }

  hide(): void {
    if (this.hidden) return
    this.hidden = true
    this.call('onHide')
    this.hid.send(undefined)
  }

  /** `options`: how the mini-program is entered this time; absent: as before. */
  show(options?: EnterOptions): void {
    if (!this.hidden) return
    this.hidden = false
    if (options) this.enteredWith = options
    this.call('onShow', this.enteredWith)
    this.shown.send(this.enteredWith)
  }
}
