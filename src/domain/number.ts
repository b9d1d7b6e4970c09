import type { Document, Situation } from '../content/baked/types'

export type { Document, Situation }

/** In the order in which they are offered. */
export const situations = ['changing', 'lost', 'received', 'compromised'] as const satisfies readonly Situation[]

export const documents = ['residentId', 'passport', 'hmtPermit', 'foreignPr'] as const satisfies readonly Document[]

/** Whose number it is. A number is only ever called by this, never by its digits. */
export const holders = ['me', 'mother', 'father', 'relative'] as const
export type Holder = (typeof holders)[number]

/** What is asked about a number. Its digits are never asked. */
export interface NumberProfile {
  holder: Holder
  situation: Situation
  document: Document
}

/** Whether the old SIM can still be counted on for codes: it decides which route is shown first. */
export const getsOldSms = (situation: Situation): boolean => {
  switch (situation) {
    case 'changing':
    case 'received':
    case 'compromised':
      return true
    case 'lost':
      return false
  }
}
