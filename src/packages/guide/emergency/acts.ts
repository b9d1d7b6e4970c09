import type { Claim, Hotline, Part, Step } from '../../../content/baked/types'
import type { CatalogueItem, FixedTask } from '../../../domain/catalogue/catalogue'
import type { Emergency } from '../../../domain/number/profile'

/** What an emergency asks for: fixed tasks of the plan, in its order. Parts of the guide have their ids. */
interface Acts {
  /** At once, by the phone or in an app. */
  first: readonly FixedTask[]
  /** In the days after. */
  afterwards: readonly FixedTask[]
}

/** The acts of an emergency. The page and the plan have one order, because both have it from the fixed tasks. */
export const actsIn = (items: readonly CatalogueItem[], emergency: Emergency): Acts => {
  const asked = items
    .flatMap((item) => {
      const place = item.kind === 'fixed' ? item.emergencies?.[emergency] : undefined
      return item.kind === 'fixed' && place !== undefined ? [{ item, place }] : []
    })
    .sort((a, b) => a.place - b.place)
    .map(({ item }) => item)
  return {
    first: asked.filter(({ guide }) => guide === 'emergency'),
    afterwards: asked.filter(({ reading }) => reading === 'emergency'),
  }
}

/** The act whose lines are the carriers', and the one whose lines are the banks'. */
export const CARRIER_ACT = 'stop-sim'
export const BANK_ACT = 'freeze-bank'

/** A step that calls a number. */
type Call = Step & { call: string }

const isCall = (step: Step): step is Call => step.call !== undefined

/** The steps of an act that call, in their order. */
export const callsOf = ({ steps = [] }: Part): readonly Call[] => steps.filter(isCall)

/** What an emergency's head calls: a number that a part names, or the carrier, whose number is the user's own. */
type FirstCall = { kind: 'carrier' } | { kind: 'line'; number: string }

/** The first call of these acts; undefined when none of them calls. */
export const firstCallOf = (acts: readonly Part[]): FirstCall | undefined => {
  for (const part of acts) {
    if (part.id === CARRIER_ACT) return { kind: 'carrier' }
    const [call] = callsOf(part)
    if (call) return { kind: 'line', number: call.call }
  }
  return undefined
}

/** The lines that the steps of these parts call. */
export const linesCalled = (parts: readonly Part[], hotlines: readonly Hotline[]): readonly Hotline[] => {
  const called = parts.flatMap(callsOf).map(({ call }) => call)
  return hotlines.filter(({ number }) => called.includes(number))
}

/** One claim a source, of several the last: a source that vouches for a number and for the steps, or for forty banks, is named once. */
export const onePerSource = (claims: readonly Claim[]): readonly Claim[] => [
  ...new Map(claims.map((claim) => [claim.source, claim])).values(),
]
