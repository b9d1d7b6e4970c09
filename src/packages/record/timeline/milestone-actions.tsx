import { View } from '@tarojs/components'
import { clsx } from 'clsx'
import { observer } from 'mobx-react'
import { Button } from '../../../components/button'
import { instantAt } from '../../../domain/calendar/day'
import { calendarRequestOf, type Milestone, ownDayOf } from '../../../domain/timeline/timeline'
import { useApp } from '../../../hooks/use-app'
import { taskPath } from '../../../page-paths'
import type { UserNumber } from '../../../stores/user-number'
import { useMessages } from '../use-messages'

/** The hour at which the phone's calendar rings, where no hour is known. */
const MORNING = 9

interface Props {
  number: UserNumber
  milestone: Milestone
  /** What the milestone is called, in the phone's calendar as well. */
  title: string
  current: boolean
}

/** What can be done about a milestone. */
export const MilestoneActions = observer(function MilestoneActions({ number, milestone, title, current }: Props) {
  const { stores, services } = useApp()
  const { notice, display, appClock } = stores
  const { timeline } = useMessages()
  const { day, at, kind, state, task } = milestone
  const isAhead = day > appClock.today && state !== 'done'
  const calendarId = calendarRequestOf(milestone)
  const addToCalendar = async () => {
    // Straight in the tap: WeChat refuses a calendar that is asked for after something was awaited.
    const outcome = await services.calendar.add({ title, note: timeline.note(title), at: at ?? instantAt(day, MORNING) })
    if (outcome === 'cancelled') return
    if (outcome !== 'done') return void notice.ask(timeline.calendarRefused[outcome], [display.words.buttons.ok])
    number.markInCalendar(calendarId)
    notice.show(timeline.calendarAsked)
  }
  return (
    <View className={clsx('milestone-actions', current && 'milestone-actions-now')}>
      {isAhead && (current || state === 'earliest' || kind === 'own') && (
        <Button id={`calendar-${kind}`} variant='tonal' icon='calendar' onClick={() => void addToCalendar()}>
          {number.calendarRequests.includes(calendarId) ? timeline.asked : timeline.addToCalendar}
        </Button>
      )}
      {state === 'due' && task && (
        <Button id={`open-${kind}`} variant='tonal' onClick={() => services.navigation.open(taskPath(task.key))}>
          {timeline.open}
        </Button>
      )}
      {kind === 'own' && (
        <Button
          id={`remove-${ownDayOf(milestone)}`}
          variant='text'
          onClick={() => notice.show(timeline.removed, number.removeDay(ownDayOf(milestone)))}
        >
          {timeline.remove}
        </Button>
      )}
    </View>
  )
})
