import * as v from 'valibot'

import { startChain } from '../../../src/domain/record/version-chain'

const one = v.object({ v: v.literal(1), words: v.string() })
const two = v.object({ v: v.literal(2), words: v.array(v.string()) })
const three = v.object({ v: v.literal(3), count: v.number() })

const twoFromOne = ({ words }: v.InferOutput<typeof one>): v.InferOutput<typeof two> => ({ v: 2, words: words.split(' ') })
const threeFromTwo = ({ words }: v.InferOutput<typeof two>): v.InferOutput<typeof three> => ({ v: 3, count: words.length })

const chain = startChain(one).next(two, twoFromOne).next(three, threeFromTwo)

test('what any version wrote is brought up to the newest, one step after the other', () => {
  expect(chain.read(1, { v: 1, words: 'a b c' })).toEqual({ v: 3, count: 3 })
  expect(chain.read(2, { v: 2, words: ['a', 'b'] })).toEqual({ v: 3, count: 2 })
  expect(chain.read(3, { v: 3, count: 1 })).toEqual({ v: 3, count: 1 })
})

test.each([0, 1.5, 4, Number.NaN])('nothing is read as version %s, which there is none of', (version) => {
  expect(chain.read(version, { v: 1, words: 'a' })).toBeUndefined()
  expect(chain.read(version, { v: 3, count: 1 })).toBeUndefined()
})

test('what has not the form of its own version is not taken for another', () => {
  expect(chain.read(1, { v: 1, words: ['a'] })).toBeUndefined()
  expect(chain.read(2, { v: 2, words: 'a' })).toBeUndefined()
  expect(chain.read(3, { v: 2, words: ['a'] })).toBeUndefined()
})

test('a step that leaves a version out does not compile', () => {
  // @ts-expect-error It begins at version 2, and the chain ends at 1.
  const gap = () => startChain(one).next(three, threeFromTwo)
  expect(gap).toBeDefined()
})
