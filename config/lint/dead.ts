/**
 * Looks for what nobody uses: an export that no other file imports, a file that nobody reads, a word of the interface that no screen
 * says. `npm run lint` runs it. What only specs use is dead too, unless its own file uses it: then the spec is a test of it.
 */
import { readdirSync } from 'node:fs'
import { basename, dirname, join, relative, sep } from 'node:path'
import ts from 'typescript'

import { readText } from '../tools/cli/read-whole'

/** Files whose default export is called by its file's name: by Taro, by Jest, by `npm run bench`. */
const CALLED_FROM_OUTSIDE =
  /^(src\/app(\.config)?\.tsx?|src\/pages\/[^/]+\/index\.tsx|src\/packages\/[^/]+\/[^/]+\/index\.tsx|config\/index\.ts|config\/taro\/.*|test\/jest\/.*|test\/bench\/.*)$/

/** What Jest and Taro find by itself. */
const FOUND_BY_NAME = /\.test\.ts$|\.d\.ts$|^src\/content\/baked\//

/** Specs and what only they lean on. The simulator, the benchmarks and the pictures are tools, and not counted. */
const isSpec = (file: string): boolean =>
  /\.test\.ts$/.test(file) || (file.startsWith('test/') && !/^test\/(simulator|bench|jest|soak\.ts|pictures\.ts)/.test(file))
const isWords = (file: string): boolean => /^src\/i18n\/[^/]+\/(zh|en)\.ts$/.test(file)

const programsBelow = (root: string, folder: string): string[] =>
  readdirSync(join(root, folder), { withFileTypes: true }).flatMap((leaf) => {
    if (leaf.isDirectory()) return programsBelow(root, `${folder}/${leaf.name}`)
    return /\.tsx?$/.test(leaf.name) ? [`${folder}/${leaf.name}`] : []
  })

/** The files of a project and what the compiler knows of them. `files` are paths from the root. */
interface Project {
  files: readonly string[]
  sourceOf: (file: string) => ts.SourceFile
  nameOf: (source: ts.SourceFile) => string
  checker: ts.TypeChecker
  root: string
}

const openProject = (root: string): Project => {
  const folders = readdirSync(root).filter((leaf) => ['src', 'config', 'test', 'types'].includes(leaf))
  const files = folders.flatMap((folder) => programsBelow(root, folder))
  const { config } = ts.readConfigFile(join(root, 'tsconfig.json'), ts.sys.readFile)
  const { options } = ts.parseJsonConfigFileContent(config, ts.sys, root)
  const { tsBuildInfoFile: _, ...rest } = options
  const program = ts.createProgram(
    files.map((file) => join(root, file)),
    // Specs of the browser's code lean on the DOM; here it is enough that names are found.
    { ...rest, lib: ['lib.es2022.d.ts', 'lib.dom.d.ts', 'lib.dom.iterable.d.ts'], incremental: false },
  )
  return {
    files,
    sourceOf: (file) => {
      const source = program.getSourceFile(join(root, file))
      if (!source) throw new Error(`${file} is not compiled`)
      return source
    },
    nameOf: (source) => relative(root, source.fileName).split(sep).join('/'),
    checker: program.getTypeChecker(),
    root,
  }
}

/** The declaration that a name stands for, through imports and re-exports. */
const declarationsOf = (checker: ts.TypeChecker, node: ts.Node): readonly ts.Declaration[] => {
  let symbol = checker.getSymbolAtLocation(node)
  if (symbol && symbol.flags & ts.SymbolFlags.Alias) symbol = checker.getAliasedSymbol(symbol)
  return symbol?.declarations ?? []
}

/** Whether a name is where the thing is declared or handed on, and not where it is used. */
const isMention = (node: ts.Identifier): boolean => {
  const { parent } = node
  if (ts.isExportSpecifier(parent)) return true
  return 'name' in parent && parent.name === node && !ts.isPropertyAccessExpression(parent)
}

/** The types that a value may have where it is a choice of several: the compiler makes one of those that look alike. */
const typesOf = (checker: ts.TypeChecker, node: ts.Expression): readonly ts.Type[] => {
  if (ts.isParenthesizedExpression(node)) return typesOf(checker, node.expression)
  if (ts.isConditionalExpression(node)) return [node.whenTrue, node.whenFalse].flatMap((branch) => typesOf(checker, branch))
  if (ts.isElementAccessExpression(node)) {
    const keys = literalsOf(checker.getTypeAtLocation(node.argumentExpression))
    const properties = typesOf(checker, node.expression).flatMap(
      (owner) => keys?.flatMap((key) => owner.getProperty(key) ?? []) ?? [],
    )
    if (properties.length > 0) return properties.map((property) => checker.getTypeOfSymbolAtLocation(property, node))
  }
  return [checker.getTypeAtLocation(node)]
}

/** The words that a type stands for; undefined when it stands for others too. */
const literalsOf = (type: ts.Type): readonly string[] | undefined => {
  const types = type.isUnion() ? type.types : [type]
  const words = types.flatMap((each) => (each.isStringLiteral() ? [each.value] : []))
  return words.length === types.length ? words : undefined
}

/** All that a value's type holds: it is spread, or asked for by a name that only the program knows. */
const allOf = (type: ts.Type): ts.Declaration[] => type.getProperties().flatMap(({ declarations = [] }) => declarations)

/** What `words[key]` says: what the key can be, or all where nobody knows. */
const usedByKey = (checker: ts.TypeChecker, node: ts.ElementAccessExpression): ts.Declaration[] => {
  const keys = literalsOf(checker.getTypeAtLocation(node.argumentExpression))
  return typesOf(checker, node.expression).flatMap((owner) =>
    keys ? keys.flatMap((key) => owner.getProperty(key)?.declarations ?? []) : allOf(owner),
  )
}

/** The declarations that a node of a program uses by itself, without what is in it. */
const usedBy = (checker: ts.TypeChecker, node: ts.Node): readonly ts.Declaration[] => {
  if (ts.isIdentifier(node)) return isMention(node) ? [] : declarationsOf(checker, node)
  if (ts.isImportSpecifier(node)) return declarationsOf(checker, node.name)
  if (ts.isElementAccessExpression(node)) return usedByKey(checker, node)
  if (ts.isSpreadAssignment(node)) return allOf(checker.getTypeAtLocation(node.expression))
  // Object.values(words) says all of them.
  if (ts.isCallExpression(node) && /^Object\.(values|entries)$/.test(node.expression.getText())) {
    return node.arguments.flatMap((argument) => typesOf(checker, argument).flatMap(allOf))
  }
  if (!ts.isBindingElement(node) || !ts.isObjectBindingPattern(node.parent)) return []
  const name = node.propertyName ?? node.name
  return ts.isIdentifier(name) ? (checker.getTypeAtLocation(node.parent).getProperty(name.text)?.declarations ?? []) : []
}

/** By declaration, the files that use it. */
const usesOf = ({ files, sourceOf, checker }: Project): Map<ts.Declaration, Set<string>> => {
  const uses = new Map<ts.Declaration, Set<string>>()
  const note = (declaration: ts.Declaration, file: string) => {
    const known = uses.get(declaration)
    if (known) known.add(file)
    else uses.set(declaration, new Set([file]))
  }
  for (const file of files) {
    const visit = (node: ts.Node): void => {
      for (const declaration of usedBy(checker, node)) note(declaration, file)
      ts.forEachChild(node, visit)
    }
    visit(sourceOf(file))
  }
  return uses
}

const lineOf = (node: ts.Node): number => node.getSourceFile().getLineAndCharacterOfPosition(node.getStart()).line + 1

const deadExports = (
  { files, sourceOf, nameOf, checker }: Project,
  uses: ReadonlyMap<ts.Declaration, ReadonlySet<string>>,
): string[] =>
  files
    .filter((file) => !file.startsWith('types/') && !FOUND_BY_NAME.test(file))
    .flatMap((file) => {
      const module = checker.getSymbolAtLocation(sourceOf(file))
      if (!module) return []
      return checker.getExportsOfModule(module).flatMap((symbol) => {
        if (symbol.name === 'default' && CALLED_FROM_OUTSIDE.test(file)) return []
        const target = symbol.flags & ts.SymbolFlags.Alias ? checker.getAliasedSymbol(symbol) : symbol
        const declarations = (target.declarations ?? []).filter((declaration) => nameOf(declaration.getSourceFile()) === file)
        // What is handed on from another file is looked at there.
        if (declarations.length === 0) return []
        const users = new Set(declarations.flatMap((declaration) => [...(uses.get(declaration) ?? [])]))
        const others = [...users].filter((user) => user !== file)
        const alive = file.startsWith('test/')
          ? others.length > 0
          : others.some((user) => !isSpec(user)) || (others.length > 0 && users.has(file))
        if (alive) return []
        const why = others.length > 0 ? 'is used by specs alone' : 'is exported, and no other file uses it'
        return declarations.slice(0, 1).map((declaration) => `${file}:${lineOf(declaration)}: ${symbol.name} ${why}`)
      })
    })

/** The words of every package that no screen says. */
const deadWords = ({ files, sourceOf }: Project, uses: ReadonlyMap<ts.Declaration, ReadonlySet<string>>): string[] =>
  files
    .filter((file) => /^src\/i18n\/[^/]+\/zh\.ts$/.test(file))
    .flatMap((file) => {
      const dead: string[] = []
      const visit = (node: ts.Node, path: readonly string[]): void => {
        if (ts.isPropertyAssignment(node) || ts.isMethodDeclaration(node)) {
          const inner = [...path, node.name.getText()]
          const users = [...(uses.get(node) ?? [])].filter((user) => !isWords(user) && !user.startsWith('test/'))
          if (users.length === 0) {
            dead.push(`${file}:${lineOf(node)}: no screen says ${inner.join('.')}`)
            return
          }
          if (ts.isPropertyAssignment(node) && ts.isObjectLiteralExpression(node.initializer))
            ts.forEachChild(node.initializer, (child) => visit(child, inner))
          return
        }
        ts.forEachChild(node, (child) => visit(child, path))
      }
      visit(sourceOf(file), [])
      return dead
    })

/** Files that are imported by nobody, and named by no script, configuration or program. */
const deadFiles = ({ files, sourceOf, root }: Project): string[] => {
  const imported = new Set<string>()
  const named: { file: string; text: string }[] = []
  for (const file of files) {
    const source = sourceOf(file)
    const { importedFiles } = ts.preProcessFile(source.text, true, true)
    for (const { fileName } of importedFiles) {
      if (!fileName.startsWith('.')) continue
      const path = join(file, '..', fileName).split(sep).join('/')
      for (const ending of ['', '.ts', '.tsx', '.d.ts', '/index.ts', '/index.tsx']) imported.add(path + ending)
    }
    named.push({ file, text: source.text.replace(/^import .*$/gm, '') })
  }
  for (const leaf of readdirSync(root))
    if (/\.(js|json)$/.test(leaf) && leaf !== 'package-lock.json') named.push({ file: leaf, text: readText(join(root, leaf)) })
  // A bare name means a file of the folder in which it is written: elsewhere another of that name may be meant.
  const isNamed = (file: string): boolean => {
    const names = file.split('/')
    const path = names.slice(-2).join('/')
    return named.some(
      (other) =>
        other.file !== file &&
        (other.text.includes(path) || (dirname(other.file) === dirname(file) && other.text.includes(basename(file)))),
    )
  }
  return files
    .filter((file) => !imported.has(file) && !FOUND_BY_NAME.test(file) && !CALLED_FROM_OUTSIDE.test(file))
    .filter((file) => !isNamed(file))
    .map((file) => `${file}:1: nobody imports this file`)
}

/** What nobody uses in the project below `root`, a line each: the file, the line in it, what and why. */
export const deadThings = (root: string): string[] => {
  const project = openProject(root)
  const uses = usesOf(project)
  return [...deadFiles(project), ...deadExports(project, uses), ...deadWords(project, uses)]
}

if (require.main === module) {
  const lines = deadThings(join(__dirname, '../..'))
  for (const line of lines) console.error(line)
  process.exitCode = lines.length > 0 ? 1 : 0
}
