import { join } from 'node:path'

import { ariaComponents } from './attributes'

/** The parts of Taro's plugin context that are used here; Taro does not type them. */
interface Platform {
  template?: { mergeComponents(context: unknown, components: object): void }
  runtimePath?: string | string[]
}

interface Context {
  registerMethod(method: { name: string; fn(platform: Platform): void }): void
}

/** Lets `ariaRole`, `ariaLabel`… through to WeChat's templates. Taro plugin; see docs/adr for why not plugin-inject. */
export default (context: Context) => {
  context.registerMethod({
    name: 'onSetupClose',
    fn(platform) {
      platform.template?.mergeComponents(context, ariaComponents)
      const before = platform.runtimePath ?? []
      platform.runtimePath = [...(Array.isArray(before) ? before : [before]), join(__dirname, 'runtime.ts')]
    },
  })
}
