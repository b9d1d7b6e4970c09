import fc from 'fast-check'

import { bytesOf, kilobytesOf } from '../../../src/domain/record/bytes'

test('bytes are those of UTF-8, whatever the text', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme' }), (text) => {
      expect(bytesOf(text)).toBe(Buffer.byteLength(text))
    }),
  )
  expect(bytesOf('换号𠮷a\u00a0')).toBe(Buffer.byteLength('换号𠮷a\u00a0'))
})

test('a part of a KB counts as one', () => {
  expect([0, 1, 1024, 1025].map(kilobytesOf)).toEqual([0, 1, 1, 2])
})
