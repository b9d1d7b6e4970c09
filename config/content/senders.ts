import type { Text } from '../../src/content/baked/types'
import type { Senders } from '../../src/domain/sms/senders'
import { hantName } from './hant'
import type { ContentCatalogue } from './types'

const namesOf = ({ zh, en }: Text): string[] => [...new Set([zh, en, hantName(zh)])]

/** What messages can be read by, out of the catalogue: signatures that were seen, brands and carriers. */
export const sendersOf = ({ platforms, brands, carriers }: ContentCatalogue): Senders => {
  const signatures = new Map<string, { text: string; ids: string[]; shared: boolean }>()
  for (const platform of platforms) {
    for (const { text, seen, shared = false } of platform.signatures ?? []) {
      if (seen === 'guess') continue
      const known = signatures.get(text) ?? { text, ids: [], shared }
      known.ids.push(platform.id)
      signatures.set(text, known)
    }
  }
  return {
    signatures: [...signatures.values()],
    brands: Object.values(brands).map(({ name, aliases = [], platforms: ids }) => ({
      names: [...new Set([...namesOf(name), ...aliases])],
      ids,
    })),
    carriers: carriers.map(({ id, name, short }) => ({ id, names: [...new Set([...namesOf(name), ...namesOf(short)])] })),
  }
}
