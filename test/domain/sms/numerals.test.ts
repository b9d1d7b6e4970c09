import { numeralLengths, readNumeral } from '../../../src/domain/sms/numerals'

test.each([
  ['一', 1],
  ['两', 2],
  ['十', 10],
  ['十二', 12],
  ['二十', 20],
  ['廿一', 21],
  ['卅', 30],
  ['一二', 12],
  ['一百', 100],
  ['一百零二', 102],
  ['两百五十', 250],
  ['壹拾贰', 12],
  ['零', 0],
])('%s is %i', (text, value) => {
  expect(numeralLengths(`${text}个`)(0)).toBe(text.length)
  expect(readNumeral(text)).toBe(value)
})

test('a long row of digits is no number of accounts', () => {
  expect(readNumeral('一三八零零一三八')).toBeUndefined()
  expect(readNumeral('一二三四')).toBeUndefined()
})
