// Reads a backup of 换号清单 without the app: node docs/read-backup.mjs FILE. The format is told in docs/backup.md.
import { readFileSync } from 'node:fs'

const crc32 = (text) => {
  let crc = 0xffffffff
  for (const byte of Buffer.from(text, 'utf16le')) {
    crc ^= byte
    for (let bit = 0; bit < 8; bit += 1) crc = crc & 1 ? (crc >>> 1) ^ 0xedb88320 : crc >>> 1
  }
  return ((crc ^ 0xffffffff) >>> 0).toString(16).padStart(8, '0')
}

const fail = (line) => {
  console.error(line)
  process.exit(1)
}

const [file] = process.argv.slice(2)
if (!file) fail('usage: node docs/read-backup.mjs FILE')

let backup
try {
  backup = JSON.parse(readFileSync(file, 'utf8'))
} catch (error) {
  fail(`${file}: ${error.message}`)
}
if (backup?.huanhao !== 'backup') fail(`${file}: no backup of 换号清单`)
if (backup.sum !== crc32(JSON.stringify(backup.record))) fail(`${file}: not whole, or changed by hand`)

/** A day of the mainland, whatever zone this machine is in. */
const dayAt = (instant) => new Date(instant + 8 * 3_600_000).toISOString().slice(0, 10)

console.log(`backup of ${dayAt(backup.madeAt)}, format ${backup.record.v}`)
for (const number of backup.record.numbers) {
  const { kind, form, trouble, emergency, leaving } = number
  const unusual = [kind, form, trouble, emergency, leaving && 'leaving'].filter(Boolean)
  console.log(
    `\n${number.label ?? number.holder}${number.lastTwo ? ` ··${number.lastTwo}` : ''} · ${[number.situation, number.document, ...unusual].join(' · ')}`,
  )
  for (const [kind, day] of Object.entries(number.dates)) console.log(`  ${kind} ${day}`)
  const names = new Map(number.customPlatforms.map(({ id, name }) => [id, name]))
  for (const key of new Set([...number.accounts, ...Object.keys(number.progress)])) {
    const { mark = 'open', until, on, ticked = [] } = number.progress[key] ?? {}
    const { name, note, unused } = number.details[key] ?? {}
    const told = [mark, on ?? until, ticked.length > 0 && `${ticked.length} ticked`, unused && 'to be closed', name, note]
    console.log(`  ${names.get(key) ?? key}: ${told.filter(Boolean).join(', ')}`)
  }
  for (const { on, title } of number.customDays) console.log(`  ${on} ${title}`)
}
