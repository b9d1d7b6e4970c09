import type { Need } from '../../content/baked/types'

/** From what is hardest to get to what is at hand. */
const order: readonly Need[] = [
  'branch',
  'friends',
  'oldSms',
  'passport',
  'idCard',
  'bankCard',
  'face',
  'newSms',
  'trustedDevice',
  'password',
]

/** The needs in the order in which they are told: what is hard to get first. */
export const hardestFirst = (needs: readonly Need[]): Need[] => order.filter((need) => needs.includes(need))
