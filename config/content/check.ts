import type { Day } from '../../src/domain/day'
import { type Catalogue, type Content, loadFiles, type Problem, understand } from './read'
import { runRules } from './rule'
import { rules } from './rules'

/** The errors, warnings and remarks of every rule about content that has been read. */
export const checkContent = (content: Content, today: Day): Problem[] => runRules(rules, content, today)

/** Reads a content folder and runs every rule over it. `today` decides what is in the future and what is old. */
export const checkCatalogue = (root: string, today: Day): { catalogue: Catalogue; problems: Problem[] } => {
  const content = understand(loadFiles(root))
  return { catalogue: content.catalogue, problems: checkContent(content, today) }
}
