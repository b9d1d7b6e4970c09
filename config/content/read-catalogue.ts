import { readContent } from './load'
import type { Problem } from './problem'
import { runRules } from './rule'
import { oneEntry } from './rules/one-entry'
import { readable } from './rules/readable'
import { references } from './rules/references'
import { schema } from './rules/schema'
import { unknownKeys } from './rules/unknown-keys'
import type { ContentCatalogue } from './types'

/**
 * Reads every file of the content folder and checks its form and its references: what the bake needs to be able to go on.
 * All the other rules are run by checkCatalogue.
 */
export const readCatalogue = (root: string): { catalogue: ContentCatalogue; problems: Problem[] } => {
  const content = readContent(root)
  // None of these looks at the day.
  const problems = runRules([readable, oneEntry, unknownKeys, schema, references], content, { today: '' })
  return { catalogue: content.catalogue, problems: problems.filter(({ level }) => level === 'error') }
}
