import { mergeProgress } from '../plan/progress'
import { findSensitive } from '../privacy/sensitive'
import { withCustomIds } from './custom-ids'
import { freeId, freeIds } from './ids'
import {
  type HistoryEntry,
  MAX_CUSTOM_DAYS,
  MAX_HISTORY_ENTRIES,
  MAX_LENGTH,
  MAX_NUMBERS,
  type NumberRecord,
  type Snapshot,
} from './snapshot'

/** What restoring would do to one number. `left`: there is no room for it. */
interface NumberChange {
  number: NumberRecord
  kind: 'new' | 'changed' | 'same' | 'left'
}

/** What of a record found no room: numbers, days, marks of the history, and notes that are not whole. */
export interface Omitted {
  numbers: number
  customDays: number
  history: number
  notes: number
}

/** Two records become one; what each number of the other would bring, and what found no room. */
interface Merged {
  snapshot: Snapshot
  changes: readonly NumberChange[]
  omitted: Omitted
}

/**
 * Adds a backup to what is here. Nothing here is lost: a number that both have keeps its own words and days, takes what it
 * lacks, and of two marks the further one (done, closed, not mine, waiting, open); ticks of both stay. Two notes that differ
 * are both kept. A number that only the backup has is added. Merging twice changes nothing more.
 */
export const mergeSnapshots = (mine: Snapshot, other: Snapshot): Merged => {
  const numbers = [...mine.numbers]
  const changes: NumberChange[] = []
  const omitted: Omitted = { numbers: 0, customDays: 0, history: 0, notes: 0 }
  for (const theirs of other.numbers) {
    const index = numbers.findIndex(({ uid }) => uid === theirs.uid)
    const here = numbers[index]
    if (here) {
      const merged = mergeNumbers(here, theirs, omitted)
      numbers[index] = merged
      changes.push({ number: theirs, kind: JSON.stringify(merged) === JSON.stringify(here) ? 'same' : 'changed' })
    } else if (numbers.length >= MAX_NUMBERS) {
      omitted.numbers += 1
      changes.push({ number: theirs, kind: 'left' })
    } else {
      const ids = numbers.map(({ id }) => id)
      numbers.push(ids.includes(theirs.id) ? { ...theirs, id: freeId('n', ids) } : theirs)
      changes.push({ number: theirs, kind: 'new' })
    }
  }
  return {
    snapshot: { ...mine, current: mine.current ?? numbers.find(({ uid }) => uid === currentUid(other))?.id ?? null, numbers },
    changes,
    omitted,
  }
}

const currentUid = ({ current, numbers }: Snapshot): string | undefined => numbers.find(({ id }) => id === current)?.uid

const unite = <T>(mine: readonly T[], theirs: readonly T[], same: (item: T) => string): T[] => {
  const known = new Set(mine.map(same))
  return [...mine, ...theirs.filter((item) => !known.has(same(item)))]
}

/** What is here, and what it lacks. */
const filled = <T extends object>(mine: T, theirs: T): T => ({
  ...mine,
  ...Object.fromEntries(Object.entries(theirs).filter(([key]) => !(key in mine))),
})

const mergeNumbers = (mine: NumberRecord, other: NumberRecord, omitted: Omitted): NumberRecord => {
  const theirs = renamed(other, mine)
  const progress = { ...mine.progress }
  for (const [key, theirProgress] of Object.entries(theirs.progress)) {
    const here = progress[key]
    const merged = here ? mergeProgress(here, theirProgress) : theirProgress
    progress[key] = { ...merged, ticked: [...merged.ticked] }
  }
  const entries = unite(mine.history, theirs.history, historyKeyOf).sort((a, b) => a.at - b.at)
  omitted.history += Math.max(0, entries.length - MAX_HISTORY_ENTRIES)
  return {
    ...mine,
    ...filled(namesOf(mine), namesOf(theirs)),
    // Days tell of a situation: those of another one would count without being seen.
    dates: mine.situation === theirs.situation && mine.trouble === theirs.trouble ? filled(mine.dates, theirs.dates) : mine.dates,
    submittedAt: filled(mine.submittedAt, theirs.submittedAt),
    customDays: mergeDays(mine.customDays, theirs.customDays, omitted),
    accounts: unite(mine.accounts, theirs.accounts, (key) => key),
    customPlatforms: unite(mine.customPlatforms, theirs.customPlatforms, ({ id }) => id),
    progress,
    details: mergeDetails(mine.details, theirs.details, omitted),
    history: entries.slice(-MAX_HISTORY_ENTRIES),
    calendarRequests: unite(mine.calendarRequests, theirs.calendarRequests, (id) => id),
  }
}

/** What a number may lack and take from elsewhere. That it has no trouble, or is nobody else's, is no lack. */
const namesOf = ({ label, lastTwo, carrier }: NumberRecord): Pick<NumberRecord, 'label' | 'lastTwo' | 'carrier'> => ({
  ...(label === undefined ? {} : { label }),
  ...(lastTwo === undefined ? {} : { lastTwo }),
  ...(carrier === undefined ? {} : { carrier }),
})

type Days = NumberRecord['customDays']

const mergeDays = (mine: Days, theirs: Days, omitted: Omitted): Days => {
  const fresh = unite(mine, theirs, ({ on, title }) => `${on} ${title}`).slice(mine.length)
  const room = Math.max(0, MAX_CUSTOM_DAYS - mine.length)
  omitted.customDays += Math.max(0, fresh.length - room)
  const next = freeIds(
    'd',
    mine.map(({ id }) => id),
  )
  return [...mine, ...fresh.slice(0, room).map((day) => ({ ...day, id: next() }))]
}

type DetailsByKey = NumberRecord['details']

const mergeDetails = (mine: DetailsByKey, theirs: DetailsByKey, omitted: Omitted): DetailsByKey => {
  const about = { ...mine }
  for (const [key, theirDetails] of Object.entries(theirs)) {
    const here = about[key] ?? {}
    const note = mergeNotes(here.note, theirDetails.note, omitted)
    about[key] = { ...filled(here, theirDetails), ...(note === undefined ? {} : { note }) }
  }
  return about
}

/** Both notes, as far as there is room. Two that together read as a number are not put together: mine stays. */
const mergeNotes = (mine: string | undefined, theirs: string | undefined, omitted: Omitted): string | undefined => {
  if (mine === undefined || theirs === undefined || mine.includes(theirs)) return mine ?? theirs
  const both = `${mine}\n${theirs}`
  const kept = both.slice(0, MAX_LENGTH.note)
  const isPrivate = findSensitive(kept).length > 0
  if (isPrivate || kept.length < both.length) omitted.notes += 1
  return isPrivate ? mine : kept
}

const historyKeyOf = ({ at, key, mark }: HistoryEntry): string => `${at} ${key} ${mark}`

/** Platforms that two phones made under one id, and that are not the same, get another id on the side that comes in. */
const renamed = (theirs: NumberRecord, mine: NumberRecord): NumberRecord => {
  const nameHere = new Map(mine.customPlatforms.map(({ id, name }) => [id, name]))
  const nameThere = new Map(theirs.customPlatforms.map(({ id, name }) => [id, name]))
  /** Ids here by name, of platforms that theirs does not hold under the same id. */
  const alike = new Map<string, string[]>()
  for (const { id, name } of mine.customPlatforms) {
    if (nameThere.get(id) === name) continue
    const ids = alike.get(name)
    if (ids) ids.push(id)
    else alike.set(name, [id])
  }
  const next = freeIds('own-', [...nameHere.keys(), ...nameThere.keys()])
  const names = new Map<string, string>()
  for (const { id, name } of theirs.customPlatforms) {
    const here = nameHere.get(id)
    if (here !== undefined && here !== name) names.set(id, alike.get(name)?.shift() ?? next())
  }
  return names.size === 0 ? theirs : withCustomIds(theirs, names)
}
