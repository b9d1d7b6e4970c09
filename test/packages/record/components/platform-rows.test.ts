import fc from 'fast-check'
import { piecesOf } from '../../../../src/packages/record/components/platform-rows'

test('however long a list is, no element holds more than fifty, and all of it is shown in order', () => {
  fc.assert(
    fc.property(fc.array(fc.nat(), { maxLength: 300 }), (list) => {
      const pieces = piecesOf(list)
      expect(pieces.flat()).toEqual(list)
      for (const piece of pieces) expect(piece.length >= 1 && piece.length <= 50).toBe(true)
    }),
  )
})
