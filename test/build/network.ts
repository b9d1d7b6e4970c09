import ts from 'typescript'

/** Everything by which a mini-program can reach the network, and the cloud. */
const names = new Set([
  'request',
  'uploadFile',
  'downloadFile',
  'connectSocket',
  'sendSocketMessage',
  'createTCPSocket',
  'createUDPSocket',
  'createMediaRecorder',
  'cloud',
  'fetch',
  'XMLHttpRequest',
  'WebSocket',
  'EventSource',
  'sendBeacon',
])

export interface NetworkUse {
  name: string
  /** The code around it, for the reader of a failure. */
  code: string
}

/**
 * Where code reads a member of one of these names, `x.request` or `x['request']`, or such a global. A mere word in a list or a
 * sentence does not count; a computed name can't be seen here, the preview host fails on that when it runs.
 */
export const networkUses = (code: string): NetworkUse[] => {
  const uses: NetworkUse[] = []
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
