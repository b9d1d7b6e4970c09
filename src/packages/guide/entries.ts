import { carriers, categories, guides, platforms, services, sources, tasks } from '../../content/baked/entries'
import type { Guide, Part, Service } from '../../content/baked/types'
import type { CatalogueEntries } from '../../domain/catalogue/instructions'

/** The whole catalogue. Only this subpackage may load it, so that starting costs nothing as it grows. */
export const entries: CatalogueEntries = { platforms, tasks, categories, carriers, services, guides, sources }

/** The guide of this id. Throws where the catalogue has none: only for ids that a page is made for, never for one from outside. */
export const guideOf = (id: string): Guide => {
  const guide = entries.guides[id]
  if (!guide) throw new Error(`the catalogue has no guide "${id}"`)
  return guide
}

/** The service of this id. Throws like `guideOf`. */
export const serviceOf = (id: string): Service => {
  const service = entries.services[id]
  if (!service) throw new Error(`the catalogue has no service "${id}"`)
  return service
}

/** The part of a guide with this id. Throws where the guide has none. */
export const partOf = ({ id, parts }: Guide, partId: string): Part => {
  const part = parts.find((other) => other.id === partId)
  if (!part) throw new Error(`the guide "${id}" has no part "${partId}"`)
  return part
}
