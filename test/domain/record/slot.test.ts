import fc from 'fast-check'

import { readSlot, writeSlot } from '../../../src/domain/record/slot'

const anySlot = fc.record({ v: fc.nat(), gen: fc.nat(), body: fc.string({ unit: 'binary' }) })

test('what is written is read back whole', () => {
  fc.assert(fc.property(anySlot, (slot) => expect(readSlot(writeSlot(slot))).toEqual({ kind: 'whole', slot })))
})

test('a text cut off anywhere is corrupt, never a record', () => {
  fc.assert(
    fc.property(anySlot, fc.nat(), (slot, at) => {
      const text = writeSlot(slot)
      const torn = text.slice(0, at % text.length)
      expect(readSlot(torn)).toEqual({ kind: 'corrupt', raw: torn })
    }),
  )
})

test('one character changed is noticed', () => {
  fc.assert(
    fc.property(anySlot, fc.nat(), (slot, at) => {
      const text = writeSlot(slot)
      const index = at % text.length
      const changed = `${text.slice(0, index)}${text[index] === '7' ? '8' : '7'}${text.slice(index + 1)}`
      const read = readSlot(changed)
      // A changed escape may stand for the same character: then it is the same record.
      if (read.kind === 'whole') expect(read.slot).toEqual(slot)
      else expect(read.kind).toBe('corrupt')
    }),
  )
})

test('nothing that may stand in storage throws', () => {
  fc.assert(fc.property(fc.oneof(fc.string(), fc.json()), (text) => expect(readSlot(text).kind).toBe('corrupt')))
  expect(readSlot(undefined)).toEqual({ kind: 'empty' })
})
