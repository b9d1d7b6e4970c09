import { observer } from 'mobx-react'
import { BottomBar } from '../../../components/bottom-bar'
import { Button } from '../../../components/button'
import { useApp } from '../../../hooks/use-app'
import type { UserNumber } from '../../../stores/user-number'
import { useMessages } from '../use-messages'

/** How it ended: the number works again, or the plan goes on without it. Either can be taken back. */
export const BackBar = observer(function BackBar({ number }: { number: UserNumber }) {
  const { stores, services } = useApp()
  const { getBack } = useMessages()
  const task = number.tasks.find(({ item }) => item.kind === 'fixed' && item.restores)
  const isLost = number.profile.situation === 'lost'
  const leave = (text: string, undo: () => void) => {
    stores.notice.show(text, undo)
    services.navigation.toHome()
  }
  return (
    <BottomBar>
      {task && (
        <Button id='not-back' variant='outline' onClick={() => leave(getBack.notDone, number.mark(task.key, { mark: 'done' }))}>
          {getBack.not}
        </Button>
      )}
      <Button
        id='back-again'
        variant='filled'
        icon='check'
        main
        onClick={() => leave(isLost ? getBack.backDone : getBack.backDoneSame, number.bringBack())}
      >
        {getBack.back}
      </Button>
    </BottomBar>
  )
})
