import { needs as allNeeds } from '../../content/baked/enums'
import type { Need } from '../../content/baked/types'

/** How hard each is to get: 0 is hardest, what is at hand comes last. */
const rank: Readonly<Record<Need, number>> = {
  branch: 0,
  friends: 1,
  oldSms: 2,
  passport: 3,
  idCard: 4,
  bankCard: 5,
  face: 6,
  newSms: 7,
  trustedDevice: 8,
  password: 9,
}

/** The needs in the order in which they are told: what is hard to get first, each once. */
export const hardestFirst = (needs: readonly Need[]): Need[] =>
  allNeeds.filter((need) => needs.includes(need)).sort((a, b) => rank[a] - rank[b])
