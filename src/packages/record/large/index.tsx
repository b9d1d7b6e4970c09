import { View } from '@tarojs/components'
import { observer } from 'mobx-react'
import { Button } from '../../../components/button'
import { Body, Head, Screen } from '../../../components/screen'
import { WithNumber } from '../../../components/with-number'
import type { Task } from '../../../domain/plan/plan'
import { isSettled } from '../../../domain/plan/progress'
import { useStores, useWords } from '../../../hooks/use-app'
import { useCopy } from '../../../hooks/use-copy'
import { dayInWords, labelOf, nameOf } from '../../../i18n/labels'
import type { UserNumber } from '../../../stores/user-number'
import { summaryOf } from '../summary'
import { useMessages } from '../use-messages'
import './large.scss'

definePageConfig({ navigationBarTitleText: '' })

/** Things for one sitting: people who are tired tap wrong. */
const SITTING = 3

/** Rows of what comes later. */
const LATER = 40

/** The plan in large print on one page, to be shown to a parent or photographed: what is for today, what for later. */
export default function LargePage() {
  return <WithNumber>{(number) => <PlanOf number={number} />}</WithNumber>
}

const PlanOf = observer(function PlanOf({ number }: { number: UserNumber }) {
  const { display, numbers } = useStores()
  const words = useWords()
  const record = useMessages()
  const copy = useCopy()
  const open = number.plan.stages.flatMap(({ tasks }) => tasks).filter(({ progress }) => !isSettled(progress))
  const todo = open.filter(({ progress }) => progress.mark !== 'waiting')
  const now = todo.slice(0, SITTING)
  const later = [...todo.slice(SITTING), ...open.filter(({ progress }) => progress.mark === 'waiting')]
  return (
    <Screen
      title={() => record.large.title}
      dock={
        <View className='bottom-bar'>
          <Button
            id='copy-summary'
            look='filled'
            icon='copy'
            className='bottom-main'
            onClick={() => void copy(summaryOf(number, numbers.today, words, record, display.language))}
          >
            {record.backup.familyCopy}
          </Button>
        </View>
      }
    >
      <Head>
        <View className='large-name'>{labelOf(number.profile, words)}</View>
        <View className='large-rule'>{record.large.rule}</View>
      </Head>
      <Body>
        <View id='large-now' className='now-card'>
          <View className='large-head'>
            {now.length > 0 ? record.large.now : open.length > 0 ? record.large.nothing : record.large.allDone}
          </View>
          {now.map((task, index) => (
            <Row key={task.key} task={task} place={index + 1} />
          ))}
        </View>
        {later.length > 0 && (
          <View id='large-later' className='card large-later'>
            <View className='large-head'>{record.large.later}</View>
            {later.slice(0, LATER).map((task, index) => (
              <Row key={task.key} task={task} place={now.length + index + 1} />
            ))}
            {later.length > LATER && <View className='large-rule'>{record.large.more(later.length - LATER)}</View>}
          </View>
        )}
        {number.plan.gate && number.plan.gate.unsettled.length > 0 && <View className='large-last'>{record.large.last}</View>}
      </Body>
    </Screen>
  )
})

const Row = observer(function Row({ task, place }: { task: Task; place: number }) {
  const { language } = useStores().display
  const words = useWords()
  const record = useMessages()
  const { progress, route } = task
  const hint =
    progress.mark === 'waiting'
      ? record.large.waits(dayInWords(progress.until, words))
      : route?.needs.includes('branch')
        ? record.large.counter
        : undefined
  return (
    <View className='large-row'>
      <View className='large-place'>{place}</View>
      <View className='large-words'>
        <View className='large-task'>{nameOf(task, words, language)}</View>
        {hint !== undefined && <View className='large-hint'>{hint}</View>}
      </View>
    </View>
  )
})
