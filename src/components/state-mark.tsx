import type { State } from '../domain/progress'
import { Icon, type IconName } from './icon'

const icons: Record<State, IconName> = {
  todo: 'state-todo',
  doing: 'state-doing',
  waiting: 'state-waiting',
  done: 'state-done',
  notMine: 'state-not-mine',
}

/** A task's state by shape; its word stands in the line beside it. */
export const StateMark = ({ state }: { state: State }) => <Icon name={icons[state]} className={`mark-${state}`} />
