import type { Claim, Hotline, Platform, Route, Step } from '../../src/content/baked/types'
import type { InstructionRoute } from '../../src/domain/catalogue/instructions'

/** A claim that rests on this source. */
export const aClaim = (source: string, checkedOn = '2026-11-20'): Claim => ({ source, checkedOn })

/** A hot-line with only what a test cares about. */
export const aHotline = (number: string, with_: Partial<Hotline> = {}): Hotline => ({
  number,
  name: { zh: number, en: number },
  claims: [aClaim('official')],
  ...with_,
})

/** A step with only what a test cares about. */
export const aStep = (id: string, with_: Partial<Step> = {}): Step => ({ id, do: { zh: id, en: id }, ...with_ })

/** A platform of the catalogue with only what a test cares about. */
export const aPlatformEntry = (id: string, with_: Partial<Platform> = {}): Platform => ({
  id,
  name: { zh: id, en: id },
  category: 'shopping',
  bindings: ['login'],
  risk: 2,
  ...with_,
})

/** A way as the account page is handed it. */
export const anInstructionRoute = (when: Route['when'], steps: readonly Step[] = [aStep('open')]): InstructionRoute => ({
  when,
  route: { when, steps: [...steps], claims: [aClaim('official')] },
  general: false,
  conflicts: [],
})
