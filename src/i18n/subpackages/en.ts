import type { SharedMessages } from './zh'

export const en: SharedMessages = {
  claim: {
    kind: {
      official: 'Official',
      'official-reprint': 'Official reprint',
      press: 'Press',
      directory: 'Directory',
      qa: 'Q&A',
      blog: 'Blog',
      unverified: 'Unverified',
    },
    comma: ', ',
    checked: (day) => `checked ${day}`,
    undated: 'undated',
    old: 'Old',
    stale: 'unchecked for over a year',
    unchanged: (day) => `Unchanged since ${day}`,
  },
  refused: {
    mobile: 'This looks like a phone number, so it was not saved. No numbers needed here.',
    residentId: 'This looks like an ID number, so it was not saved. Please take it out.',
    permit: 'This looks like a document number, so it was not saved. Please take it out.',
    bankCard: 'This looks like a bank card number, so it was not saved. Please take it out.',
    code: 'This looks like a verification code, so it was not saved. Give codes to nobody.',
  },
  weekday: ['Sun', 'Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat'],
  hallCode: (id) => `Hall ${id}`,
}
