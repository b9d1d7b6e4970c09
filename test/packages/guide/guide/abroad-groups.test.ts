import { abroadGroupOf } from '../../../../src/packages/guide/guide/abroad-groups'

test.each([
  ['yes', 'no', 'number'],
  ['yes', 'yes', 'number'],
  ['no', 'yes', 'mail'],
  ['unknown', 'yes', 'mail'],
  ['no', 'no', 'none'],
  ['no', 'unknown', 'none'],
  ['unknown', 'no', 'unknown'],
  ['unknown', 'unknown', 'unknown'],
] as const)('a platform that says %s to a number from abroad and %s to e-mail is told as: %s', (number, mail, group) => {
  expect(abroadGroupOf({ number, mail, claims: [] })).toBe(group)
})

test('of a platform of which nobody says anything nothing is sure', () => {
  expect(abroadGroupOf(undefined)).toBe('unknown')
})
