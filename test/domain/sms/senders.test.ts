import fc from 'fast-check'

import { sendersText } from '../../../src/content/baked/signatures'
import { readSenders, writeSenders } from '../../../src/domain/sms/senders'

const name = fc.string({ minLength: 1 }).filter((text) => !/[,\t\n\r]/.test(text))
const names = fc.array(name, { minLength: 1, maxLength: 3 })

test('what is written is read back the same', () => {
  const senders = fc.record({
    signatures: fc.array(fc.record({ text: name, ids: names, shared: fc.boolean() })),
    brands: fc.array(fc.record({ names, ids: names })),
    carriers: fc.array(fc.record({ id: name, names })),
  })
  fc.assert(fc.property(senders, (some) => expect(readSenders(writeSenders(some))).toEqual(some)))
})

test('the real senders are read whole and written back to the letter', () => {
  const senders = readSenders(sendersText)
  expect(senders.signatures.length).toBeGreaterThan(90)
  expect(senders.carriers.map(({ id }) => id)).toEqual(['cbn', 'cmcc', 'ctcc', 'cucc', 'mvno'])
  expect(writeSenders(senders)).toBe(sendersText)
})

test('a signature that was never seen is not among them, and a shared one names all that send under it', () => {
  const { signatures } = readSenders(sendersText)
  const shared = signatures.filter((signature) => signature.ids.length > 1)
  expect(shared.every((signature) => signature.shared)).toBe(true)
  expect(signatures.find(({ text }) => text === '腾讯科技')?.ids).toEqual(['qq', 'tencent-game', 'wechat', 'wecom'])
})

test('a name with a comma is refused rather than torn', () => {
  expect(() => writeSenders({ signatures: [], brands: [{ names: ['a,b'], ids: ['x'] }], carriers: [] })).toThrow('no tab')
})
