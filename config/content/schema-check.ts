import Ajv, { type ErrorObject } from 'ajv'

import { firstLineOf } from '../tools/cli/first-line'
import type { Folder } from './types'

const compiled = new Map<string, Ajv>()

/** Compiling the schema takes far longer than reading a file; a watch reads many times. */
const ajvFor = (text: string): Ajv => {
  const known = compiled.get(text)
  if (known) return known
  const ajv = new Ajv({ allErrors: true, strict: true, verbose: true })
  ajv.addSchema({ ...JSON.parse(text), $id: 'catalogue' })
  compiled.set(text, ajv)
  return ajv
}

/** The definition of the schema that an entry of each folder must meet. */
export const definitionOf = {
  platforms: 'platform',
  carriers: 'carrier',
  services: 'service',
  tasks: 'task',
  categories: 'category',
  terms: 'term',
  guides: 'guide',
} as const satisfies Record<Folder, string>

/** Compiles the schema, or says what is wrong with it. */
const schemaOf = (text: string | undefined): Ajv | string => {
  if (text === undefined) return 'schema.json is missing. It is the form that everything else must meet'
  try {
    const ajv = ajvFor(text)
    const known = [...Object.values(definitionOf), 'source', 'brand', 'ids']
    const lost = known.find((definition) => !ajv.getSchema(`catalogue#/definitions/${definition}`))
    return lost === undefined ? ajv : `schema.json has no definition "${lost}"`
  } catch (error) {
    return `schema.json is no schema: ${firstLineOf(error)}`
  }
}

/** A value that was held against the schema. `value` is undefined when it does not meet it. */
interface Checked<T> {
  value: T | undefined
  errors: readonly ErrorObject[]
}

/** The schema of the content, as something to hold values against. */
export interface SchemaCheck {
  /** What is wrong with the schema itself: then nothing meets it. */
  fault: string | undefined
  /** Holds a value against a definition, whose type it then has. `at` is where in its file the value stands, as a JSON pointer. */
  check<T>(definition: string, value: unknown, at?: string): Checked<T>
}

/** Makes the check out of the text of schema.json; undefined: there is none. */
export const makeSchemaCheck = (text: string | undefined): SchemaCheck => {
  const schema = schemaOf(text)
  return {
    fault: typeof schema === 'string' ? schema : undefined,
    check: <T>(definition: string, value: unknown, at = '') => {
      const validate = typeof schema === 'string' ? undefined : schema.getSchema(`catalogue#/definitions/${definition}`)
      const isSound = (candidate: unknown): candidate is T => validate?.(candidate) === true
      if (isSound(value)) return { value, errors: [] }
      const errors = (validate?.errors ?? []).map((error) => ({ ...error, instancePath: at + error.instancePath }))
      return { value: undefined, errors }
    },
  }
}
