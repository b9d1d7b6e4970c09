import ts from 'typescript'

const tooNew = new Set([
  ts.SyntaxKind.QuestionQuestionToken,
  ts.SyntaxKind.QuestionQuestionEqualsToken,
  ts.SyntaxKind.BarBarEqualsToken,
  ts.SyntaxKind.AmpersandAmpersandEqualsToken,
])

/**
 * Syntax newer than ES2019 in a bundle, with the code around it: iOS before 13.4 and Android's older engines refuse the whole file
 * for one `?.`. WeChat does not translate it (project.config.json, es6: false, because Taro has done so).
 */
export const newSyntax = (code: string): string[] => {
  const found: string[] = []
  const source = ts.createSourceFile('bundle.js', code, ts.ScriptTarget.Latest, true, ts.ScriptKind.JS)
  const visit = (node: ts.Node) => {
    const chain =
      (ts.isPropertyAccessExpression(node) || ts.isElementAccessExpression(node) || ts.isCallExpression(node)) &&
      node.questionDotToken
    const operator = ts.isBinaryExpression(node) && tooNew.has(node.operatorToken.kind)
    const field = ts.isPropertyDeclaration(node) || ts.isPrivateIdentifier(node) || ts.isClassStaticBlockDeclaration(node)
    if (chain || operator || field || ts.isBigIntLiteral(node)) found.push(code.slice(node.getStart(), node.getStart() + 60))
    ts.forEachChild(node, visit)
  }
  visit(source)
  return found
}
