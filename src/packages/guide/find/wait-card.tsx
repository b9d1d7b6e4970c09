import { View } from '@tarojs/components'
import { observer } from 'mobx-react'
import { Button } from '../../../components/button'
import { NowCard } from '../../../components/now-card'
import { clockAt, dayAt } from '../../../domain/calendar/day'
import { useApp, useWords } from '../../../hooks/use-app'
import { dayInWords } from '../../../i18n/labels'
import { pagePaths } from '../../../page-paths'
import type { UserNumber } from '../../../stores/user-number'
import { useMessages } from '../use-messages'
import { elapsed } from './look-up'

/** The 48 hours, how much of them is left, and what to do when the message comes. */
export const WaitCard = observer(function WaitCard({ number }: { number: UserNumber }) {
  const { stores, services } = useApp()
  const words = useWords()
  const guide = useMessages()
  const from = number.submittedAt.query
  const due = number.timeline.find(({ kind }) => kind === 'queryAnswer')
  if (from === undefined || due?.at === undefined) return null
  const { share, minutesLeft } = elapsed(from, due.at, stores.appClock.shownAt)
  return (
    <NowCard
      id='waiting'
      eyebrow={guide.find.waitEyebrow}
      title={guide.find.waitUntil(dayInWords(due.day, words), clockAt(due.at))}
      hint={minutesLeft > 0 ? guide.find.waitHint : guide.find.dueHint}
    >
      <View className='wait-card-track' ariaHidden>
        <View className='wait-card-elapsed' style={`width:${Math.round(share * 100)}%`} />
      </View>
      <View className='wait-card-words'>
        <View>{guide.find.submittedAt(dayInWords(dayAt(from), words), clockAt(from))}</View>
        <View>{minutesLeft > 0 ? guide.find.left(Math.floor(minutesLeft / 60), minutesLeft % 60) : guide.find.overdue}</View>
      </View>
      <Button id='go-paste' variant='onAccent' icon='paste' onClick={() => services.navigation.open(pagePaths.answer)}>
        {guide.find.received}
      </Button>
    </NowCard>
  )
})
