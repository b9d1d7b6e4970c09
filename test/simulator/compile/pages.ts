import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { isObject, listAt, parseObject, textAt, textsAt } from './json'

/** All page paths of dist/app.json, subpackages' included; none if there is no app.json. Throws if it cannot be parsed. */
export function readConfigPages(dist: string): string[] {
  const file = join(dist, 'app.json')
  if (!existsSync(file)) return []
  const app = parseObject(readFileSync(file, 'utf8'))
  const ofSubs = [...listAt(app, 'subPackages'), ...listAt(app, 'subpackages')]
    .filter(isObject)
    .flatMap((sub) => textsAt(sub, 'pages').map((page) => `${textAt(sub, 'root').replace(/\/$/, '')}/${page}`))
  return [...textsAt(app, 'pages'), ...ofSubs]
}
