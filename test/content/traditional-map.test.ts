import { deriveMap } from '../../config/content/traditional-map'
import { makeSimplified, makeTraditional } from '../../src/domain/catalogue/traditional'

/** A reference with a dictionary of its own, converting as OpenCC does: the longest phrase at each place. */
const reference = (characters: Record<string, string>, phrases: Record<string, string>) => {
  const map = { characters: Object.entries(characters).flat().join(''), phrases: Object.entries(phrases).flat().join('|') }
  return { character: (one: string) => characters[one] ?? one, phrases: Object.keys(phrases), text: makeTraditional(map) }
}

const convert = reference({ 后: '後', 发: '發', 里: '裡' }, { 皇后: '皇后', 头发: '頭髮', 公里: '公里', 长发: '長髮' })

test('holds the characters that occur and the phrases that make a difference, and nothing else', () => {
  expect(deriveMap(['皇后以后', '头发', '家里'], convert)).toEqual({ characters: '发發后後里裡', phrases: '头发|頭髮|皇后|皇后' })
})

test('a text that the characters alone get right needs no phrase', () => {
  expect(deriveMap(['以后'], convert)).toEqual({ characters: '后後', phrases: '' })
})

test('where the reference leans on more than its phrases, the words around the place are taken', () => {
  const whole = { ...convert, text: (zh: string) => (zh === '三天后宫' ? '三天后宮' : convert.text(zh)) }
  const map = deriveMap(['三天后宫', '以后'], whole)
  expect(['三天后宫', '以后'].map(makeTraditional(map))).toEqual(['三天后宮', '以後'])
})

test('says which text can’t be had right', () => {
  const random = { ...convert, text: (zh: string) => `${zh}！` }
  expect(() => deriveMap(['以后'], random)).toThrow('以后')
})

test('labels in “ ” stay as they are', () => {
  expect(convert.text('以后点“以后”，后')).toBe('以後点“以后”，後')
})

test('the way back is character by character', () => {
  const simplified = makeSimplified({ characters: '个個张張', phrases: '' }, '箇个')
  expect(simplified('三個張a')).toBe('三个张a')
})
