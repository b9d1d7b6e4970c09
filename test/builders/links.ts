import fc from 'fast-check'

import { purposes, type ShareableLink } from '../../src/domain/links/code'
import type { PageLink } from '../../src/domain/links/link'
import { carriers, situations } from '../../src/domain/number/profile'

const id = fc.stringMatching(/^[a-z0-9-]{2,16}$/)
const key = fc
  .tuple(id, fc.option(fc.integer({ min: 2, max: 99 })))
  .map(([platform, several]) => (several === null ? platform : `${platform}.${several}`))

/** Links as they travel on cards and in codes. */
export const anyShareableLink: fc.Arbitrary<ShareableLink> = fc.oneof(
  key.map((task) => ({ kind: 'task' as const, key: task })),
  id.map((guide) => ({ kind: 'guide' as const, id: guide })),
  fc.record({ kind: fc.constant('setup' as const), situation: fc.constantFrom(...situations), family: fc.boolean() }),
  fc.record(
    {
      kind: fc.constant('hall' as const),
      carrier: fc.constantFrom(...carriers),
      purpose: fc.constantFrom(...purposes),
      hall: fc.stringMatching(/^[a-z0-9-]{1,16}$/),
    },
    { requiredKeys: ['kind', 'purpose', 'hall'] },
  ),
  fc.uniqueArray(fc.integer({ min: 0, max: 1199 }), { minLength: 1, maxLength: 300 }).map((serials) => ({
    kind: 'list' as const,
    serials: serials.sort((a, b) => a - b),
  })),
)

/** Links to pages of our own. */
export const anyPageLink: fc.Arbitrary<PageLink> = fc.oneof(
  anyShareableLink,
  fc.integer({ min: 0, max: 999_999_999 }).map((serial) => ({ kind: 'edit' as const, id: `n${serial}` })),
  fc.boolean().map((family) => (family ? { kind: 'setup' as const, family } : { kind: 'home' as const })),
  fc
    .string({ unit: 'grapheme', minLength: 1, maxLength: 6 })
    .filter((name) => name.length <= 20)
    .map((name) => ({ kind: 'customPlatform' as const, name })),
)
