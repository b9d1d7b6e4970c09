import fc from 'fast-check'

import { readHalls } from '../../../config/tools/halls/list'
import { purposes } from '../../../src/domain/links/code'
import { carriers } from '../../../src/domain/number/profile'

const head = 'hall,carrier,purpose,code'
const faultsOf = (text: string): readonly string[] => {
  const read = readHalls(text)
  return 'faults' in read ? read.faults : []
}

test('reads halls with their rows; an empty code is none, any is a neutral code', () => {
  expect(readHalls(`${head}\nhz01,cmcc,cancel,hz01.png\nhz02,any,help,\n`)).toEqual({
    halls: [
      { row: 2, link: { kind: 'hall', carrier: 'cmcc', purpose: 'cancel', hall: 'hz01' }, code: 'hz01.png' },
      { row: 3, link: { kind: 'hall', purpose: 'help', hall: 'hz02' } },
    ],
  })
})

test('takes what spreadsheets write: a mark at the start, CRLF, quotes, blank rows, other orders, no column code', () => {
  expect(readHalls('\ufeff"purpose",hall,carrier\r\n\r\nrenew," hz01 ",ctcc\r\n,,\r\n')).toEqual({
    halls: [{ row: 3, link: { kind: 'hall', carrier: 'ctcc', purpose: 'renew', hall: 'hz01' } }],
  })
})

test('lets a hall have several purposes and several carriers', () => {
  expect(faultsOf(`${head}\nhz01,cmcc,cancel,\nhz01,cmcc,renew,\nhz01,cucc,cancel,\n`)).toEqual([])
})

test.each([
  ['an empty file', '', ['the list is empty']],
  ['columns alone', `${head}\n`, ['the list has columns but no hall']],
  ['a missing column', 'hall,purpose\nhz01,cancel', ['row 1: columns must be hall,carrier,purpose[,code]: carrier missing']],
  [
    'an unknown column',
    'hall,carrier,purpose,图片\nhz01,cmcc,cancel,',
    ['row 1: columns must be hall,carrier,purpose[,code]: "图片" unknown'],
  ],
  [
    'a column twice',
    'hall,carrier,purpose,hall\nhz01,cmcc,cancel,hz02',
    ['row 1: columns must be hall,carrier,purpose[,code]: hall twice'],
  ],
  ['a row that is too short', `${head}\nhz01,cmcc\n`, ['row 2: 2 cells under 4 columns']],
  [
    'the same hall twice',
    `${head}\nhz01,cmcc,cancel,\nhz02,cmcc,cancel,\nhz01,cmcc,cancel,`,
    ['row 4: hall "hz01" stands in row 2 with the same carrier and purpose'],
  ],
  [
    'an id too long',
    `${head}\nabcdefghijklmnopq,cmcc,cancel,`,
    ['row 2: hall "abcdefghijklmnopq" has 17 characters; take 1 to 16 of a-z, 0-9 and -'],
  ],
  ['Chinese in an id', `${head}\n杭州一厅,cmcc,cancel,`, ['row 2: hall "杭州一厅" must be 1 to 16 of a-z, 0-9 and -']],
  ['a percent sign in an id', `${head}\n%61,cmcc,cancel,`, ['row 2: hall "%61" must be 1 to 16 of a-z, 0-9 and -']],
  ['no id', `${head}\n,cmcc,cancel,`, ['row 2: the hall has no id; take 1 to 16 of a-z, 0-9 and -']],
  [
    'an unknown carrier and purpose',
    `${head}\nhz01,移动,sell,`,
    [
      'row 2: no carrier "移动"; take one of cmcc, cucc, ctcc, cbn, mvno, any',
      'row 2: no purpose "sell"; take one of cancel, renew, help',
    ],
  ],
])('refuses %s, in one line for each thing wrong', (_, text, faults) => {
  expect(faultsOf(text)).toEqual(faults)
})

test('refuses an open quote in one line', () => {
  expect(faultsOf(`${head}\n"hz01,cmcc,cancel,`)).toEqual([expect.stringMatching(/^no CSV: [^\n]+$/)])
})

test('reads back every list of good rows', () => {
  const id = fc.stringMatching(/^[a-z0-9-]{1,16}$/)
  const row = fc.tuple(id, fc.constantFrom(...carriers, 'any'), fc.constantFrom(...purposes))
  fc.assert(
    fc.property(fc.uniqueArray(row, { minLength: 1, selector: (its) => its.join() }), (rows) => {
      const read = readHalls(`${head}\n${rows.map((its) => `${its.join()},\n`).join('')}`)
      expect('halls' in read ? read.halls.map(({ link }) => [link.hall, link.carrier ?? 'any', link.purpose]) : read).toEqual(
        rows,
      )
    }),
  )
})

test('never throws, whatever the text', () => {
  fc.assert(
    fc.property(fc.string({ unit: fc.constantFrom('h', 'a', 'l', ',', '"', '\n', '\r', ' ', '号', '\ufeff') }), (text) => {
      expect(faultsOf(text).every((fault) => !fault.includes('\n'))).toBe(true)
    }),
  )
})

test('no text makes it throw', () => {
  fc.assert(
    fc.property(fc.string(), (text) => {
      readHalls(text)
      readHalls(`${head}\n${text}`)
    }),
  )
})
