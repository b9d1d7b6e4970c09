import { Picker, View } from '@tarojs/components'
import { observer } from 'mobx-react'
import { BottomBar } from '../../../components/bottom-bar'
import { Button } from '../../../components/button'
import { Pressable } from '../../../components/pressable'
import { addDays, type Day, isDay } from '../../../domain/calendar/day'
import { useStores, useWords } from '../../../hooks/use-app'
import { dayInWords, nameOf } from '../../../i18n/labels'
import { useMessages } from '../use-messages'
import type { Listed } from './listed'
import { waitsFrom } from './waits'

/** How far ahead a wait may reach, in days. */
const MAX_DAYS_AHEAD = 730

/** When to look again: the waits that platforms name, or a day of one's own. */
export const WaitPanel = observer(function WaitPanel({ number, task, onEnd }: Listed & { onEnd: () => void }) {
  const { appClock, calendar, notice, display } = useStores()
  const words = useWords()
  const guide = useMessages()
  const { today } = appClock
  const waits = waitsFrom(today, calendar.workdays, guide.waitPanel)
  const waitUntil = (until: Day) => {
    const undo = number.mark(task.key, { mark: 'waiting', until })
    notice.show(words.notice.waiting(nameOf(task, words, display.language), dayInWords(until, words)), undo)
    onEnd()
  }
  return (
    <BottomBar id='wait-panel' className='wait-panel'>
      <View className='wait-panel-title'>{guide.waitPanel.title}</View>
      <View className='wait-panel-choices'>
        {waits.map(({ id, name, day, sure }) => (
          <Pressable key={id} id={`wait-${id}`} className='wait-panel-choice' role='button' onPress={() => waitUntil(day)}>
            {name}
            <View className='wait-panel-day'>{sure ? dayInWords(day, words) : `${dayInWords(day, words)} ?`}</View>
          </Pressable>
        ))}
      </View>
      {waits.some(({ sure }) => !sure) && <View className='wait-panel-unsure'>? {guide.waitPanel.unsure}</View>}
      <View className='wait-panel-foot'>
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
            if (isDay(detail.value)) waitUntil(detail.value)
          }}
        >
          <View className='wait-panel-pick' ariaRole='button'>
            {guide.waitPanel.pick}
          </View>
        </Picker>
      </View>
    </BottomBar>
  )
})
