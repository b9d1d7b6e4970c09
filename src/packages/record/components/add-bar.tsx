import { observer } from 'mobx-react'
import { BottomBar } from '../../../components/bottom-bar'
import { Button } from '../../../components/button'
import { useApp } from '../../../hooks/use-app'
import type { UserNumber } from '../../../stores/user-number'
import { useMessages } from '../use-messages'
import { accountsIn, addSelection, type Selection } from './selection'

interface Props {
  number: UserNumber
  selection: Selection
  /** What else the adding of it means; gives what takes that back. */
  onAdd?: () => (() => void) | undefined
}

/** Puts a selection on the list, and goes there. */
export const AddBar = observer(function AddBar({ number, selection, onAdd }: Props) {
  const { stores, services } = useApp()
  const { notice } = stores
  const record = useMessages()
  const count = accountsIn(selection)
  const add = () => {
    if (count === 0) return notice.show(record.check.addNone)
    const { added, undo } = addSelection(number, selection)
    const undoRest = onAdd?.()
    notice.show(record.check.added(added), () => {
      undoRest?.()
      undo()
    })
    services.navigation.toChecklist()
  }
  return (
    <BottomBar>
      <Button id='add' variant='filled' main onClick={add}>
        {count > 0 ? record.check.add(count) : record.check.addNone}
      </Button>
    </BottomBar>
  )
})
