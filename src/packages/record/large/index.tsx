import { View } from '@tarojs/components'
import { observer } from 'mobx-react'
import { BottomBar } from '../../../components/bottom-bar'
import { Button } from '../../../components/button'
import { NowCard } from '../../../components/now-card'
import { Body, Card, Head, Screen } from '../../../components/screen'
import { WithNumber } from '../../../components/with-number'
import { useStores, useWords } from '../../../hooks/use-app'
import { useCopy } from '../../../hooks/use-copy'
import { labelOf } from '../../../i18n/labels'
import type { UserNumber } from '../../../stores/user-number'
import { summaryOf } from '../summary'
import { useMessages } from '../use-messages'
import { LargeTask } from './large-task'
import { sittingOf } from './sitting'
import '../styles.scss'

definePageConfig({ navigationBarTitleText: '' })

/** Rows of what comes later. */
const MAX_LATER = 40

/** The plan in large print on one page, to be shown to a parent or photographed: what is for today, what for later. */
export default function LargePlanPage() {
  return <WithNumber>{(number) => <LargePlan number={number} />}</WithNumber>
}

const LargePlan = observer(function LargePlan({ number }: { number: UserNumber }) {
  const { display, appClock } = useStores()
  const words = useWords()
  const record = useMessages()
  const copy = useCopy()
  const { now, later } = sittingOf(number.tasks)
  const nothingNow = later.length > 0 ? record.large.nothing : record.large.allDone
  return (
    <Screen
      title={() => record.large.title}
      footer={
        <BottomBar>
          <Button
            id='copy-summary'
            variant='filled'
            icon='copy'
            main
            onClick={() => void copy(summaryOf(number, appClock.today, words, record, display.language))}
          >
            {record.backup.family.copy}
          </Button>
        </BottomBar>
      }
    >
      <Head>
        <View className='large-name'>{labelOf(number.profile, words)}</View>
        <View className='large-rule'>{record.large.rule}</View>
      </Head>
      <Body>
        <NowCard id='large-now'>
          <View className='large-head'>{now.length > 0 ? record.large.now : nothingNow}</View>
          {now.map((task, index) => (
            <LargeTask key={task.key} task={task} place={index + 1} />
          ))}
        </NowCard>
        {later.length > 0 && (
          <Card id='large-later' className='large-later'>
            <View className='large-head'>{record.large.later}</View>
            {later.slice(0, MAX_LATER).map((task, index) => (
              <LargeTask key={task.key} task={task} place={now.length + index + 1} />
            ))}
            {later.length > MAX_LATER && <View className='large-rule'>{record.large.more(later.length - MAX_LATER)}</View>}
          </Card>
        )}
        {number.plan.gate && number.plan.gate.unsettled.length > 0 && <View className='large-last'>{record.large.last}</View>}
      </Body>
    </Screen>
  )
})
