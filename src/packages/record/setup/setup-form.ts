import type { Day } from '../../../domain/calendar/day'
import type { Link } from '../../../domain/links/link'
import {
  type DateFault,
  dateFault,
  datesFor,
  formOf,
  isLastTwo,
  type KeyDate,
  kindOf,
  MAX_LABEL_LENGTH,
  type NumberProfile,
  troublesFor,
} from '../../../domain/number/profile'
import { findSensitive, type SensitiveKind } from '../../../domain/privacy/sensitive'
import type { RecordMessages } from '../../../i18n/record'
import type { SharedMessages } from '../../../i18n/subpackages'
import type { SetupDraft } from '../../../stores/drafts'

/** What the form begins with: the number that is changed, or what the link that opened it tells of a new one. */
export const draftFor = (link: Link, edited: NumberProfile | undefined): SetupDraft => {
  const profile = edited ?? newProfile(link)
  return { profile, label: profile.label ?? '', lastTwo: profile.lastTwo ?? '', moves: false }
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

/** What may be left out of a profile. */
type Optional = 'carrier' | 'trouble' | 'leaving'

/** The profile with this answer, or with none when it has this one: it may be left out. */
export const toggled = <F extends Optional>(
  profile: NumberProfile,
  field: F,
  chosen: NonNullable<NumberProfile[F]>,
): NumberProfile => {
  const { [field]: before, ...rest } = profile
  return before === chosen ? (rest as NumberProfile) : { ...profile, [field]: chosen }
}

/** The profile in another situation: what was wrong in the one before is asked anew. */
export const inSituation = ({ trouble: _, ...profile }: NumberProfile, situation: NumberProfile['situation']): NumberProfile => ({
  ...profile,
  situation,
})

/** True when something was said that few numbers need. */
export const isUnusual = (profile: NumberProfile): boolean =>
  kindOf(profile) !== 'own' ||
  formOf(profile) !== 'sim' ||
  profile.leaving === true ||
  (profile.situation === 'changing' && profile.trouble !== undefined)

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
  ...datesFor(profile).flatMap((kind): SetupFault[] => {
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
  const { label: _, lastTwo: __, dates, kind, form, trouble, emergency, leaving, ...answers } = profile
  const { situation } = answers
  return {
    ...answers,
    // What is as usual is not told; what another situation asked would count without being seen.
    ...(kind === undefined || kind === 'own' ? {} : { kind }),
    ...(form === undefined || form === 'sim' ? {} : { form }),
    ...(trouble !== undefined && troublesFor(situation).includes(trouble) ? { trouble } : {}),
    ...(emergency !== undefined && situation === 'compromised' ? { emergency } : {}),
    ...(leaving && situation === 'changing' ? { leaving } : {}),
    // A day that this situation does not ask for would count without being seen.
    dates: Object.fromEntries(datesFor(profile).flatMap((kind) => (dates[kind] === undefined ? [] : [[kind, dates[kind]]]))),
    ...(label.trim() === '' ? {} : { label: label.trim() }),
    ...(lastTwo === '' ? {} : { lastTwo }),
  }
}
