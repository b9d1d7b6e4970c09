import type { Need, Platform, Route, Text } from '../../src/content/baked/types'
import type { CatalogueItem, CategoryItem, RouteSummary } from '../../src/domain/catalogue/catalogue'
import { hantOf } from './hant'
import { readingsOf } from './pinyin'
import type { ContentCatalogue } from './types'

/** A name, with its traditional form where that goes otherwise than a sentence's. */
const nameOf = ({ zh, en }: Text): Text => {
  const hant = hantOf(zh, 'name')
  return { zh, en, ...(hant === undefined ? {} : { hant }) }
}

/** What a list needs to know of a route; its words stay behind. */
const routeSummaryOf = (route: Route): RouteSummary => {
  const needs: Need[] = []
  for (const step of route.steps) {
    for (const need of step.needs ?? []) if (!needs.includes(need)) needs.push(need)
  }
  return {
    when: route.when,
    ...(route.documents ? { documents: route.documents } : {}),
    steps: route.steps.map(({ id }) => id),
    needs,
    minutes: route.steps.reduce((sum, { minutes }) => sum + (minutes ?? 0), 0),
  }
}

/** The names that people search a platform by: its aliases, and the products, apps and cards that are its alone. */
const aliasesOf = ({ id, aliases = [] }: Platform, { brands }: ContentCatalogue): string[] => {
  const own = Object.values(brands).filter(({ platforms }) => platforms.length === 1 && platforms[0] === id)
  return [...new Set([...aliases, ...own.flatMap(({ name, aliases: others = [] }) => [name.zh, ...others])])]
}

/** The index of the main package, out of whole entries. */
export const catalogueIndexOf = (catalogue: ContentCatalogue): { items: CatalogueItem[]; categories: CategoryItem[] } => ({
  items: [
    ...catalogue.platforms.map(
      (platform): CatalogueItem => ({
        kind: 'platform',
        id: platform.id,
        serial: catalogue.releaseOrder.indexOf(platform.id),
        name: nameOf(platform.name),
        initial: platform.mark ?? platform.name.zh.slice(0, 1),
        aliases: aliasesOf(platform, catalogue),
        category: platform.category,
        common: platform.common ?? false,
        risk: platform.risk,
        after: (platform.after ?? []).map(({ platform: first }) => first),
        pinyin: readingsOf(platform.name.zh, aliasesOf(platform, catalogue)),
        ...(platform.routes ? { routes: platform.routes.map(routeSummaryOf) } : {}),
      }),
    ),
    ...catalogue.tasks.map(
      (task): CatalogueItem => ({
        kind: 'fixed',
        id: task.id,
        name: { zh: task.name.zh, en: task.name.en },
        initial: task.mark ?? task.name.zh.slice(0, 1),
        stage: task.stage,
        order: task.order,
        situations: task.situations,
        ...(task.documents ? { documents: task.documents } : {}),
        ...(task.kinds ? { kinds: task.kinds } : {}),
        ...(task.forms ? { forms: task.forms } : {}),
        ...(task.emergencies ? { emergencies: task.emergencies } : {}),
        ...(task.leaving ? { leaving: true } : {}),
        ...(task.restores ? { restores: true } : {}),
        ...(task.guide ? { guide: task.guide } : {}),
        ...(task.reading ? { reading: task.reading } : {}),
        ...(task.endsSim ? { endsSim: true } : {}),
        routes: task.routes.map(routeSummaryOf),
      }),
    ),
  ],
  categories: catalogue.categories.map(({ id, name, stage, after, routes }) => ({
    id,
    name: nameOf(name),
    stage,
    after: (after ?? []).map(({ platform }) => platform),
    routes: routes.map(routeSummaryOf),
  })),
})
