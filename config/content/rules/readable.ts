import type { Rule } from '../rule'

export const readable: Rule = {
  name: 'readable',
  why: 'What can’t be read is not checked, and a link or a pipe may hold anything by the time that somebody builds.',
  check: ({ faults }) => [...faults],
}
