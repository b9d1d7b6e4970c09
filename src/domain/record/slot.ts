import { crc32 } from './crc32'

/**
 * One of the two places where the record is kept, as a text: `{"v":1,"gen":7,"sum":"9ae0daaf","body":"…"}`.
 * v     version of the body's format
 * gen   grows by one with every save: the newest whole slot is the truth
 * sum   CRC-32 of v, gen and body: a text that was cut off, or mixed with another, is not taken for a record
 * body  the record itself, as text
 */
interface Slot {
  v: number
  gen: number
  body: string
}

type SlotRead = { kind: 'empty' } | { kind: 'whole'; slot: Slot } | { kind: 'corrupt'; raw: string }

const sumOf = ({ v, gen, body }: Slot): string => crc32(`${v}.${gen}.${body}`)

/** The text of a slot. Inverse of `readSlot`. */
export const writeSlot = (slot: Slot): string => JSON.stringify({ v: slot.v, gen: slot.gen, sum: sumOf(slot), body: slot.body })

const isCount = (value: unknown): value is number => typeof value === 'number' && Number.isSafeInteger(value) && value >= 0

/** Reads what `writeSlot` wrote. Undefined is an empty slot; anything else that is not whole is corrupt. Never throws. */
export const readSlot = (text: string | undefined): SlotRead => {
  if (text === undefined) return { kind: 'empty' }
  try {
    const value: unknown = JSON.parse(text)
    if (typeof value === 'object' && value !== null && 'v' in value && 'gen' in value && 'sum' in value && 'body' in value) {
      const { v, gen, sum, body } = value
      if (isCount(v) && isCount(gen) && typeof body === 'string' && sum === sumOf({ v, gen, body })) {
        return { kind: 'whole', slot: { v, gen, body } }
      }
    }
  } catch {
    // Not JSON: corrupt, as below.
  }
  return { kind: 'corrupt', raw: text }
}
