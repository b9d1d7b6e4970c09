import { observer } from 'mobx-react'
import { useState } from 'react'
import { BottomBar, BottomState } from '../../../components/bottom-bar'
import { Button } from '../../../components/button'
import { isSettled } from '../../../domain/plan/progress'
import { useApp, useWords } from '../../../hooks/use-app'
import { useMarkTask } from '../../../hooks/use-mark-task'
import { shortDay, statusOf } from '../../../i18n/labels'
import { taskPath } from '../../../page-paths'
import { useMessages } from '../use-messages'
import type { Listed } from './listed'
import { WaitPanel } from './wait-panel'

/** Always in sight: the marks of an open task, or the way on from a settled one. */
export const MarkBar = observer(function MarkBar({ number, task }: Listed) {
  const [isWaitOpen, setWaitOpen] = useState(false)
  if (isWaitOpen) return <WaitPanel number={number} task={task} onEnd={() => setWaitOpen(false)} />
  return isSettled(task.progress) ? (
    <SettledBar number={number} task={task} />
  ) : (
    <OpenBar number={number} task={task} onWait={() => setWaitOpen(true)} />
  )
})

const SettledBar = observer(function SettledBar({ number, task }: Listed) {
  const { stores, services } = useApp()
  const words = useWords()
  const guide = useMessages()
  const marks = useMarkTask(number)
  const { next } = number.plan
  return (
    <BottomBar>
      <Button id='reopen' variant='text' onClick={() => marks.reopen(task)}>
        {guide.account.reopen}
      </Button>
      <BottomState id='closed'>{statusOf(task, words, stores.appClock.today)}</BottomState>
      <Button
        id='next'
        variant='filled'
        main
        onClick={() => (next ? services.navigation.replace(taskPath(next.key)) : services.navigation.toHome())}
      >
        {next ? guide.account.next : words.checklist.toHome}
      </Button>
    </BottomBar>
  )
})

const OpenBar = observer(function OpenBar({ number, task, onWait }: Listed & { onWait: () => void }) {
  const { appClock } = useApp().stores
  const guide = useMessages()
  const marks = useMarkTask(number)
  const { progress, details, route, ticked } = task
  // Until every step is ticked the real act is to do them: marking is the lesser button.
  const isWalked = route === undefined || ticked >= route.steps.length
  return (
    <BottomBar>
      <Button id='not-mine' variant='text' onClick={() => marks.notMine(task)}>
        {guide.account.notMine}
      </Button>
      <Button id='wait' variant='outline' icon='hourglass' className='mark-bar-wait' onClick={onWait}>
        {progress.mark === 'waiting' ? shortDay(progress.until, appClock.today) : guide.account.wait}
      </Button>
      <Button
        id='done'
        variant={isWalked ? 'filled' : 'outline'}
        icon='check'
        main
        onClick={() => (details.unused ? marks.closed(task) : void marks.done(task))}
      >
        {details.unused ? guide.more.closed : guide.account.done}
      </Button>
    </BottomBar>
  )
})
