import type { Catalogue, PlatformItem } from '../../../domain/catalogue/catalogue'
import { MAX_LENGTH } from '../../../domain/record/snapshot'
import type { Answer } from '../../../domain/sms/answer'
import type { AnswerItem } from '../../../domain/sms/answer-sums'
import type { Scan } from '../../../domain/sms/scan'
import type { Undo, UserNumber } from '../../../stores/user-number'

/** What is to be put on the list: how many accounts of each platform, by its id, and names that the catalogue does not have. */
export interface Selection {
  counts: ReadonlyMap<string, number>
  names: ReadonlySet<string>
}

export const emptySelection: Selection = { counts: new Map(), names: new Set() }

/** As many accounts as a list may have on one platform. */
const MAX_ACCOUNTS = 99

/** How many accounts a selection puts on the list. */
export const accountsIn = ({ counts, names }: Selection): number =>
  [...counts.values()].reduce((sum, count) => sum + count, 0) + names.size

/** The selection with this many accounts of a platform, from none to 99. */
export const withCount = (selection: Selection, id: string, count: number): Selection => {
  const counts = new Map(selection.counts)
  if (count > 0) counts.set(id, Math.min(MAX_ACCOUNTS, count))
  else counts.delete(id)
  return { ...selection, counts }
}

/** The selection with a name that it has not, or without one that it has. */
export const toggleName = (selection: Selection, name: string): Selection => {
  const names = new Set(selection.names)
  if (!names.delete(name)) names.add(name)
  return { ...selection, names }
}

/** A name as a platform of one's own may bear it: cut to the longest. */
export const customName = (name: string): string => name.slice(0, MAX_LENGTH.name)

/** The platforms that an answer's company may mean, the likeliest first, without those that the answer counts by themselves. */
export const candidatesOf = ({ ids }: AnswerItem, { platforms }: Pick<Answer, 'platforms'>): string[] =>
  ids.filter((id) => !platforms.some((item) => item.ids.length === 1 && item.ids[0] === id))

/** What an answer suggests: each platform with its count, of a company's several platforms the likeliest, and every unknown name. */
export const answerSelection = (answer: Pick<Answer, 'platforms' | 'unknown'>): Selection => {
  const countsOf = (items: readonly AnswerItem[], idOf: (item: AnswerItem) => string | undefined) =>
    items.flatMap((item): [string, number][] => {
      const id = idOf(item)
      return id === undefined ? [] : [[id, item.count]]
    })
  const single = answer.platforms.filter(({ ids }) => ids.length === 1)
  const several = answer.platforms.filter(({ ids }) => ids.length > 1)
  return {
    counts: new Map([...countsOf(several, (item) => candidatesOf(item, answer)[0]), ...countsOf(single, ({ ids }) => ids[0])]),
    names: new Set(answer.unknown.filter(({ count }) => count > 0).map(({ name }) => customName(name))),
  }
}

/** What old messages suggest: one account of each platform that has surely sent some. */
export const scanSelection = ({ platforms }: Pick<Scan, 'platforms'>): Selection => ({
  counts: new Map(platforms.map(({ id }) => [id, 1])),
  names: new Set(),
})

/** Puts a selection on a number's list. Gives how many accounts that added, and what takes them off again. */
export const addSelection = (number: UserNumber, { counts, names }: Selection): { added: number; undo: Undo } =>
  number.addMissingAccounts(
    [...counts].map(([id, count]) => ({ id, count })),
    [...names].map((name) => ({ name, stage: 'life' })),
  )

/** The catalogue's platforms of these ids; what is no platform of this version is left out. */
export const platformsOf = (catalogue: Catalogue, ids: readonly string[]): PlatformItem[] =>
  ids.flatMap((id) => {
    const item = catalogue.item(id)
    return item?.kind === 'platform' ? [item] : []
  })
