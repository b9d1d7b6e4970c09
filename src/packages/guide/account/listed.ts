import type { Task } from '../../../domain/plan/task'
import type { UserNumber } from '../../../stores/user-number'

/** The task that an account on the list of a number is. */
export interface Listed {
  number: UserNumber
  task: Task
}
