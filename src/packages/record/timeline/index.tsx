import { View } from '@tarojs/components'
import { observer } from 'mobx-react'
import { useState } from 'react'
import { BottomBar } from '../../../components/bottom-bar'
import { Button } from '../../../components/button'
import { Icon } from '../../../components/icon'
import { NumberLabel } from '../../../components/number-label'
import { Body, Card, Head, Screen } from '../../../components/screen'
import { WithNumber } from '../../../components/with-number'
import { useWords } from '../../../hooks/use-app'
import type { UserNumber } from '../../../stores/user-number'
import { useMessages } from '../use-messages'
import { DayForm } from './day-form'
import { MilestoneRow } from './milestone-row'
import { currentMilestone, MAX_ROWS, windowOf } from './timeline-window'
import '../styles.scss'

definePageConfig({ navigationBarTitleText: '' })

/** 时间线: what has been, what is due, and what can't come before its day. */
export default function TimelinePage() {
  return <WithNumber>{(number) => <Timeline number={number} />}</WithNumber>
}

const Timeline = observer(function Timeline({ number }: { number: UserNumber }) {
  const words = useWords()
  const record = useMessages()
  const [adding, setAdding] = useState(false)
  const [earlier, setEarlier] = useState(0)
  const [later, setLater] = useState(0)
  const { timeline, profile } = number
  const { from, to } = windowOf(timeline, { earlier, later })
  const current = currentMilestone(timeline)
  return (
    <Screen
      title={() => record.timeline.title}
      footer={
        <BottomBar>
          {adding ? (
            <DayForm number={number} onEnd={() => setAdding(false)} />
          ) : (
            <Button id='add-day' variant='outline' icon='plus' main onClick={() => setAdding(true)}>
              {record.timeline.add}
            </Button>
          )}
        </BottomBar>
      }
    >
      <Head>
        <View className='timeline-number'>
          <Icon name='card' className='timeline-number-icon' />
          <NumberLabel profile={profile} />
        </View>
      </Head>
      <Body>
        {timeline.length === 0 && <Card id='no-days'>{record.timeline.empty}</Card>}
        {from > 0 && (
          <Button id='earlier' variant='text' onClick={() => setEarlier(earlier + MAX_ROWS)}>
            {words.checklist.more(from)}
          </Button>
        )}
        {timeline.slice(from, to).map((milestone, index) => (
          <MilestoneRow
            key={milestone.id}
            number={number}
            milestone={milestone}
            current={milestone === current}
            last={from + index === timeline.length - 1}
          />
        ))}
        {to < timeline.length && (
          <Button id='later' variant='text' onClick={() => setLater(later + MAX_ROWS)}>
            {words.checklist.more(timeline.length - to)}
          </Button>
        )}
      </Body>
    </Screen>
  )
})
