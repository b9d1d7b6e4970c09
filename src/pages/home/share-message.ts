import type { NumberProfile } from '../../domain/number/profile'
import type { ShareMessage } from '../../hooks/use-share-message'
import type { Messages } from '../../i18n/main'

/** The card of Home: somebody in the same situation begins where this number began. Nothing of the number is in it. */
export const homeShareMessage = (profile: NumberProfile | undefined, { card }: Messages): ShareMessage => {
  if (!profile) return { title: card.app, picture: 'move' }
  const { situation, holder } = profile
  const family = holder !== 'me'
  return {
    title: (family ? card.family : card.situation)[situation],
    // Whoever was broken into is asked nothing first.
    link: situation === 'compromised' ? { kind: 'guide', id: 'emergency' } : { kind: 'setup', situation, family },
    picture: 'move',
  }
}
