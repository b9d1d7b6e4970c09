import { View } from '@tarojs/components'
import { observer } from 'mobx-react'
import { Button } from '../../../components/button'
import { Card, SectionTitle } from '../../../components/screen'
import { dayAt } from '../../../domain/calendar/day'
import { useStores } from '../../../hooks/use-app'
import { shortDay } from '../../../i18n/labels'
import { useMessages } from '../use-messages'
import type { Listed } from './listed'

const MAX_ROWS = 8

/** What was marked and when, the last first, and a way to take the last mark back. */
export const AccountHistory = observer(function AccountHistory({ number, task }: Listed) {
  const { notice, appClock } = useStores()
  const guide = useMessages()
  const history = [...number.historyOf(task.key)].reverse()
  if (history.length === 0) return null
  const revert = () => {
    if (number.revertLastMark(task.key)) notice.show(guide.history.reverted)
  }
  return (
    <>
      <SectionTitle>{guide.history.title}</SectionTitle>
      <Card>
        {history.slice(0, MAX_ROWS).map(({ at, mark }, index) => (
          <View key={`${at} ${mark}`} id={`history-${index}`} className='account-history-entry'>
            {guide.history.line(shortDay(dayAt(at), appClock.today), guide.history.mark[mark])}
          </View>
        ))}
        <Button id='take-back' variant='tonal' icon='undo' onClick={revert}>
          {guide.history.revert}
        </Button>
      </Card>
    </>
  )
})
