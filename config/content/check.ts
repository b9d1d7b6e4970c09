import { committedBefore } from './before'
import { readContent } from './load'
import type { Problem } from './problem'
import { type Context, runRules } from './rule'
import { rules } from './rules'
import type { Content, ContentCatalogue } from './types'

/** The errors, warnings and remarks of every rule about content that has been read. */
export const checkContent = (content: Content, context: Context): Problem[] => runRules(rules, content, context)

/**
 * Reads a content folder and runs every rule over it. `today` decides what is in the future and what is old, `since` (a commit; left
 * out: where this branch left main) what has been changed; where git can't tell, `note` says so. Never throws for content.
 */
export const checkCatalogue = (
  root: string,
  today: string,
  since?: string,
): { catalogue: ContentCatalogue; problems: Problem[]; note: string | undefined } => {
  const content = readContent(root)
  const { before, note } = committedBefore(root, content, since)
  return { catalogue: content.catalogue, problems: checkContent(content, { today, before }), note }
}
