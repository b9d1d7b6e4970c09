import type { Stage } from '../../content/baked/types'
import { type Catalogue, makeCatalogue, type PlatformItem } from './catalogue'

/** A platform that a user made: `own-1`, `own-2` … (CUSTOM_ID_PATTERN). */
export interface CustomPlatform {
  id: string
  name: string
  stage: Stage
}

/** The kinds of platform that a user may make: a stage each, with the category whose general guidance serves. */
export const customStages = ['life', 'money', 'social', 'government', 'hubs'] as const satisfies readonly Stage[]

const guidance: Readonly<Record<Stage, string>> = {
  find: 'loyalty',
  money: 'bank',
  hubs: 'mail',
  social: 'social',
  government: 'gov',
  life: 'loyalty',
  finish: 'loyalty',
}

const itemOf = ({ id, name, stage }: CustomPlatform): PlatformItem => ({
  kind: 'platform',
  id,
  // In no shared list: what it means is known to this phone alone.
  serial: -1,
  name: { zh: name, en: name },
  initial: [...name][0] ?? '',
  aliases: [],
  category: guidance[stage],
  common: false,
  // Nothing is known of it: as dangerous as most of its stage.
  risk: stage === 'money' ? 3 : 1,
  after: [],
  pinyin: '',
})

/** The catalogue with the user's own platforms in it. */
export const withCustomPlatforms = (catalogue: Catalogue, custom: readonly CustomPlatform[]): Catalogue =>
  custom.length === 0 ? catalogue : makeCatalogue([...catalogue.items, ...custom.map(itemOf)], catalogue.categories)
