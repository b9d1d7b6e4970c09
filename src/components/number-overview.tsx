import { View } from '@tarojs/components'
import { observer } from 'mobx-react'
import { taskPath } from '../domain/entry'
import type { Task } from '../domain/plan'
import type { UserNumber } from '../stores/numbers'
import { useApp, useWords } from './app-context'
import { Button } from './button'
import { Icon, type IconName } from './icon'
import { NeedChips } from './need-chips'
import { NowCard } from './now-card'
import { ProgressRing } from './progress-ring'
import { Body, Head } from './screen'
import { SegmentBar } from './segment-bar'
import { useNewNumber } from './use-new-number'
import { dayInWords, labelOf, textIn } from './words'

/** A sheet has room for five numbers and "add"; with more of them the list on 我的 serves. */
const IN_SHEET = 5

const NumberSwitch = observer(function NumberSwitch({ number }: { number: UserNumber }) {
  const { stores, services } = useApp()
  const { numbers } = stores
  const words = useWords()
  const create = useNewNumber()
  const choose = async () => {
    if (numbers.numbers.length > IN_SHEET) return services.navigation.toMe()
    const offered = [...numbers.numbers]
    const chosen = await services.dialogs.choose([...offered.map(({ profile }) => labelOf(profile, words)), words.home.addNumber])
    if (chosen === undefined) return
    const other = offered[chosen]
    if (other) numbers.select(other)
    else await create.another()
  }
  return (
    <View id='switch' className='switch' hoverClass='pressed' ariaRole='button' onClick={() => void choose()}>
      <Icon name='card' className='switch-icon' />
      <View className='switch-words'>
        <View className='switch-label'>{labelOf(number.profile, words)}</View>
        <View className='switch-situation'>{words.situation.short[number.profile.situation]}</View>
      </View>
      <View className='switch-act'>
        <View className='switch-act-word'>{words.home.switch}</View>
        <Icon name='down' size='small' />
      </View>
    </View>
  )
})

const Figures = observer(function Figures({ number }: { number: UserNumber }) {
  const words = useWords()
  const { plan } = number
  const money = plan.stages.find(({ stage }) => stage === 'money')
  return (
    <View className='figures'>
      {money && (
        <View className='figure'>
          <Icon name='risk-high' className='figure-icon figure-danger' />
          <View className='figure-word figure-strong'>{words.home.money}</View>
          <View className='figure-value'>
            {money.done} / {money.tasks.filter(({ state }) => state !== 'notMine').length}
          </View>
          <View className='figure-bar'>
            <SegmentBar tasks={money.tasks} />
          </View>
        </View>
      )}
      <View className='figure'>
        <Icon name='state-waiting' className='figure-icon figure-wait' />
        <View className='figure-word'>{words.home.waiting}</View>
        <View className='figure-value'>{plan.waiting}</View>
      </View>
      <View className='figure'>
        <Icon name='state-todo' className='figure-icon figure-todo' />
        <View className='figure-word'>{words.home.todo}</View>
        <View id='todo-count' className='figure-value'>
          {plan.todo}
        </View>
      </View>
    </View>
  )
})

const NextTask = observer(function NextTask({ task }: { task: Task }) {
  const { stores, services } = useApp()
  const words = useWords()
  const name = textIn(task.card.name, stores.display.language)
  const total = task.route?.steps.length ?? 0
  const going = task.ticked > 0 && task.ticked < total
  const minutes = task.route?.minutes ?? 0
  const needs = task.route?.needs ?? []
  const hint = !task.route
    ? words.home.nowCounter
    : going
      ? words.home.nowSteps(task.ticked + 1, total)
      : minutes === 0
        ? ''
        : needs.length > 0
          ? words.home.nowMinutes(minutes)
          : words.home.nowMinutesOnly(minutes)
  return (
    <NowCard
      id='now'
      eyebrow={words.home.nowEyebrow}
      title={task.card.kind === 'platform' ? words.home.nowMove(name) : words.home.nowFixed(name)}
      {...(hint ? { hint } : {})}
    >
      <NeedChips needs={needs} inNow />
      <Button id='now-go' look='now' onClick={() => services.navigation.open(taskPath(task.key))}>
        {going ? words.home.goOn : words.home.begin}
      </Button>
    </NowCard>
  )
})

/** Nothing to do today: everything waits, or everything is done. */
const Rest = observer(function Rest({ number }: { number: UserNumber }) {
  const { services } = useApp()
  const words = useWords()
  const untils = number.plan.stages.flatMap(({ tasks }) =>
    tasks.flatMap(({ progress }) => (progress.mark === 'waiting' ? [progress.until] : [])),
  )
  const until = untils.sort()[0]
  return (
    <NowCard
      id='rest'
      title={until ? words.home.allWaiting : words.home.allDone}
      hint={until ? words.home.allWaitingHint(dayInWords(until, words)) : words.home.allDoneHint}
    >
      <Button id='see-list' look='now' onClick={() => services.navigation.toChecklist()}>
        {words.home.seeList}
      </Button>
    </NowCard>
  )
})

const tools: readonly { tool: 'find' | 'renewal'; icon: IconName }[] = [
  { tool: 'find', icon: 'find' },
  { tool: 'renewal', icon: 'renew' },
]

const Tools = observer(function Tools() {
  const { services } = useApp()
  const words = useWords()
  return (
    <View className='card tools'>
      {tools.map(({ tool, icon }) => (
        <View
          key={tool}
          id={`tool-${tool}`}
          className='tool'
          hoverClass='pressed'
          ariaRole='link'
          onClick={() => services.navigation.open(`/packages/guide/${tool}/index`)}
        >
          <Icon name={icon} className='tool-icon' />
          <View className='tool-name'>{words.home.tools[tool]}</View>
          <Icon name='right' size='small' className='tool-chevron' />
        </View>
      ))}
    </View>
  )
})

/** Home once there is a number: how far it is, and the one thing to do now. */
export const NumberOverview = observer(function NumberOverview({ number }: { number: UserNumber }) {
  const { next } = number.plan
  return (
    <>
      <Head className='overview'>
        <NumberSwitch number={number} />
        <View className='overview-figures'>
          <ProgressRing plan={number.plan} />
          <Figures number={number} />
        </View>
      </Head>
      <Body>
        {next ? <NextTask task={next} /> : <Rest number={number} />}
        <Tools />
      </Body>
    </>
  )
})
