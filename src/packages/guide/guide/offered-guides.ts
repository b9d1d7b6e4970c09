import type { IconName } from '../../../components/icon'
import type { Guide } from '../../../content/baked/types'
import type { NumberProfile } from '../../../domain/number/profile'

/** A guide as it is offered in the list of all. */
interface OfferedGuide {
  guide: Guide
  icon: IconName
}

/** In the order in which they are offered. */
const order: readonly { id: string; icon: IconName }[] = [
  { id: 'emergency', icon: 'freeze' },
  { id: 'gone', icon: 'card-off' },
  { id: 'hall', icon: 'branch' },
  { id: 'received', icon: 'card-in' },
  { id: 'foreigners', icon: 'passport' },
  { id: 'parent', icon: 'family' },
  { id: 'complain', icon: 'flag' },
  { id: 'calm', icon: 'info' },
  { id: 'habits', icon: 'shield' },
]

/** True when a guide was written for a number like this one. */
const fits = ({ situations, documents }: Guide, { situation, document }: NumberProfile): boolean =>
  situations?.includes(situation) === true || documents?.includes(document) === true

/** The guides in the order in which they are offered; those written for a number like the user's first. */
export const offeredGuides = (
  guides: Readonly<Record<string, Guide>>,
  profile: NumberProfile | undefined,
): readonly OfferedGuide[] => {
  const offered = order.flatMap(({ id, icon }) => {
    const guide = guides[id]
    return guide ? [{ guide, icon }] : []
  })
  if (!profile) return offered
  return [...offered.filter(({ guide }) => fits(guide, profile)), ...offered.filter(({ guide }) => !fits(guide, profile))]
}
