import { observer } from 'mobx-react'
import { DateCard } from '../../../components/date-card'
import { weekdayOf } from '../../../domain/calendar/day'
import { requestTasks } from '../../../domain/timeline/timeline'
import { useSharedMessages } from '../../../hooks/use-shared-messages'
import type { UserNumber } from '../../../stores/user-number'
import { useMessages } from '../use-messages'

/** The day by which the carrier should be done: counted from today, or from the day it was handed in. */
export const DueCard = observer(function DueCard({ number }: { number: UserNumber }) {
  const shared = useSharedMessages()
  const guide = useMessages()
  const due = number.timeline.find(({ kind }) => kind === 'renewalDue')
  const day = due?.day ?? number.answerIfSubmitted(requestTasks.renewal)
  const weekday = shared.weekday[weekdayOf(day)] ?? ''
  return (
    <DateCard
      id='due'
      day={day}
      title={due ? guide.renewal.due(weekday) : guide.renewal.dueIf(weekday)}
      hint={guide.renewal.dueHint}
    />
  )
})
