import type { Need, RouteWhen } from '../../../content/baked/types'
import type { InstructionRoute } from '../../../domain/catalogue/instructions'

/** The way that is shown at first: the one for the number as it stands, or the first there is. Undefined where there is none. */
export const firstChosen = (routes: readonly InstructionRoute[], usual: RouteWhen): RouteWhen | undefined =>
  routes.some(({ when }) => when === usual) ? usual : routes[0]?.when

/** What the steps of a way take, each once, in the order in which they ask for it. */
export const needsOf = ({ route }: InstructionRoute): readonly Need[] => [
  ...new Set(route.steps.flatMap(({ needs }) => needs ?? [])),
]
