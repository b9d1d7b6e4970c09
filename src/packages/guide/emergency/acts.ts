import type { Claim, Hotline, Part, Step } from '../../../content/baked/types'

/** Parts of the guide in the order of the money at risk. The first is what to do now. */
export const acts = ['wechat', 'alipay', 'bank', 'carrier', 'police'] as const
export type Act = (typeof acts)[number]

/** The acts that must be in sight without scrolling, however large the text. */
export const ACTS_IN_SIGHT = 3

/** A step that calls a number. */
type Call = Step & { call: string }

const isCall = (step: Step): step is Call => step.call !== undefined

/** The steps of an act that call, in their order. */
export const callsOf = ({ steps = [] }: Part): readonly Call[] => steps.filter(isCall)

/** The lines that the steps of these parts call. */
export const linesCalled = (parts: readonly Part[], hotlines: readonly Hotline[]): readonly Hotline[] => {
  const called = parts.flatMap(callsOf).map(({ call }) => call)
  return hotlines.filter(({ number }) => called.includes(number))
}

/** One claim a source, of several the last: a source that vouches for a number and for the steps, or for forty banks, is named once. */
export const onePerSource = (claims: readonly Claim[]): readonly Claim[] => [
  ...new Map(claims.map((claim) => [claim.source, claim])).values(),
]
