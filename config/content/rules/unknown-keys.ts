import { isTable } from '../../tools/cli/is-table'
import { errorPath, problemAt, type Rule } from '../rule'

const inside = (value: unknown, path: readonly (string | number)[]): unknown =>
  path.reduce<unknown>(
    (here, part) => (Array.isArray(here) ? here[Number(part)] : isTable(here) ? here[String(part)] : undefined),
    value,
  )

export const unknownKeys: Rule = {
  name: 'unknown-keys',
  why: 'A misspelt key is a fact that silently never reaches the screen.',
  check: ({ files }) =>
    files.flatMap((at) =>
      at.schemaErrors
        .filter(({ keyword }) => keyword === 'additionalProperties')
        .map((error) => {
          const key = String(error.params.additionalProperty)
          const path = [...errorPath(error), key]
          const where = errorPath(error).length === 0 ? '' : ` in ${errorPath(error).join('.')}`
          // `{ zh: first, second }` is YAML for zh: first and a key "second" that holds nothing.
          const hint =
            inside(at.value, path) === null
              ? 'Is it part of a text? A text that holds a comma or a colon goes into single quotes'
              : `Known here: ${Object.keys(isTable(error.parentSchema?.properties) ? error.parentSchema.properties : {}).join(', ')}`
          return problemAt(at, path, `unknown key "${key}"${where}. ${hint}`)
        }),
    ),
}
