/** Reads a built mini-program from disk and makes what the phone runs. */
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join, posix, relative, sep } from 'node:path'
import type { AppBundle, AppConfig, CompileProblem, Json, JsonObject, SubPackage, TabBar } from '../protocol'
import { isObject, listAt, objectAt, parseObject, textAt, textsAt } from './json'
import { compileTemplates } from './wxml'
import { compileSheet } from './wxss'

/** A dist that cannot be started at all. The message is one line, made for a person. */
export class BrokenDist extends Error {}

/** A built mini-program: what to send at once, and the code of each subpackage by root. */
export interface BuiltApp {
  bundle: AppBundle
  subPackageModules: ReadonlyMap<string, Record<string, string>>
}

function filesBelow(folder: string): string[] {
  return readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    const path = join(folder, entry.name)
    return entry.isDirectory() ? filesBelow(path) : [path]
  })
}

function withoutExtension(path: string): string {
  return path.replace(/\.\w+$/, '')
}

function emptyModules(): Record<string, string> {
  return {}
}

function readSubPackage(value: Json): SubPackage[] {
  if (!isObject(value)) return []
  const root = textAt(value, 'root').replace(/\/$/, '')
  return root === '' ? [] : [{ root, pages: textsAt(value, 'pages').map((page) => posix.join(root, page)) }]
}

function readTabBar(app: JsonObject): TabBar | null {
  const bar = objectAt(app, 'tabBar')
  const list = listAt(bar, 'list').filter(isObject)
  if (list.length === 0) return null
  return {
    color: textAt(bar, 'color', '#999999'),
    selectedColor: textAt(bar, 'selectedColor', '#07c160'),
    backgroundColor: textAt(bar, 'backgroundColor', '#ffffff'),
    borderStyle: textAt(bar, 'borderStyle', 'black'),
    list: list.map((item) => ({
      pagePath: textAt(item, 'pagePath'),
      text: textAt(item, 'text'),
      iconPath: textAt(item, 'iconPath'),
      selectedIconPath: textAt(item, 'selectedIconPath'),
    })),
  }
}

/** Paths of all icons of the tab bar, in every theme. */
function tabIcons(bar: TabBar | null, themes: readonly JsonObject[]): string[] {
  const named = (bar?.list ?? []).flatMap((item) => [item.iconPath, item.selectedIconPath])
  return named
    .flatMap((icon) => (icon.startsWith('@') ? themes.map((theme) => textAt(theme, icon.slice(1))) : [icon]))
    .filter((icon) => icon !== '')
}

function readConfig(app: JsonObject): AppConfig {
  const mainPages = textsAt(app, 'pages')
  const subPackages = [...listAt(app, 'subPackages'), ...listAt(app, 'subpackages')].flatMap(readSubPackage)
  const first = mainPages[0]
  if (first === undefined) throw new BrokenDist('app.json lists no page.')
  return {
    pages: [...mainPages, ...subPackages.flatMap((sub) => sub.pages)],
    entry: textAt(app, 'entryPagePath', first),
    subPackages,
    window: objectAt(app, 'window'),
    tabBar: readTabBar(app),
    darkmode: app.darkmode === true,
    styleV2: textAt(app, 'style') === 'v2',
    raw: app,
  }
}

/**
 * Reads and compiles the mini-program in `dist`. `project` is the parsed project.config.json (name and id of the app).
 * Throws BrokenDist when there is nothing to start; lesser faults are listed in `bundle.problems`.
 */
export function readApp(dist: string, project: JsonObject): BuiltApp {
  if (!existsSync(join(dist, 'app.json'))) {
    throw new BrokenDist('还没有构建结果。No built mini-program here yet: dist/app.json is missing. Run the build first.')
  }
  const problems: CompileProblem[] = []
  const sources = new Map(
    filesBelow(dist)
      .filter((file) => /\.(js|json|wxml|wxs|wxss)$/.test(file))
      .map((file) => [relative(dist, file).split(sep).join('/'), readFileSync(file, 'utf8')]),
  )
  const ofKind = (extension: string) => new Map([...sources].filter(([path]) => path.endsWith(`.${extension}`)))
  const attempt = <T>(file: string, work: () => T): T[] => {
    try {
      return [work()]
    } catch (error) {
      problems.push({ file, message: error instanceof Error ? error.message : String(error) })
      return []
    }
  }
  const read = (path: string): string => {
    const source = sources.get(path)
    if (source === undefined) throw new Error(`${path} is missing`)
    return source
  }

  const [app] = attempt('app.json', () => parseObject(read('app.json')))
  if (!app) throw new BrokenDist(`app.json cannot be read: ${problems[0]?.message ?? ''}`)
  const config = readConfig(app)

  const staticConfigs: Record<string, JsonObject> = {}
  for (const [path, source] of ofKind('json')) {
    if (path === 'app.json' || path === 'project.config.json') continue
    for (const value of attempt(path, () => parseObject(source))) staticConfigs[withoutExtension(path)] = value
  }
  for (const page of config.pages) {
    if (!sources.has(`${page}.js`) || !sources.has(`${page}.wxml`)) {
      problems.push({ file: page, message: 'listed in app.json, but its .js or .wxml is missing (unfinished build?)' })
    }
  }

  const styles: Record<string, string> = {}
  for (const path of ofKind('wxss').keys()) {
    for (const css of attempt(path, () => compileSheet(path, read))) styles[withoutExtension(path)] = css
  }

  const bare = (files: Map<string, string>) => new Map([...files].map(([path, text]) => [withoutExtension(path), text]))
  const compiled = compileTemplates(bare(ofKind('wxml')), bare(ofKind('wxs')))

  const modules: Record<string, string> = {}
  const subPackageModules = new Map(config.subPackages.map((sub) => [sub.root, emptyModules()]))
  for (const [path, source] of ofKind('js')) {
    const owner = config.subPackages.find((sub) => path.startsWith(`${sub.root}/`))
    const target = owner ? subPackageModules.get(owner.root) : modules
    if (target) target[path] = source
  }

  const themes = staticConfigs[withoutExtension(textAt(app, 'themeLocation'))] ?? {}
  const light = objectAt(themes, 'light')
  const dark = objectAt(themes, 'dark')
  const lost = tabIcons(config.tabBar, [light, dark]).filter((icon) => !existsSync(join(dist, icon)))
  if (lost.length > 0) problems.push({ file: 'app.json', message: `icons of the tab bar are missing: ${lost.join(', ')}` })
  return {
    subPackageModules,
    bundle: {
      appName: textAt(project, 'projectname') || textAt(config.window, 'navigationBarTitleText'),
      appId: textAt(project, 'appid', 'touristappid'),
      config,
      themes: { light, dark },
      staticConfigs,
      styles,
      templates: compiled.templates,
      modules,
      problems: [...problems, ...compiled.problems],
    },
  }
}
