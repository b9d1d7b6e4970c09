import type { Platform, Sourced } from '../../../content/baked/types'

/** A platform of which it is known what it does when the new number has an account there already. */
type TakenPlatform = Platform & { newNumberTaken: Sourced }

const isTaken = (platform: Platform): platform is TakenPlatform => platform.newNumberTaken !== undefined

/** At most `max` of those platforms: the user's `own` first, then what most people have; of alike ones those with most at risk. */
export const takenPlatforms = (platforms: readonly Platform[], own: readonly string[], max: number): readonly TakenPlatform[] => {
  const rank = ({ id, common, risk }: Platform) => (own.includes(id) ? 0 : common ? 10 : 20) - risk
  return platforms
    .filter(isTaken)
    .sort((a, b) => rank(a) - rank(b))
    .slice(0, max)
}
