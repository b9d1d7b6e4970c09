import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import ts from 'typescript'

const root = join(__dirname, '../../..')
const file = join(root, 'src/domain/record/snapshot.ts')

/** What the compiler has against snapshot.ts when it reads like this. */
const complaints = (text: string): string[] => {
  const config = ts.readConfigFile(join(root, 'tsconfig.json'), ts.sys.readFile)
  const { options } = ts.parseJsonConfigFileContent(config.config, ts.sys, root)
  const host = ts.createCompilerHost(options)
  const read = host.getSourceFile
  host.getSourceFile = (name, ...rest) =>
    name === file ? ts.createSourceFile(name, text, ts.ScriptTarget.Latest, true) : read.call(host, name, ...rest)
  const program = ts.createProgram([file], { ...options, noEmit: true }, host)
  return ts
    .getPreEmitDiagnostics(program, program.getSourceFile(file))
    .map(({ messageText }) => ts.flattenDiagnosticMessageText(messageText, ' '))
}

test('the chain of migrations compiles as it is', () => {
  expect(complaints(readFileSync(file, 'utf8'))).toEqual([])
})

test('a version without its step does not compile', () => {
  const raised = readFileSync(file, 'utf8').replace('SNAPSHOT_VERSION = 2', 'SNAPSHOT_VERSION = 3')
  expect(complaints(raised).join('\n')).toMatch(/'3' is missing/)
})

test('a step that was taken out does not compile', () => {
  const dropped = readFileSync(file, 'utf8').replace(/\n {2}1: reader\(formatV1, fromV1\),/, '')
  expect(complaints(dropped).join('\n')).toMatch(/'1' is missing/)
})
