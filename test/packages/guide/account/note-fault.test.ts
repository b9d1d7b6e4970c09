import { MAX_LENGTH } from '../../../../src/domain/record/snapshot'
import { noteFault } from '../../../../src/packages/guide/account/note-fault'

describe('what is typed about an account', () => {
  test('is kept as long as it is short and harmless', () => {
    expect(noteFault({ note: '去建行网点', name: '工资卡' })).toBeUndefined()
    expect(noteFault({ note: '', name: '' })).toBeUndefined()
    expect(noteFault({ note: '长'.repeat(MAX_LENGTH.note), name: '' })).toBeUndefined()
  })

  test('is refused one character too long', () => {
    expect(noteFault({ note: '长'.repeat(MAX_LENGTH.note + 1), name: '' })).toEqual({
      kind: 'tooLong',
      length: MAX_LENGTH.note + 1,
    })
  })

  test('is refused with a phone number in the note or in the name', () => {
    const number = ['138', '0013', '8000'].join('')
    expect(noteFault({ note: `打 ${number}`, name: '' })).toEqual({ kind: 'sensitive', found: 'mobile' })
    expect(noteFault({ note: '', name: number })).toEqual({ kind: 'sensitive', found: 'mobile' })
  })

  test('that is both secret and too long is secret first', () => {
    const number = ['138', '0013', '8000'].join('')
    expect(noteFault({ note: `${number} ${'长'.repeat(MAX_LENGTH.note)}`, name: '' })?.kind).toBe('sensitive')
  })
})
