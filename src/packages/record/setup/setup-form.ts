import type { Day } from '../../../domain/calendar/day'
import type { Link } from '../../../domain/links/link'
import {
  type Carrier,
  type DateFault,
  dateFault,
  datesFor,
  isLastTwo,
  type KeyDate,
  MAX_LABEL_LENGTH,
  type NumberProfile,
} from '../../../domain/number/profile'
import { findSensitive, type SensitiveKind } from '../../../domain/privacy/sensitive'
import type { RecordMessages } from '../../../i18n/record'
import type { SharedMessages } from '../../../i18n/subpackages'
import type { SetupDraft } from '../../../stores/drafts'

/** What the form begins with: the number that is changed, or what the link that opened it tells of a new one. */
export const draftFor = (link: Link, edited: NumberProfile | undefined): SetupDraft => {
  const profile = edited ?? newProfile(link)
  return { profile, label: profile.label ?? '', lastTwo: profile.lastTwo ?? '' }
}

/** Everything has an answer already: what most people would say, unless the link knows better. */
const newProfile = (link: Link): NumberProfile => {
  const isFamily = link.kind === 'setup' && link.family
  const situation = link.kind === 'setup' ? link.situation : undefined
  const carrier = link.kind === 'hall' ? link.carrier : undefined
  return {
    holder: isFamily ? 'mother' : 'me',
    situation: situation ?? 'changing',
    document: 'residentId',
    ...(carrier === undefined ? {} : { carrier }),
    dates: {},
  }
}

/** The profile with a day of its own, or without it. */
export const withDate = (profile: NumberProfile, kind: KeyDate, day: Day | undefined): NumberProfile => {
  const { [kind]: _, ...dates } = profile.dates
  return { ...profile, dates: day === undefined ? dates : { ...dates, [kind]: day } }
}

/** The profile with this carrier, or with none when it has this one: a carrier may be left out. */
export const toggleCarrier = ({ carrier, ...profile }: NumberProfile, chosen: Carrier): NumberProfile =>
  carrier === chosen ? profile : { ...profile, carrier: chosen }

/** What is wrong with a field. */
export type SetupFault =
  | { field: 'label'; fault: SensitiveKind | 'tooLong' }
  | { field: 'lastTwo' }
  | { field: 'date'; fault: DateFault }

/** All that must be mended before a draft is saved, in the order in which it is told. */
export const faultsOf = ({ profile, label, lastTwo }: SetupDraft, today: Day): SetupFault[] => [
  ...findSensitive(label)
    .slice(0, 1)
    .map(({ kind }): SetupFault => ({ field: 'label', fault: kind })),
  ...(label.trim().length > MAX_LABEL_LENGTH ? [{ field: 'label', fault: 'tooLong' } as const] : []),
  ...(lastTwo === '' || isLastTwo(lastTwo) ? [] : [{ field: 'lastTwo' } as const]),
  ...datesFor(profile.situation).flatMap((kind): SetupFault[] => {
    const day = profile.dates[kind]
    const fault = day === undefined ? undefined : dateFault(kind, day, today)
    return fault ? [{ field: 'date', fault }] : []
  }),
]

/** A fault in words. */
export const faultText = (fault: SetupFault, { setup }: RecordMessages, { refused }: SharedMessages): string => {
  switch (fault.field) {
    case 'label':
      return fault.fault === 'tooLong' ? setup.labelFault(MAX_LABEL_LENGTH) : refused[fault.fault]
    case 'lastTwo':
      return setup.lastTwoFault
    case 'date':
      return setup.dateFault[fault.fault]
  }
}

/** The profile that a draft without faults stands for. */
export const profileFrom = ({ profile, label, lastTwo }: SetupDraft): NumberProfile => {
  const { label: _, lastTwo: __, dates, ...answers } = profile
  return {
    ...answers,
    // A day that this situation does not ask for would count without being seen.
    dates: Object.fromEntries(
      datesFor(profile.situation).flatMap((kind) => (dates[kind] === undefined ? [] : [[kind, dates[kind]]])),
    ),
    ...(label.trim() === '' ? {} : { label: label.trim() }),
    ...(lastTwo === '' ? {} : { lastTwo }),
  }
}
