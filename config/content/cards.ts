import type { Need, Route, Text } from '../../src/content/baked/types'
import type { Card, CategoryCard, RouteCard } from '../../src/domain/catalogue/catalogue'
import { hantOf } from './hant'
import { pinyinOf } from './pinyin'
import type { Catalogue } from './read'

/** A name, with its traditional form where that goes otherwise than a sentence's. */
const nameOf = ({ zh, en }: Text): Text => {
  const hant = hantOf(zh, 'name')
  return { zh, en, ...(hant === undefined ? {} : { hant }) }
}

/** What a list needs to know of a route; its words stay behind. */
const routeCard = (route: Route): RouteCard => {
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

/** The small cards of the main package, out of whole entries. */
export const cardsOf = (catalogue: Catalogue): { cards: Card[]; categories: CategoryCard[] } => ({
  cards: [
    ...catalogue.platforms.map(
      (platform): Card => ({
        kind: 'platform',
        id: platform.id,
        number: catalogue.released.indexOf(platform.id),
        name: nameOf(platform.name),
        mark: platform.mark ?? platform.name.zh.slice(0, 1),
        aliases: platform.aliases ?? [],
        category: platform.category,
        common: platform.common ?? false,
        risk: platform.risk,
        after: (platform.after ?? []).map(({ platform: first }) => first),
        pinyin: pinyinOf(platform.name.zh),
        ...(platform.routes ? { routes: platform.routes.map(routeCard) } : {}),
      }),
    ),
    ...catalogue.tasks.map(
      (task): Card => ({
        kind: 'fixed',
        id: task.id,
        name: { zh: task.name.zh, en: task.name.en },
        mark: task.mark ?? task.name.zh.slice(0, 1),
        stage: task.stage,
        order: task.order,
        situations: task.situations,
        ...(task.documents ? { documents: task.documents } : {}),
        ...(task.guide ? { guide: task.guide } : {}),
        ...(task.endsSim ? { endsSim: true } : {}),
        routes: task.routes.map(routeCard),
      }),
    ),
  ],
  categories: catalogue.categories.map(({ id, name, stage, routes }) => ({
    id,
    name: nameOf(name),
    stage,
    routes: routes.map(routeCard),
  })),
})
