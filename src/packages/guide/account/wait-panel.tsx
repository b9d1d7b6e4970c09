import { Picker, View } from '@tarojs/components'
import { observer } from 'mobx-react'
import { BottomBar } from '../../../components/bottom-bar'
import { Button } from '../../../components/button'
import { Pressable } from '../../../components/pressable'
import { addDays, type Day, isDay } from '../../../domain/calendar/day'
import { addWorkingDays } from '../../../domain/calendar/workdays'
import type { Task } from '../../../domain/plan/task'
import { useApp, useWords } from '../../../hooks/use-app'
import { dayInWords, nameOf } from '../../../i18n/labels'
import type { UserNumber } from '../../../stores/user-number'
import { useMessages } from '../use-messages'

/** How far ahead a wait may reach, in days. */
const MAX_DAYS_AHEAD = 730

/** When to look again: the waits that platforms name, or a day of one's own. Working days follow the mainland calendar. */
export const WaitPanel = observer(function WaitPanel({
  number,
  task,
  onEnd,
}: {
  number: UserNumber
  task: Task
  onEnd: () => void
}) {
  const { stores } = useApp()
  const { appClock, calendar, notice, display } = stores
  const words = useWords()
  const guide = useMessages()
  const { today } = appClock
  const { workdays } = calendar
  const ahead = (days: number) => ({ day: addDays(today, days), sure: true })
  const offered = [
    { id: '1', name: guide.waitPanel.tomorrow, ...ahead(1) },
    { id: '48h', name: guide.waitPanel.hours(48), ...ahead(2) },
    { id: '3w', name: guide.waitPanel.workingDays(3), ...addWorkingDays(today, 3, workdays) },
    { id: '5w', name: guide.waitPanel.workingDays(5), ...addWorkingDays(today, 5, workdays) },
    { id: '7', name: guide.waitPanel.days(7), ...ahead(7) },
    { id: '15w', name: guide.waitPanel.workingDays(15), ...addWorkingDays(today, 15, workdays) },
    { id: '30', name: guide.waitPanel.days(30), ...ahead(30) },
  ]
  const wait = (until: Day) => {
    const undo = number.mark(task.key, { mark: 'waiting', until })
    notice.show(words.notice.waiting(nameOf(task, words, display.language), dayInWords(until, words)), undo)
    onEnd()
  }
  return (
    <BottomBar id='wait-panel' className='wait-panel'>
      <View className='wait-title'>{guide.waitPanel.title}</View>
      <View className='choices'>
        {offered.map(({ id, name, day, sure }) => (
          <Pressable key={id} id={`wait-${id}`} className='choice wait-choice' role='button' onPress={() => wait(day)}>
            {name}
            <View className='wait-day'>{sure ? dayInWords(day, words) : `${dayInWords(day, words)} ?`}</View>
          </Pressable>
        ))}
      </View>
      {offered.some(({ sure }) => !sure) && <View className='wait-unsure'>? {guide.waitPanel.unsure}</View>}
      <View className='wait-acts'>
        <Button id='wait-cancel' variant='text' onClick={onEnd}>
          {guide.waitPanel.cancel}
        </Button>
        <Picker
          id='wait-pick'
          mode='date'
          value={addDays(today, 1)}
          start={addDays(today, 1)}
          end={addDays(today, MAX_DAYS_AHEAD)}
          onChange={({ detail }) => {
            if (isDay(detail.value)) wait(detail.value)
          }}
        >
          <View className='wait-pick' ariaRole='button'>
            {guide.waitPanel.pick}
          </View>
        </Picker>
      </View>
    </BottomBar>
  )
})
