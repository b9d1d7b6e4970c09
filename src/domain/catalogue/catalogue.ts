import type {
  Document,
  Emergency,
  GuidePage,
  Need,
  NumberForm,
  NumberKind,
  Risk,
  RouteWhen,
  Situation,
  Stage,
  Text,
} from '../../content/baked/types'

export type { GuidePage }

/** What a plan needs to know of a route. The words of its steps stay in the guide subpackage. */
export interface RouteSummary {
  when: RouteWhen
  /** Whom it serves; absent: any document. */
  documents?: readonly Document[]
  /** Ids of its steps, in order. */
  steps: readonly string[]
  needs: readonly Need[]
  /** All its steps together, in minutes; waiting for others is not counted. */
  minutes: number
}

/** A platform of the catalogue as lists, plans and searches see it. */
export interface PlatformItem {
  kind: 'platform'
  id: string
  /** Stands for it in shared lists: its place in the order of release, which never changes. */
  serial: number
  name: Text
  /** The one neutral character of its tile. */
  initial: string
  aliases: readonly string[]
  category: string
  /** Most people have it: a new number starts with it. */
  common: boolean
  risk: Risk
  /** Ids of platforms or categories that must be moved first, besides those of its category. */
  after: readonly string[]
  /** The Chinese names in pinyin by commas, a capital at the head of each syllable: ZhaoShangYinHang,ZhaoHang. */
  pinyin: string
  /** Absent: its category's routes serve as general guidance. */
  routes?: readonly RouteSummary[]
}

/** A fixed task: something to do that is no account. */
export interface FixedTask {
  kind: 'fixed'
  id: string
  name: Text
  initial: string
  stage: Stage
  /** Negative: before the accounts of its stage. Positive: after them. */
  order: number
  situations: readonly Situation[]
  documents?: readonly Document[]
  /** Absent: of every kind, of every form. */
  kinds?: readonly NumberKind[]
  forms?: readonly NumberForm[]
  /** Its place in each emergency, instead of `order`; one that is not named does not ask for it. */
  emergencies?: Partial<Readonly<Record<Emergency, number>>>
  /** Only for those who leave the country for good. */
  leaving?: true
  /** Gets the number back: asked for while it is out of service. */
  restores?: true
  /** The page that does it better than a list of steps. */
  guide?: GuidePage
  /** The guide that tells more. */
  reading?: string
  /** Gives the number back: everything before it must be finished first. */
  endsSim?: true
  routes: readonly RouteSummary[]
}

export type CatalogueItem = PlatformItem | FixedTask

export interface CategoryItem {
  id: string
  name: Text
  stage: Stage
  /** Ids of platforms or categories that must be moved before any platform of this one. */
  after: readonly string[]
  routes: readonly RouteSummary[]
}

/** The catalogue of the main package. Look-ups by an id that nobody has give undefined, never a neighbour. */
export interface Catalogue {
  readonly items: readonly CatalogueItem[]
  readonly categories: readonly CategoryItem[]
  item(id: string): CatalogueItem | undefined
  /** The platforms of these numbers, in the order of the catalogue; numbers that this version does not know are left out. */
  bySerials(numbers: readonly number[]): PlatformItem[]
  category(id: string): CategoryItem | undefined
}

/** Makes a Catalogue out of baked lists. Ids must be unique; the content check sees to it. */
export const makeCatalogue = (items: readonly CatalogueItem[], categories: readonly CategoryItem[]): Catalogue => {
  const byId = new Map(items.map((item) => [item.id, item]))
  const categoryById = new Map(categories.map((category) => [category.id, category]))
  return {
    items,
    categories,
    item: (id) => byId.get(id),
    bySerials: (numbers) => items.flatMap((item) => (item.kind === 'platform' && numbers.includes(item.serial) ? [item] : [])),
    category: (id) => categoryById.get(id),
  }
}
