import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import ts from 'typescript'

import { filesIn } from '../../config/tools/release/bundle'
import { dist } from './dist'

const src = join(__dirname, '../../src')

/** `view aria-label`, `view bindtap` for every screen-reader attribute and handler that code gives to a component of Taro's. */
const uses = (code: string): string[] => {
  const found: string[] = []
  const taros = new Set<string>()
  const visit = (node: ts.Node) => {
    for (const name of namesFromTaro(node)) taros.add(name)
    if (ts.isJsxOpeningLikeElement(node) && ts.isIdentifier(node.tagName) && taros.has(node.tagName.text)) {
      found.push(...attributesOf(node).map((attribute) => `${kebab(node.tagName.getText())} ${attribute}`))
    }
    ts.forEachChild(node, visit)
  }
  visit(ts.createSourceFile('a.tsx', code, ts.ScriptTarget.Latest, true, ts.ScriptKind.TSX))
  return found
}

/** The components that an import takes from Taro. */
const namesFromTaro = (node: ts.Node): string[] => {
  if (!ts.isImportDeclaration(node) || !ts.isStringLiteral(node.moduleSpecifier)) return []
  const names = node.moduleSpecifier.text === '@tarojs/components' ? node.importClause?.namedBindings : undefined
  return names && ts.isNamedImports(names) ? names.elements.map(({ name }) => name.text) : []
}

/** What the properties of an element are called in a template. */
const attributesOf = (node: ts.JsxOpeningLikeElement): string[] =>
  node.attributes.properties.flatMap(({ name }) => (name && ts.isIdentifier(name) ? (attributeOf(name.text) ?? []) : []))

const kebab = (name: string): string => name.replace(/(?!^)[A-Z]/g, '-$&').toLowerCase()

/** What a property is called in a template; undefined for one that Taro itself takes care of. */
const attributeOf = (name: string): string | undefined => {
  if (/^aria[A-Z]/.test(name)) return kebab(name)
  if (name === 'catchMove') return 'catchtouchmove'
  if (name === 'onClick') return 'bindtap'
  return /^on[A-Z]/.test(name) ? name.replace(/^on/, 'bind').toLowerCase() : undefined
}

const templates = readFileSync(join(dist, 'base.wxml'), 'utf8')

/** Whether every template of a component that can have attributes has this one, or one of them the event. */
const reaches = (use: string): boolean => {
  const [tag, attribute] = use.split(' ')
  const opened = [...templates.matchAll(new RegExp(`<${tag} [^>]*>`, 'g'))].map(([opening]) => opening)
  if (!attribute?.startsWith('aria-')) return opened.some((opening) => opening.includes(` ${attribute}="eh"`))
  // Views without attributes of their own have templates that bind style, class and the two ids alone.
  const able = opened.filter((opening) => opening.split('="{{').length > 5)
  return able.length > 0 && able.every((opening) => opening.includes(` ${attribute}="{{`))
}

const used = [...new Set(filesIn(src, '.tsx').flatMap((file) => uses(readFileSync(join(src, file), 'utf8'))))].sort()

test('every screen-reader attribute and handler that the app gives reaches WeChat', () => {
  expect(used).toContain('view aria-disabled')
  expect(used).toContain('input aria-label')
  expect(used).toContain('picker bindchange')
  expect(used.filter((use) => !reaches(use))).toEqual([])
})

test('WeChat is asked for no event that the app has no handler for', () => {
  const events = [...templates.matchAll(/ ((?:bind|catch)\w+)="eh"/g)].map(([, event]) => event)
  const handled = new Set(used.map((use) => use.split(' ')[1]))
  expect(events.length).toBeGreaterThan(5)
  expect([...new Set(events)].filter((event) => !handled.has(event))).toEqual([])
})

test('one that no template has is noticed', () => {
  expect(uses("import { Image } from '@tarojs/components'; const a = <Image ariaLabel='a' />")).toEqual(['image aria-label'])
  expect(reaches('image aria-label')).toBe(false)
  expect(uses("import { View } from '@tarojs/components'; const a = <View catchMove onTouchStart={b} />")).toEqual([
    'view catchtouchmove',
    'view bindtouchstart',
  ])
  expect(reaches('view catchtouchmove')).toBe(false)
  expect(reaches('view bindtouchstart')).toBe(false)
})
