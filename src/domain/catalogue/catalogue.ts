import type { Document, Task as FixedTask, Need, Platform, Route, Situation, Stage, Text } from '../../content/baked/types'

/** What a plan needs to know of a route. The words of its steps stay in the guide subpackage. */
export interface RouteCard {
  when: Route['when']
  /** Whom it serves; absent: any document. */
  documents?: readonly Document[]
  /** Ids of its steps, in order. */
  steps: readonly string[]
  needs: readonly Need[]
  /** All its steps together, in minutes; waiting for others is not counted. */
  minutes: number
}

/** A platform of the catalogue as lists, plans and searches see it. */
export interface PlatformCard {
  kind: 'platform'
  id: string
  /** Stands for it in shared lists: its place in the order of release, which never changes. */
  number: number
  name: Text
  /** The one neutral character of its tile. */
  mark: string
  aliases: readonly string[]
  category: string
  /** Most people have it: a new number starts with it. */
  common: boolean
  risk: Platform['risk']
  /** Ids of platforms or categories that must be moved first. */
  after: readonly string[]
  /** Syllables of the Chinese name by spaces, for search. */
  pinyin: string
  /** Absent: its category's routes serve as general guidance. */
  routes?: readonly RouteCard[]
}

/** The pages that do a fixed task better than a list of steps. */
export type GuidePage = NonNullable<FixedTask['guide']>

/** A fixed task: something to do that is no account. */
export interface FixedCard {
  kind: 'fixed'
  id: string
  name: Text
  mark: string
  stage: Stage
  /** Negative: before the accounts of its stage. Positive: after them. */
  order: number
  situations: readonly Situation[]
  documents?: readonly Document[]
  /** The page that does it better than a list of steps. */
  guide?: GuidePage
  /** Gives the number back: everything before it must be finished first. */
  endsSim?: true
  routes: readonly RouteCard[]
}

export type Card = PlatformCard | FixedCard

export interface CategoryCard {
  id: string
  name: Text
  stage: Stage
  routes: readonly RouteCard[]
}

/** The catalogue of the main package. Look-ups by an id that nobody has give undefined, never a neighbour. */
export interface Catalogue {
  readonly cards: readonly Card[]
  readonly categories: readonly CategoryCard[]
  card(id: string): Card | undefined
  /** The platforms of these numbers, in the order of the catalogue; numbers that this version does not know are left out. */
  numbered(numbers: readonly number[]): PlatformCard[]
  category(id: string): CategoryCard | undefined
}

/** Makes a Catalogue out of baked lists. Ids must be unique; the content check sees to it. */
export const makeCatalogue = (cards: readonly Card[], categories: readonly CategoryCard[]): Catalogue => {
  const byId = new Map(cards.map((card) => [card.id, card]))
  const categoryById = new Map(categories.map((category) => [category.id, category]))
  return {
    cards,
    categories,
    card: (id) => byId.get(id),
    numbered: (numbers) => cards.flatMap((card) => (card.kind === 'platform' && numbers.includes(card.number) ? [card] : [])),
    category: (id) => categoryById.get(id),
  }
}
