import ts from 'typescript'

export interface Use {
  name: string
  /** The code around it, for the reader of a failure. */
  code: string
}

/**
 * Where code reads a member of one of these names, `x.name` or `x['name']`, takes it out of an object, or calls such a global. A
 * mere word in a list or a sentence does not count, so that Taro's own list of all that WeChat can do is no use of it. A computed
 * name can't be seen here; the preview host fails on those that reach the network when it runs.
 */
export const memberUses = (code: string, names: ReadonlySet<string>): Use[] => {
  const uses: Use[] = []
  const source = ts.createSourceFile('bundle.js', code, ts.ScriptTarget.Latest, true, ts.ScriptKind.JS)
  const report = (name: string, node: ts.Node) =>
    uses.push({ name, code: code.slice(Math.max(0, node.getStart() - 30), node.getEnd() + 30).replace(/\s+/g, ' ') })
  const visit = (node: ts.Node) => {
    if (ts.isPropertyAccessExpression(node) && names.has(node.name.text)) report(node.name.text, node)
    if (
      ts.isElementAccessExpression(node) &&
      ts.isStringLiteralLike(node.argumentExpression) &&
      names.has(node.argumentExpression.text)
    ) {
      report(node.argumentExpression.text, node)
    }
    if (ts.isCallExpression(node) && ts.isIdentifier(node.expression) && names.has(node.expression.text))
      report(node.expression.text, node)
    if (ts.isNewExpression(node) && ts.isIdentifier(node.expression) && names.has(node.expression.text))
      report(node.expression.text, node)
    if (ts.isBindingElement(node)) {
      const bound = node.propertyName ?? node.name
      if (ts.isIdentifier(bound) && names.has(bound.text)) report(bound.text, node)
    }
    ts.forEachChild(node, visit)
  }
  visit(source)
  return uses
}
