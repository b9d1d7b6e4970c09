import { isDay } from '../calendar/day'
import { findSensitive, maskSensitive } from '../privacy/sensitive'
import { crc32 } from './crc32'
import { withCustomIds } from './custom-ids'
import { freeIds, MAX_SERIAL, type Prefix, serialOf } from './ids'
import type { Omitted } from './merge'
import { MAX_CUSTOM_DAYS, MAX_HISTORY_ENTRIES, MAX_NUMBERS, type NumberRecord, type Snapshot } from './snapshot'

/** A record from outside as it may be kept: how many texts held something that we do not keep, and what found no room. */
export interface Admitted {
  snapshot: Snapshot
  masked: number
  omitted: Omitted
}

/**
 * Makes a record that somebody else may have made into one that this phone may keep. Numbers of phones, documents and cards, and
 * codes, are taken out wherever they stand, in words and in ids. Ids that stand twice, or that leave no room above them, become
 * others. What is more than the app itself would make is left out.
 */
export const admit = (snapshot: Snapshot): Admitted => {
  const filter = makeFilter()
  const omitted: Omitted = { numbers: Math.max(0, snapshot.numbers.length - MAX_NUMBERS), customDays: 0, history: 0, notes: 0 }
  const accepted = snapshot.numbers.slice(0, MAX_NUMBERS)
  const current = accepted.findIndex(({ id }) => id === snapshot.current)
  const ids = soundIds(
    'n',
    accepted.map(({ id }) => id),
  )
  const numbers = accepted.map((number, index) => ({ ...admitNumber(number, filter, omitted), id: ids[index] ?? number.id }))
  return { snapshot: { ...snapshot, current: numbers[current]?.id ?? null, numbers }, masked: filter.masked(), omitted }
}

interface Filter {
  /** A text without what we do not keep. */
  text(text: string): string
  /** False for an id that holds what we do not keep. */
  id(id: string): boolean
  /** How many were not let through as they were. */
  masked(): number
}

const makeFilter = (): Filter => {
  const known = new Map<string, boolean>()
  let masked = 0
  return {
    text(text) {
      const result = maskSensitive(text)
      if (result !== text) masked += 1
      return result
    },
    id(id) {
      // One platform is named many times, and few ids hold digits at all.
      const isFine = known.get(id) ?? (!/\d.*\d.*\d/.test(id) || findSensitive(id).length === 0)
      if (!isFine && known.get(id) === undefined) masked += 1
      known.set(id, isFine)
      return isFine
    },
    masked: () => masked,
  }
}

const admitNumber = (raw: NumberRecord, filter: Filter, omitted: Omitted): NumberRecord => {
  const number = withSoundCustomIds(raw)
  const { customDays, customPlatforms, history } = number
  omitted.customDays += Math.max(0, customDays.length - MAX_CUSTOM_DAYS)
  omitted.history += Math.max(0, history.length - MAX_HISTORY_ENTRIES)
  const dayIds = soundIds(
    'd',
    customDays.map(({ id }) => id),
  )
  const ticked = <T extends { ticked: string[] }>(progress: T): T => ({ ...progress, ticked: progress.ticked.filter(filter.id) })
  const entries = <T>(table: Readonly<Record<string, T>>) => Object.entries(table).filter(([key]) => filter.id(key))
  return {
    ...number,
    uid: isUidOfVersion1(number.uid) || filter.id(number.uid) ? number.uid : `r${crc32(JSON.stringify({ ...number, uid: '' }))}`,
    ...(number.label === undefined ? {} : { label: filter.text(number.label) }),
    customDays: customDays
      .map((day, index) => ({ ...day, id: dayIds[index] ?? day.id, title: filter.text(day.title) }))
      .slice(0, MAX_CUSTOM_DAYS),
    accounts: [...new Set(number.accounts)].filter(filter.id),
    customPlatforms: customPlatforms.map((platform) => ({ ...platform, name: filter.text(platform.name) })),
    progress: Object.fromEntries(entries(number.progress).map(([key, progress]) => [key, ticked(progress)])),
    details: Object.fromEntries(
      entries(number.details).map(([key, details]) => [
        key,
        {
          ...details,
          ...(details.name === undefined ? {} : { name: filter.text(details.name) }),
          ...(details.note === undefined ? {} : { note: filter.text(details.note) }),
        },
      ]),
    ),
    history: history
      .filter(({ key }) => filter.id(key))
      .map((entry) => ({ ...entry, previous: ticked(entry.previous) }))
      .slice(-MAX_HISTORY_ENTRIES),
    calendarRequests: number.calendarRequests.filter(filter.id),
  }
}

/** Made of a day and a sum by the step from version 1: by chance its digits may look like a card's. */
const isUidOfVersion1 = (uid: string): boolean => {
  const [, year, month, day] = /^v1(\d{4})(\d\d)(\d\d)[0-9a-f]{8}$/.exec(uid) ?? []
  return isDay(`${year}-${month}-${day}`)
}

/** The ids in their order, with others for those that stand twice or that leave no room above them. */
const soundIds = (prefix: Prefix, ids: readonly string[]): string[] => {
  const sound = ids.map((id, index) => serialOf(id) <= MAX_SERIAL && ids.indexOf(id) === index)
  const next = freeIds(
    prefix,
    ids.filter((_, index) => sound[index]),
  )
  return ids.map((id, index) => (sound[index] ? id : next()))
}

/** Of two platforms under one id nobody knows whose the ticks are: the first stays. */
const withSoundCustomIds = (number: NumberRecord): NumberRecord => {
  const own = [...new Map([...number.customPlatforms].reverse().map((platform) => [platform.id, platform])).values()].reverse()
  const far = own.flatMap(({ id }) => (serialOf(id) > MAX_SERIAL ? [id] : []))
  if (far.length === 0) return { ...number, customPlatforms: own }
  const next = freeIds(
    'own-',
    own.flatMap(({ id }) => (serialOf(id) > MAX_SERIAL ? [] : [id])),
  )
  return withCustomIds({ ...number, customPlatforms: own }, new Map(far.map((id) => [id, next()])))
}
