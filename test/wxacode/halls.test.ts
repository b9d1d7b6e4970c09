import fc from 'fast-check'

import { readHalls } from '../../config/wxacode/halls'
import { fitsScene, purposes, readEntry, writeCode } from '../../src/domain/entry'
import { carriers } from '../../src/domain/number'

const head = 'hall,carrier,purpose\n'

test('a list is read in its order; a neutral code has no carrier', () => {
  expect(readHalls(`${head}bj-xidan,cmcc,cancel\nbj-xidan,cmcc,renew\nsh-1,any,help\n`)).toEqual({
    halls: [
      { kind: 'hall', carrier: 'cmcc', purpose: 'cancel', hall: 'bj-xidan' },
      { kind: 'hall', carrier: 'cmcc', purpose: 'renew', hall: 'bj-xidan' },
      { kind: 'hall', purpose: 'help', hall: 'sh-1' },
    ],
  })
})

test.each([
  ['a BOM', `\ufeff${head}a,cmcc,cancel\n`],
  ['CRLF', 'hall,carrier,purpose\r\na,cmcc,cancel\r\n'],
  ['columns in another order, and the column of the poster', 'purpose,code,hall,carrier\ncancel,a.png,a,cmcc\n'],
  ['spaces, quotes, empty lines and no end of line', `${head}\n "a" , cmcc , cancel\n\n`],
])('%s is accepted', (_what, text) => {
  expect(readHalls(text)).toEqual({ halls: [{ kind: 'hall', carrier: 'cmcc', purpose: 'cancel', hall: 'a' }] })
})

test.each([
  ['nothing', '', 'the file is empty'],
  ['a head alone', head, 'a head and no halls'],
  ['a missing column', 'hall,carrier\na,cmcc\n', 'line 1: 缺少列 missing column: "purpose"'],
  ['a strange column', 'hall,carrier,purpose,电话\na,cmcc,cancel,1\n', 'line 1: 不认识的列 unknown column: "电话"'],
  ['a column twice', 'hall,carrier,purpose,hall\na,cmcc,cancel,b\n', 'line 1: 列重复 column given twice: "hall"'],
  ['no head', 'a,cmcc,cancel\n', 'line 1: 缺少列 missing column: "hall", "carrier", "purpose"'],
  ['a row too short', `${head}a,cmcc\n`, 'line 2: 有 2 格，表头有 3 格 2 cells'],
  ['a row too long', `${head}a,cmcc,cancel,\n`, 'line 2: 有 4 格'],
  ['an id too long', `${head}abcdefghijklmnopq,cmcc,cancel\n`, 'line 2: hall "abcdefghijklmnopq"'],
  ['an empty id', `${head},cmcc,cancel\n`, 'line 2: hall ""'],
  ['汉字 in an id', `${head}西单,cmcc,cancel\n`, 'line 2: hall "西单"'],
  ['capitals', `${head}A,cmcc,cancel\n`, 'line 2: hall "A"'],
  ['an unknown carrier', `${head}a,移动,cancel\n`, 'line 2: carrier "移动"'],
  ['a name that every object has', `${head}a,constructor,cancel\n`, 'line 2: carrier "constructor"'],
  ['an unknown purpose', `${head}a,any,buy\n`, 'line 2: purpose "buy"'],
  ['a code twice', `${head}a,any,help\nb,any,help\na,any,help\n`, 'line 4: 和第 2 行重复 the same as line 2: h:any.help.a'],
  ['an open quote', `${head}"a,any,help\n`, 'no CSV'],
])('%s is a fault that names its place', (_what, text, fault) => {
  const read = readHalls(text)
  expect('faults' in read && read.faults[0]).toContain(fault)
})

test('all faults are told at once, each with its line in the file', () => {
  const read = readHalls(`${head}\n西,any,help\na,any,help\nb,cm,buy\n`)
  expect('faults' in read && read.faults.map((line) => /line (\d+)/.exec(line)?.[1])).toEqual(['3', '5', '5'])
})

test('whatever is accepted fits a code and is read back by the app', () => {
  const row = fc.tuple(fc.stringMatching(/^[a-z0-9-]{1,16}$/), fc.constantFrom(...carriers, 'any'), fc.constantFrom(...purposes))
  fc.assert(
    fc.property(row, (cells) => {
      const read = readHalls(`${head}${cells.join(',')}\n`)
      const hall = 'halls' in read ? read.halls[0] : undefined
      expect(hall && fitsScene(writeCode(hall))).toBe(true)
      expect(hall && readEntry({ scene: encodeURIComponent(writeCode(hall)) })).toEqual(hall)
    }),
  )
})

test('no text makes it throw', () => {
  fc.assert(
    fc.property(fc.string(), (text) => {
      readHalls(text)
      readHalls(`${head}${text}`)
    }),
  )
})
