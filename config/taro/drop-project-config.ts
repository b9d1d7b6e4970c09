import { rmSync } from 'node:fs'
import { join } from 'node:path'

/** The parts of Taro's plugin context that are used here; Taro does not type them. */
interface Context {
  paths: { outputPath: string }
  onBuildFinish(done: () => void): void
}

/**
 * Taro copies project.config.json into the build, with every launch of DevTools in it. Nothing reads it there: DevTools opens
 * this project's root, whose own file names dist. It would count towards the main package. Taro plugin.
 */
export default (context: Context) => {
  context.onBuildFinish(() => rmSync(join(context.paths.outputPath, 'project.config.json'), { force: true }))
}
