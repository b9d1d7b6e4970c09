/**
 * A class belongs to the sheet that lies beside its component: a part that needs another's class is a component that is missing.
 * `npm run lint` looks at every class that a view puts on an element: the sheet that defines it must lie in the view's own folder
 * under the view's name, or under the name of the screen that the folder is.
 */
import { readdirSync } from 'node:fs'
import { basename, dirname, join } from 'node:path'
import { compile } from 'sass'
import ts from 'typescript'

import { readText } from '../tools/cli/read-whole'

const filesBelow = (root: string, folder: string): string[] =>
  readdirSync(join(root, folder), { withFileTypes: true }).flatMap((leaf) =>
    leaf.isDirectory() ? filesBelow(root, `${folder}/${leaf.name}`) : [`${folder}/${leaf.name}`],
  )

/** The classes that a sheet speaks of, and those that its selectors begin with. What stands further on may be another's, in its place. */
const classesIn = (css: string): { named: Set<string>; leading: Set<string> } => {
  const namesIn = (text: string) => [...text.matchAll(/\.([a-zA-Z][\w-]*)/g)].flatMap(([, name]) => name ?? [])
  const selectors = (css.match(/[^{}]+(?=\{)/g) ?? []).flatMap((list) => list.split(','))
  return {
    named: new Set(namesIn(css)),
    leading: new Set(selectors.flatMap((selector) => namesIn(selector.trim().split(/[\s>+~]/)[0] ?? ''))),
  }
}

/** A class that a view puts on an element, with the line (from 1). One that ends in `*` begins like this, and ends by a value. */
interface Use {
  name: string
  line: number
}

const usesIn = (file: string, text: string): Use[] => {
  const source = ts.createSourceFile(file, text, ts.ScriptTarget.Latest, true, ts.ScriptKind.TSX)
  const uses: Use[] = []
  const add = (words: string, node: ts.Node, suffix = '') => {
    const line = source.getLineAndCharacterOfPosition(node.getStart()).line + 1
    const names = words.split(/\s+/)
    for (const [index, name] of names.entries()) {
      if (name !== '') uses.push({ name: index === names.length - 1 ? name + suffix : name, line })
    }
  }
  const collect = (node: ts.Node): void => {
    if (ts.isStringLiteral(node) || ts.isNoSubstitutionTemplateLiteral(node)) add(node.text, node)
    else if (ts.isTemplateExpression(node)) {
      add(node.head.text, node, '*')
      for (const { literal } of node.templateSpans) add(literal.text.replace(/^\S*/, ''), node)
    } else if (ts.isConditionalExpression(node)) [node.whenTrue, node.whenFalse].forEach(collect)
    else if (ts.isBinaryExpression(node)) collect(node.right)
    else if (ts.isParenthesizedExpression(node)) collect(node.expression)
    else if (ts.isCallExpression(node)) node.arguments.forEach(collect)
    else if (ts.isJsxExpression(node) && node.expression) collect(node.expression)
  }
  const visit = (node: ts.Node): void => {
    if (ts.isJsxAttribute(node) && /^(className|hoverClass)$/.test(node.name.getText()) && node.initializer)
      collect(node.initializer)
    ts.forEachChild(node, visit)
  }
  visit(source)
  return uses
}

/** Every class in src that a view takes from a sheet that is not its own, or that no sheet defines; a line each. */
export const foreignClasses = (root: string): string[] => {
  const files = filesBelow(root, 'src')
  const sheets = files
    .filter((file) => file.endsWith('.scss') && !basename(file).startsWith('_') && !/(app|styles)\.scss$/.test(file))
    .map((file) => ({ file, ...classesIn(compile(join(root, file)).css) }))
  const everywhere = new Set(['none'])
  return files
    .filter((file) => file.endsWith('.tsx'))
    .flatMap((file) => {
      const own = sheets.filter(
        ({ file: sheet }) =>
          dirname(sheet) === dirname(file) &&
          [basename(file, '.tsx'), basename(dirname(file))].includes(basename(sheet, '.scss')),
      )
      return usesIn(file, readText(join(root, file))).flatMap(({ name, line }) => {
        const has = (names: ReadonlySet<string>) =>
          name.endsWith('*') ? [...names].some((known) => known.startsWith(name.slice(0, -1))) : names.has(name)
        const owners = sheets.filter(({ leading }) => has(leading))
        const isOwn = own.some((sheet) => has(sheet.named) && (owners.length === 0 || owners.includes(sheet)))
        if (isOwn || everywhere.has(name)) return []
        return [`${file}:${line}: .${name} ${owners[0] ? `is styled in ${owners[0].file}` : 'is styled nowhere'}`]
      })
    })
}

if (require.main === module) {
  const lines = foreignClasses(join(__dirname, '../..'))
  for (const line of lines) console.error(line)
  process.exitCode = lines.length > 0 ? 1 : 0
}
