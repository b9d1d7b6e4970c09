/** The launch cases of project.config.json, where WeChat DevTools keeps them too. */
import { isObject, listAt, objectAt, textAt } from './compile/json'
import type { JsonObject } from './protocol'

export interface LaunchCase {
  name: string
  path: string
  /** Raw query, values percent-encoded. */
  query: string
  scene: number | null
}

/** Reads `condition.miniprogram.list`; entries without a page are left out. */
export function launchList(project: JsonObject): LaunchCase[] {
  return listAt(objectAt(objectAt(project, 'condition'), 'miniprogram'), 'list')
    .filter(isObject)
    .map((item) => ({
      name: textAt(item, 'name'),
      path: textAt(item, 'pathName'),
      query: textAt(item, 'query'),
      scene: typeof item.scene === 'number' ? item.scene : null,
    }))
    .filter((item) => item.path !== '')
}
