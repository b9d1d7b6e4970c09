import { basename } from 'node:path'
import type { ErrorObject } from 'ajv'
import { isTable } from '../../tools/cli/is-table'
import { errorPath, isKey, problemAt, type Rule } from '../rule'

/** A value on one line, not endless; one that JSON can't write by its kind. */
const shown = (value: unknown): string => {
  try {
    const text = JSON.stringify(value) ?? String(value)
    return text.length > 60 ? `${text.slice(0, 60)}…` : text
  } catch {
    return 'a value that holds itself'
  }
}

const say = (error: ErrorObject): string => {
  const path = errorPath(error).join('.')
  const where = path === '' ? '' : `${path}: `
  const meaning = typeof error.parentSchema?.description === 'string' ? ` ${error.parentSchema.description}` : ''
  switch (error.keyword) {
    case 'required':
      return `${where}"${String(error.params.missingProperty)}" is missing. Add it; docs/content.md says what it holds`
    case 'enum':
      return `${where}${shown(error.data)} must be one of ${error.params.allowedValues.join(', ')}.${meaning}`
    case 'pattern':
      return `${where}${shown(error.data)} is not written as it must be (${String(error.params.pattern)}).${meaning}`
    case 'type':
      return `${where}${shown(error.data)} ${error.message ?? ''}.${typeof error.data === 'number' ? ' Put digits into quotes' : ''}${meaning}`
    default:
      return `${where}${error.message ?? 'not allowed'}.${meaning}`
  }
}

export const schema: Rule = {
  name: 'schema',
  why: 'The types of the program are made from schema.json: what does not meet it would break a screen.',
  check: ({ files, entries }) => [
    ...files.flatMap((at) =>
      at.schemaErrors
        .filter(({ keyword }) => keyword !== 'additionalProperties')
        .map((error) => problemAt(at, errorPath(error), say(error))),
    ),
    ...files.flatMap((at) =>
      at.file === 'sources.yaml' || at.file === 'brands.yaml'
        ? Object.keys(isTable(at.value) ? at.value : {})
            .filter((key) => !isKey(key))
            .map((key) =>
              problemAt(
                at,
                [key],
                `the key ${shown(key)} must be 2 to 40 of a-z, 0-9 and -, and no word that JavaScript has taken`,
              ),
            )
        : [],
    ),
    ...entries.flatMap(({ at, entry }) =>
      entry.id === basename(at.file, '.yaml')
        ? []
        : [
            problemAt(
              at,
              ['id'],
              `id "${entry.id}" must be the file's name. Rename the file to ${entry.id}.yaml, or mend the id`,
            ),
          ],
    ),
  ],
}
