import * as v from 'valibot'

import { mergeProgress } from './progress'
import { maskSensitive } from './sensitive'
import { crc32, readSlot } from './slot'
import { type Deed, HISTORY_MOST, MOST, type NumberRecord, type Snapshot, snapshotFrom } from './snapshot'
import { cardIdOf, ownIdShape } from './task-key'

/**
 * A backup is one JSON text, in a file or pasted: {"huanhao":"backup","madeAt":1795312860000,"sum":"9ae0daaf","record":{…}}
 * record  the snapshot, as it is kept on the phone (its own "v" tells its format)
 * sum     CRC-32 of the record's JSON: a text that was cut off or changed on the way is not taken for a backup
 * docs/backup.md describes it; docs/read-backup.mjs reads it without the app.
 */
export const writeBackup = (snapshot: Snapshot, madeAt: number): string =>
  JSON.stringify({ huanhao: 'backup', madeAt, sum: crc32(JSON.stringify(snapshot)), record: snapshot })

/** The longest text that is looked at, in UTF-16 units: WeChat keeps no more than 1 MB under a key anyway. */
export const BACKUP_MOST = 1_000_000

export type BackupRead =
  /** `masked`: how many texts held something that we do not keep. */
  | { kind: 'ok'; snapshot: Snapshot; madeAt: number | undefined; masked: number }
  | { kind: 'empty' | 'tooLarge' | 'notOurs' | 'damaged' | 'newer' }

const envelope = v.object({
  huanhao: v.literal('backup'),
  madeAt: v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(9_999_999_999_999)),
  sum: v.string(),
  record: v.looseObject({ v: v.number() }),
})

/** The JSON in a text that may stand between other words, as in a chat. */
const jsonIn = (text: string): unknown => {
  try {
    return JSON.parse(text.slice(text.indexOf('{'), text.lastIndexOf('}') + 1))
  } catch {
    return undefined
  }
}

/** Reads a backup, or a record that was copied out of a phone in trouble. Never throws; nothing is changed by reading. */
export const readBackup = (text: string): BackupRead => {
  if (text.trim() === '') return { kind: 'empty' }
  if (text.length > BACKUP_MOST) return { kind: 'tooLarge' }
  const raw = jsonIn(text)
  const read = v.safeParse(envelope, raw)
  if (read.success) {
    const { madeAt, sum, record } = read.output
    if (sum !== crc32(JSON.stringify(record))) return { kind: 'damaged' }
    return accepted(record, madeAt)
  }
  const slot = readSlot(JSON.stringify(raw) ?? '')
  const body = slot.kind === 'whole' ? jsonIn(slot.slot.body) : raw
  const copied = accepted(body, undefined)
  if (copied.kind === 'ok' || (slot.kind === 'whole' && copied.kind === 'newer')) return copied
  // It says that it is ours, and yet is not whole.
  return text.includes('"huanhao"') && text.includes('"backup"') ? { kind: 'damaged' } : { kind: 'notOurs' }
}

const accepted = (raw: unknown, madeAt: number | undefined): BackupRead => {
  const read = snapshotFrom(raw)
  if (!read.ok) return { kind: read.reason }
  const cleaned = clean(read.snapshot)
  return { kind: 'ok', madeAt, ...cleaned }
}

/** Takes out of every text what we never keep: numbers of phones, documents and cards, and codes. */
const clean = (snapshot: Snapshot): { snapshot: Snapshot; masked: number } => {
  let masked = 0
  const safe = (text: string): string => {
    const result = maskSensitive(text)
    if (result !== text) masked += 1
    return result
  }
  const numbers = snapshot.numbers.map(
    (number): NumberRecord => ({
      ...number,
      ...(number.label === undefined ? {} : { label: safe(number.label) }),
      days: number.days.map((day) => ({ ...day, what: safe(day.what) })),
      own: number.own.map((platform) => ({ ...platform, name: safe(platform.name) })),
      about: Object.fromEntries(
        Object.entries(number.about).map(([key, its]) => [
          key,
          {
            ...its,
            ...(its.name === undefined ? {} : { name: safe(its.name) }),
            ...(its.note === undefined ? {} : { note: safe(its.note) }),
          },
        ]),
      ),
    }),
  )
  return { snapshot: { ...snapshot, numbers }, masked }
}

/** What restoring would do to one number. */
export interface NumberChange {
  number: NumberRecord
  kind: 'new' | 'changed' | 'same'
}

/** Two records become one; what each number of the other would bring. */
export interface Merged {
  snapshot: Snapshot
  changes: readonly NumberChange[]
}

/**
 * Adds a backup to what is here. Nothing here is lost: a number that both have keeps its own words and days, takes what it
 * lacks, and of two marks the further one (done, closed, not mine, waiting, open); ticks of both stay. Two notes that differ
 * are both kept. A number that only the backup has is added. Merging twice changes nothing more.
 */
export const mergeSnapshots = (mine: Snapshot, other: Snapshot): Merged => {
  const numbers = [...mine.numbers]
  const changes: NumberChange[] = []
  for (const theirs of other.numbers) {
    const place = numbers.findIndex(({ uid }) => uid === theirs.uid)
    const here = numbers[place]
    if (here) {
      const merged = mergeNumbers(here, theirs)
      numbers[place] = merged
      changes.push({ number: theirs, kind: JSON.stringify(merged) === JSON.stringify(here) ? 'same' : 'changed' })
    } else {
      const taken = numbers.some(({ id }) => id === theirs.id)
      numbers.push(taken ? { ...theirs, id: freeId(numbers) } : theirs)
      changes.push({ number: theirs, kind: 'new' })
    }
  }
  return {
    snapshot: { ...mine, current: mine.current ?? numbers.find(({ uid }) => uid === currentUid(other))?.id ?? null, numbers },
    changes,
  }
}

const currentUid = ({ current, numbers }: Snapshot): string | undefined => numbers.find(({ id }) => id === current)?.uid

const freeId = (numbers: readonly NumberRecord[]): string =>
  `n${1 + Math.max(0, ...numbers.map(({ id }) => Number(id.slice(1))))}`

const unite = <T>(mine: readonly T[], theirs: readonly T[], same: (item: T) => string): T[] => {
  const known = new Set(mine.map(same))
  return [...mine, ...theirs.filter((item) => !known.has(same(item)))]
}

/** What is here, and what it lacks. */
const filled = <T extends object>(mine: T, theirs: T): T => ({
  ...mine,
  ...Object.fromEntries(Object.entries(theirs).filter(([key]) => !(key in mine))),
})

const mergeNumbers = (mine: NumberRecord, given: NumberRecord): NumberRecord => {
  const theirs = renamed(given, mine)
  const about = { ...mine.about }
  for (const [key, its] of Object.entries(theirs.about)) {
    const here = about[key] ?? {}
    const lacksNote = its.note !== undefined && here.note !== undefined && !here.note.includes(its.note)
    about[key] = { ...filled(here, its), ...(lacksNote ? { note: `${here.note}\n${its.note}`.slice(0, MOST.note) } : {}) }
  }
  const progress = { ...mine.progress }
  for (const [key, its] of Object.entries(theirs.progress)) {
    const here = progress[key]
    const merged = here ? mergeProgress(here, its) : its
    progress[key] = { ...merged, ticked: [...merged.ticked] }
  }
  const days = unite(mine.days, theirs.days, ({ on, what }) => `${on} ${what}`)
  return {
    ...filled(mine, theirs),
    dates: filled(mine.dates, theirs.dates),
    started: filled(mine.started, theirs.started),
    days: days.map((day, place) => ({ ...day, id: mine.days[place]?.id ?? `d${nextPlace(mine.days) + place}` })),
    accounts: unite(mine.accounts, theirs.accounts, (key) => key),
    own: unite(mine.own, theirs.own, ({ id }) => id),
    progress,
    about,
    history: unite(mine.history, theirs.history, deedName)
      .sort((a, b) => a.at - b.at)
      .slice(-HISTORY_MOST),
    asked: unite(mine.asked, theirs.asked, (id) => id),
  }
}

const nextPlace = (days: NumberRecord['days']): number => Math.max(0, ...days.map(({ id }) => Number(id.slice(1))))

const deedName = ({ at, key, mark }: Deed): string => `${at} ${key} ${mark}`

/** Platforms that two phones made under one id, and that are not the same, get another id on the side that comes in. */
const renamed = (theirs: NumberRecord, mine: NumberRecord): NumberRecord => {
  const names = new Map<string, string>()
  let free = Math.max(0, ...[...mine.own, ...theirs.own].map(({ id }) => Number(id.slice(4))))
  for (const { id, name } of theirs.own) {
    const here = mine.own.find((platform) => platform.id === id)
    if (!here || here.name === name) continue
    const alike = mine.own.find(
      (platform) =>
        platform.name === name &&
        ![...names.values()].includes(platform.id) &&
        !theirs.own.some((its) => its.id === platform.id && its.name === name),
    )
    free += 1
    names.set(id, alike?.id ?? `own-${free}`)
  }
  if (names.size === 0) return theirs
  const id = (old: string) => names.get(old) ?? old
  const key = (old: string) => (ownIdShape.test(cardIdOf(old)) ? old.replace(cardIdOf(old), id(cardIdOf(old))) : old)
  const keys = <T>(table: Readonly<Record<string, T>>): Record<string, T> =>
    Object.fromEntries(Object.entries(table).map(([old, its]) => [key(old), its]))
  return {
    ...theirs,
    own: theirs.own.map((platform) => ({ ...platform, id: id(platform.id) })),
    accounts: theirs.accounts.map(key),
    progress: keys(theirs.progress),
    about: keys(theirs.about),
    history: theirs.history.map((deed) => ({ ...deed, key: key(deed.key) })),
  }
}
