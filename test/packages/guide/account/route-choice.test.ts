import { firstChosen, needsOf } from '../../../../src/packages/guide/account/route-choice'
import { anInstructionRoute, aStep } from '../../../builders/entries'

describe('the way that is shown at first', () => {
  const routes = [anInstructionRoute('oldGone'), anInstructionRoute('closing')]

  test('is the one for the number as it stands', () => {
    expect(firstChosen(routes, 'closing')).toBe('closing')
  })

  test('is the first there is when nobody wrote that one', () => {
    expect(firstChosen(routes, 'oldWorks')).toBe('oldGone')
  })

  test('is none where there is no way', () => {
    expect(firstChosen([], 'oldWorks')).toBeUndefined()
  })
})

test('what the steps take is said once, in the order in which they ask for it', () => {
  const steps = [aStep('one', { needs: ['newSms'] }), aStep('two'), aStep('three', { needs: ['face', 'newSms'] })]
  expect(needsOf(anInstructionRoute('oldWorks', steps))).toEqual(['newSms', 'face'])
})
