import type { Carrier, Hotline, Platform, Text } from '../../../content/baked/types'
import type { CatalogueItem, PlatformItem } from '../../../domain/catalogue/catalogue'
import { type Carrier as CarrierId, carriers } from '../../../domain/number/profile'

/** A hot-line and whose it is. */
export interface NamedHotline {
  id: string
  name: Text
  hotline: Hotline
}

type Platforms = Readonly<Record<string, Platform>>

/** Banks shown before anything is searched for, unless the user has more. */
const MAX_BANKS = 6

/** Banks that most people have a card of. */
const wellKnown = ['icbc', 'ccb', 'abc', 'boc', 'bocom', 'cmb', 'psbc']

/** Every bank that has a hot-line. */
export const banksOf = (items: readonly CatalogueItem[], platforms: Platforms): readonly PlatformItem[] =>
  items.flatMap((item) => (item.kind === 'platform' && item.category === 'bank' && platforms[item.id]?.hotlines ? [item] : []))

/** Out of all banks those of the user first, then the well-known ones; as many as are shown before anything is searched for. */
export const usualBanks = (banks: readonly PlatformItem[], own: readonly PlatformItem[]): readonly PlatformItem[] => {
  const known = wellKnown.flatMap((id) => banks.find((bank) => bank.id === id) ?? [])
  return [...new Set([...own, ...known])].slice(0, Math.max(MAX_BANKS, own.length))
}

/** The first hot-line of each bank. */
export const bankLines = (banks: readonly PlatformItem[], platforms: Platforms): readonly NamedHotline[] =>
  banks.flatMap(({ id, name }) => {
    const hotline = platforms[id]?.hotlines?.[0]
    return hotline ? [{ id, name, hotline }] : []
  })

/**
 * The line of the number's own carrier; those of all where it is not known. Virtual operators share no line: with one of them, all
 * the others are shown.
 */
export const carrierLines = (entries: Readonly<Record<string, Carrier>>, own: CarrierId | undefined): readonly NamedHotline[] =>
  carriers.flatMap((id) => {
    const { short, hotlines: [hotline] = [] } = entries[id] ?? {}
    const isShown = own === undefined || own === 'mvno' ? id !== 'mvno' : id === own
    return short && hotline && isShown ? [{ id, name: short, hotline }] : []
  })
