import { carriers, categories, guides, platforms, services, sources, tasks } from '../../content/baked/entries'
import type { CatalogueEntries } from '../../domain/catalogue/instructions'

/** The whole catalogue. Only this subpackage may load it, so that starting costs nothing as it grows. */
export const entries: CatalogueEntries = { platforms, tasks, categories, carriers, services, guides, sources }
