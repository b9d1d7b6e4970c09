import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import ts from 'typescript'

import { filesIn } from '../../config/release/bundle'
import { dist } from './dist'

const src = join(__dirname, '../../src')

/** `view aria-label` for every screen-reader attribute that code gives to a component of Taro's. */
const ariaUses = (code: string): string[] => {
  const found: string[] = []
  const taros = new Set<string>()
  const visit = (node: ts.Node) => {
    if (
      ts.isImportDeclaration(node) &&
      ts.isStringLiteral(node.moduleSpecifier) &&
      node.moduleSpecifier.text === '@tarojs/components'
    ) {
      const names = node.importClause?.namedBindings
      if (names && ts.isNamedImports(names)) for (const { name } of names.elements) taros.add(name.text)
    }
    if (ts.isJsxOpeningLikeElement(node) && ts.isIdentifier(node.tagName) && taros.has(node.tagName.text)) {
      for (const property of node.attributes.properties) {
        const name = property.name && ts.isIdentifier(property.name) ? property.name.text : ''
        if (/^aria[A-Z]/.test(name)) found.push(`${kebab(node.tagName.text)} ${kebab(name)}`)
      }
    }
    ts.forEachChild(node, visit)
  }
  visit(ts.createSourceFile('a.tsx', code, ts.ScriptTarget.Latest, true, ts.ScriptKind.TSX))
  return found
}

const kebab = (name: string): string => name.replace(/(?!^)[A-Z]/g, '-$&').toLowerCase()

const templates = readFileSync(join(dist, 'base.wxml'), 'utf8')

/** Whether every template of a component that can have attributes has this one. */
const reaches = (use: string): boolean => {
  const [tag, attribute] = use.split(' ')
  const opened = [...templates.matchAll(new RegExp(`<${tag} [^>]*>`, 'g'))].map(([opening]) => opening)
  // Views without attributes of their own have templates that bind style, class and the two ids alone.
  const able = opened.filter((opening) => opening.split('="{{').length > 5)
  return able.length > 0 && able.every((opening) => opening.includes(` ${attribute}="{{`))
}

const used = [...new Set(filesIn(src, '.tsx').flatMap((file) => ariaUses(readFileSync(join(src, file), 'utf8'))))].sort()

test('every screen-reader attribute that the app gives reaches WeChat', () => {
  expect(used).toContain('view aria-disabled')
  expect(used).toContain('input aria-label')
  expect(used.filter((use) => !reaches(use))).toEqual([])
})

test('one that no template has is noticed', () => {
  expect(ariaUses("import { Image } from '@tarojs/components'; const a = <Image ariaLabel='a' />")).toEqual(['image aria-label'])
  expect(reaches('image aria-label')).toBe(false)
})
