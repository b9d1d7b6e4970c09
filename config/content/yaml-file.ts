import { type Document, isAlias, isMap, isScalar, isSeq, LineCounter, parseAllDocuments, visit as visitNodes } from 'yaml'

import { firstLineOf } from '../tools/cli/first-line'
import type { ContentFile, Path } from './types'

const startOf = (node: unknown): number | undefined =>
  typeof node === 'object' && node !== null && 'range' in node && Array.isArray(node.range) ? Number(node.range[0]) : undefined

/** The offset at which the value of a path is written; an alias (*name) counts where it is used. */
const offsetOf = (document: Document, path: Path): number => {
  let node: unknown = document.contents
  let offset = startOf(node) ?? 0
  for (const part of path) {
    if (isAlias(node)) node = node.resolve(document)
    if (isMap(node)) {
      const pair = node.items.find(({ key }) => isScalar(key) && String(key.value) === String(part))
      if (!pair) return offset
      offset = startOf(pair.key) ?? offset
      node = pair.value
    } else if (isSeq(node)) {
      node = node.items[Number(part)]
      if (node === undefined) return offset
      offset = startOf(node) ?? offset
    } else {
      return offset
    }
  }
  return offset
}

/** What YAML says of a text. */
interface ParsedText {
  text: string
  lines: LineCounter
  documents: readonly Document[]
}

/** The last text of each file: parsing is most of the work, and a watch edits one file of hundreds. */
const parsedBefore = new Map<string, ParsedText>()

const parseText = (file: string, text: string): ParsedText => {
  const before = parsedBefore.get(file)
  if (before?.text === text) return before
  const lines = new LineCounter()
  const documents = parseAllDocuments(text, { lineCounter: lines })
  const parsed = { text, lines, documents: Array.isArray(documents) ? documents : [] }
  parsedBefore.set(file, parsed)
  return parsed
}

/** The aliases (*name) that stand inside what they name: such a value holds itself. */
const circlesIn = (document: Document, lines: LineCounter): { code: string; line: number; message: string }[] => {
  const circles: { code: string; line: number; message: string }[] = []
  visitNodes(document, {
    Alias: (_key, alias, path) => {
      const named = alias.resolve(document)
      if (named && path.some((node) => node === named)) {
        const line = lines.linePos(alias.range?.[0] ?? 0).line
        circles.push({ code: 'CIRCLE', line, message: `*${alias.source} stands inside what it names: it would hold itself` })
      }
    },
  })
  return circles
}

/** What YAML alone tells of a file; whether it meets the schema is not looked at. */
export type YamlFile = Omit<ContentFile, 'folder' | 'schemaErrors'>

/** Reads a file as YAML. Never throws: what YAML has against it is in `syntax`, and then there is no value. */
export const parseYaml = (file: string, text: string): YamlFile => {
  let parsed: ParsedText
  try {
    parsed = parseText(file, text)
  } catch (error) {
    // Nested deeper than the parser can go.
    const syntax = [{ code: 'DEPTH', line: 1, message: firstLineOf(error) }]
    return { file, text, documents: 1, syntax, value: undefined, lineOf: () => 1 }
  }
  const { lines, documents } = parsed
  const first = documents[0]
  const syntax = documents.flatMap(({ errors }) =>
    errors.map((error) => ({
      code: String(error.code),
      line: error.linePos?.[0].line ?? 1,
      message: (error.message.split('\n')[0] ?? 'not YAML').replace(/ at line \d+, column \d+:?$/, ''),
    })),
  )
  let value: unknown
  try {
    // No alias without a star; to look for one in every file takes longer than all the rest.
    if (first && syntax.length === 0 && text.includes('*')) syntax.push(...circlesIn(first, lines))
    // Anew each time: whoever reads the value may change it.
    if (first && syntax.length === 0) value = first.toJS()
  } catch (error) {
    // An alias (*name) without its anchor is found only here.
    syntax.push({ code: 'ALIAS', line: 1, message: firstLineOf(error) })
  }
  return {
    file,
    text,
    documents: documents.length,
    syntax,
    value,
    lineOf: (path: Path) => (first ? lines.linePos(offsetOf(first, path)).line : 1),
  }
}
