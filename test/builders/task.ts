import type { Task } from '../../src/domain/plan/task'
import { aPlatform } from './catalogue'

/** A task of a plan with only what a test cares about. */
export const aTask = (key: string, with_: Partial<Task> = {}): Task => ({
  key,
  item: aPlatform(key),
  stage: 'life',
  order: 0,
  after: [],
  progress: { mark: 'open', ticked: [] },
  details: {},
  state: 'todo',
  when: 'oldWorks',
  route: undefined,
  ticked: 0,
  due: false,
  ...with_,
})
