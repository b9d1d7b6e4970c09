import { isTable } from '../../tools/cli/is-table'
import type { Problem } from '../problem'
import { problemAt, type Rule } from '../rule'
import type { ContentFile } from '../types'

const quoteIt = "A text that holds a comma, a colon, # or a quote sign goes into single quotes: { zh: …, en: 'Yes, this' }"

const syntaxProblems = (at: ContentFile): Problem[] =>
  at.syntax.map(({ code, line, message }) => ({
    level: 'error',
    file: at.file,
    line,
    message:
      code === 'DUPLICATE_KEY'
        ? `${message}. One file holds one entry: move the second into a file of its own`
        : `not YAML: ${message}. ${quoteIt}`,
  }))

export const oneEntry: Rule = {
  name: 'one-entry',
  why: 'An entry is found by its file name. A second one in the same file would never be read.',
  check: ({ files, unexpectedFiles }) => [
    ...unexpectedFiles.map(
      (file): Problem => ({ level: 'error', file, line: 1, message: 'only .yaml files belong here. Remove it or rename it' }),
    ),
    ...files.flatMap((at) => {
      if (at.syntax.length > 0) return syntaxProblems(at)
      if (at.documents > 1) {
        return [
          problemAt(
            at,
            [],
            'two YAML documents (---) in one file. One file holds one entry: move the second into a file of its own',
          ),
        ]
      }
      if (Array.isArray(at.value))
        return [problemAt(at, [], 'a list of entries. One file holds one entry, without a dash before its id')]
      if (!isTable(at.value) || Object.keys(at.value).length === 0) {
        return [problemAt(at, [], 'the file is empty. Fill it (npm run content:new makes a template) or remove it')]
      }
      return []
    }),
  ],
}
