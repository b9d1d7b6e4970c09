/**
 * Bakes the closed lists of schema.json: src/content/baked/enums.ts. The program, and with it the bake and every tool that knows the
 * domain, is built on them; so they are baked first, by `npm ci` and again by every `npm run bake`, and this file leans on nothing baked.
 */
import { join } from 'node:path'

import { readText } from '../tools/cli/read-whole'
import { runCommandLine } from '../tools/cli/run-command'
import type { WholeFile } from '../tools/cli/write-whole'
import { bakedProgram, writeBaked } from './baked-file'
import { contentRoot } from './content-root'

type Definition = Record<string, unknown> & { enum?: readonly (string | number)[] }

/** As much of schema.json as the bake looks at. */
interface Schema {
  definitions: Record<string, Definition>
}

/** schema.json as it is written now. Throws when it is no JSON. */
export const readSchema = (): Schema => JSON.parse(readText(join(contentRoot, 'schema.json')))

/** A definition of the schema that is a closed list. */
interface ClosedList {
  definition: string
  /** How the list is called in the program: needs, for the definition `need`; emergencies for `emergency`. */
  name: string
  values: readonly (string | number)[]
}

/** Every definition of the schema that is a closed list, in the schema's order. */
export const closedLists = ({ definitions }: Schema): ClosedList[] =>
  Object.entries(definitions).flatMap(([definition, { enum: values }]) =>
    values ? [{ definition, name: `${definition.replace(/y$/, 'ie')}s`, values }] : [],
  )

/** The baked file of the lists. */
export const enumsFile = (schema: Schema): WholeFile =>
  bakedProgram(
    'enums.ts',
    closedLists(schema)
      .map(({ name, values }) => `export const ${name} = ${JSON.stringify(values)} as const\n`)
      .join(''),
  )

if (require.main === module) {
  runCommandLine(() => {
    writeBaked([enumsFile(readSchema())])
    return 0
  })
}
