import { stages } from '../../content/baked/enums'
import type { Catalogue, CategoryItem, PlatformItem } from '../../domain/catalogue/catalogue'

/** Every platform: what most people have first, then the dangerous; the rest as the catalogue has them. */
export const platformsInOrder = ({ items }: Pick<Catalogue, 'items'>): PlatformItem[] =>
  items
    .flatMap((item) => (item.kind === 'platform' ? [item] : []))
    .sort((a, b) => Number(b.common) - Number(a.common) || b.risk - a.risk)

/** The categories as the stages of a plan come one after the other. */
export const categoriesInOrder = ({ categories }: Pick<Catalogue, 'categories'>): CategoryItem[] =>
  [...categories].sort((a, b) => stages.indexOf(a.stage) - stages.indexOf(b.stage))
