import type { Platform } from '../../../content/baked/types'

/** What an account may hang on once its holder has left the country, the easiest first. */
export const abroadGroups = ['number', 'mail', 'none', 'unknown'] as const
type AbroadGroup = (typeof abroadGroups)[number]

/** The group of a platform: it takes a number from abroad; e-mail is enough; it is said to take neither; nobody says for sure. */
export const abroadGroupOf = (abroad: Platform['abroad']): AbroadGroup => {
  if (abroad?.number === 'yes') return 'number'
  if (abroad?.mail === 'yes') return 'mail'
  return abroad?.number === 'no' ? 'none' : 'unknown'
}
