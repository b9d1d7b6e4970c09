import { join } from 'node:path'
import ts from 'typescript'
import * as v from 'valibot'
import { parse } from 'yaml'

import { readText } from '../cli/read-whole'
import { filesIn } from './bundle'
import { memberUses } from './member-uses'
import { privacyApis, privacyElements, privacyTypes } from './privacy-apis'

const text = v.pipe(v.string(), v.trim(), v.minLength(1))

/** docs/release/privacy.yaml: what is typed at mp.weixin.qq.com. `information` is WeChat's word for it. */
const declaration = v.array(
  v.strictObject({
    information: text,
    apis: v.pipe(v.array(text), v.minLength(1)),
    purpose: v.strictObject({ zh: v.pipe(text, v.regex(/\p{Script=Han}/u, 'no Chinese')), en: text }),
  }),
)

type Declaration = v.InferOutput<typeof declaration>

/** Reads the declaration. Throws where it has not that form. */
export const readDeclaration = (yaml: string): Declaration => v.parse(declaration, parse(yaml))

/** The names of all that is behind a table of WeChat's. */
const namesIn = (table: Readonly<Record<string, readonly string[]>>): Set<string> => new Set(Object.values(table).flat())

const apis = namesIn(privacyApis)
const types = namesIn(privacyTypes)
const elements = namesIn(privacyElements)

/** Where code gives a component one of the types by which it asks for personal information. */
const typeUses = (code: string): string[] => {
  const found: string[] = []
  const visit = (node: ts.Node) => {
    if (
      ts.isPropertyAssignment(node) &&
      (ts.isIdentifier(node.name) || ts.isStringLiteralLike(node.name)) &&
      /^(openType|open-type|type)$/.test(node.name.text) &&
      ts.isStringLiteralLike(node.initializer) &&
      types.has(node.initializer.text)
    ) {
      found.push(node.initializer.text)
    }
    ts.forEachChild(node, visit)
  }
  visit(ts.createSourceFile('bundle.js', code, ts.ScriptTarget.Latest, true, ts.ScriptKind.JS))
  return found
}

/**
 * The privacy APIs that a built mini-program uses, with the files that do, from every script and template of the bundle, libraries
 * included. Taro's chunk holds the names of all that WeChat can do, as words in a list; only a member that is read, taken out or
 * called counts (member-uses.ts), so the list is none and a call of our own is one, in whatever chunk. What is called by a name put
 * together at run time is not seen.
 */
export const privacyUses = (folder: string): Map<string, string[]> => {
  const uses = new Map<string, string[]>()
  const add = (name: string, file: string) => uses.set(name, [...new Set([...(uses.get(name) ?? []), file])])
  for (const file of filesIn(folder, '.js')) {
    const code = readText(join(folder, file))
    for (const { name } of memberUses(code, apis)) add(name, file)
    for (const name of typeUses(code)) add(name, file)
  }
  for (const file of filesIn(folder, '.wxml')) {
    for (const [, name = ''] of readText(join(folder, file)).matchAll(/<([a-z-]+)/g)) {
      if (elements.has(name)) add(name, file)
    }
  }
  return uses
}

/** Where the bundle and the declaration differ, one line each. Empty when every API is declared, and nothing else. */
export const privacyProblems = (uses: ReadonlyMap<string, readonly string[]>, declared: Declaration): string[] => {
  const named = declared.flatMap((entry) => entry.apis)
  const undeclared = [...uses].filter(([name]) => !named.includes(name))
  const gone = named.filter((name) => !uses.has(name))
  const twice = named.filter((name, place) => named.indexOf(name) !== place)
  const misplaced = declared.flatMap(({ information, apis }) => {
    const known = [privacyApis, privacyElements, privacyTypes].flatMap((table) => table[information] ?? [])
    return apis.filter((name) => !known.includes(name)).map((name) => `${name} 不属于 is none of “${information}”`)
  })
  return [
    ...undeclared.map(([name, files]) => `${name} 用了没声明 is used and not declared (${files.join(', ')})`),
    ...gone.map((name) => `${name} 声明了没用 is declared and not used`),
    ...twice.map((name) => `${name} 声明了两次 is declared twice`),
    ...misplaced,
  ]
}
