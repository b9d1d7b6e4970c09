import { View } from '@tarojs/components'
import { observer } from 'mobx-react'
import { Button } from '../../components/button'
import { DateCard } from '../../components/date-card'
import { Icon, type IconName } from '../../components/icon'
import { NeedChips } from '../../components/need-chips'
import { NowCard } from '../../components/now-card'
import { NumberLabel } from '../../components/number-label'
import { Pressable } from '../../components/pressable'
import { ProgressBar } from '../../components/progress-bar'
import { Body, Card, Head } from '../../components/screen'
import { daysBetween } from '../../domain/calendar/day'
import { earliestWait, type Task } from '../../domain/plan/task'
import { dueToday, type Milestone, nextMilestone } from '../../domain/timeline/timeline'
import { useApp, useWords } from '../../hooks/use-app'
import { useDialogs } from '../../hooks/use-dialogs'
import { dayInWords, fullLabelOf, nameOf } from '../../i18n/labels'
import { pagePath, pagePaths, taskPath } from '../../page-paths'
import type { UserNumber } from '../../stores/user-number'
import { isBegun, milestoneText, nextHint } from './overview-text'
import { ProgressRing } from './progress-ring'

/** Rows of today; the timeline has them all. */
const MAX_DUE_ROWS = 5

const TIMELINE = pagePaths.timeline

const NumberSwitch = observer(function NumberSwitch({ number }: { number: UserNumber }) {
  const { stores, services } = useApp()
  const { numbers } = stores
  const words = useWords()
  const dialogs = useDialogs()
  const choose = async () => {
    const offered = [...numbers.numbers]
    const chosen = await dialogs.actionSheet([...offered.map(({ profile }) => fullLabelOf(profile, words)), words.home.addNumber])
    if (chosen === undefined) return
    const other = offered[chosen]
    if (other) numbers.select(other)
    else services.navigation.open(pagePath({ kind: 'setup', family: false }))
  }
  return (
    <Pressable id='switch' className='switch' role='button' onPress={() => void choose()}>
      <Icon name='card' className='switch-icon' />
      <View className='switch-words'>
        <NumberLabel profile={number.profile} />
        <View className='switch-situation'>{words.situation.short[number.profile.situation]}</View>
      </View>
      <View className='switch-act'>
        <View className='switch-act-word'>{words.home.switch}</View>
        <Icon name='down' size='small' />
      </View>
    </Pressable>
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
            <ProgressBar tasks={money.tasks} />
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
  const name = nameOf(task, words, stores.display.language)
  const hint = nextHint(task, words)
  return (
    <NowCard
      id='now'
      eyebrow={words.home.nowEyebrow}
      title={task.item.kind === 'platform' ? words.home.nowMove(name) : words.home.nowFixed(name)}
      {...(hint ? { hint } : {})}
    >
      <NeedChips needs={task.route?.needs ?? []} inNow />
      <Button id='now-go' variant='onAccent' onClick={() => services.navigation.open(taskPath(task.key))}>
        {isBegun(task) ? words.home.goOn : words.home.begin}
      </Button>
    </NowCard>
  )
})

/** Nothing to do today: everything waits, or everything is done. */
const Rest = observer(function Rest({ number }: { number: UserNumber }) {
  const { services } = useApp()
  const words = useWords()
  const until = earliestWait(number.tasks)
  return (
    <NowCard
      id='rest'
      title={until ? words.home.allWaiting : words.home.allDone}
      hint={until ? words.home.allWaitingHint(dayInWords(until, words)) : words.home.allDoneHint}
    >
      <Button id='see-list' variant='onAccent' onClick={() => services.navigation.toChecklist()}>
        {words.home.seeList}
      </Button>
    </NowCard>
  )
})

/** What is due today, on opening; and the next day that matters. */
const Dates = observer(function Dates({ number }: { number: UserNumber }) {
  const { stores, services } = useApp()
  const words = useWords()
  const textOf = (milestone: Milestone) => milestoneText(milestone, words, stores.display.language)
  const { today } = stores.appClock
  const due = dueToday(number.timeline)
  const next = nextMilestone(number.timeline)
  return (
    <>
      {due.length > 0 && (
        <Card id='today' className='today'>
          <View className='today-head'>{words.home.today}</View>
          {due.slice(0, MAX_DUE_ROWS).map((milestone) => (
            <Pressable
              key={milestone.id}
              className='today-row'
              role='link'
              onPress={() => services.navigation.open(milestone.task ? taskPath(milestone.task.key) : TIMELINE)}
            >
              <Icon name='hourglass' size='small' className='today-icon' />
              <View className='today-words'>{textOf(milestone)}</View>
              <Icon name='right' size='small' faint />
            </Pressable>
          ))}
        </Card>
      )}
      {next && (
        <DateCard
          id='next-date'
          day={next.day}
          title={textOf(next)}
          hint={words.home.inDays(daysBetween(today, next.day))}
          onPress={() => services.navigation.open(TIMELINE)}
        />
      )}
    </>
  )
})

const tools: readonly { tool: 'find' | 'renewal' | 'freeze' | 'timeline'; icon: IconName; path: string }[] = [
  { tool: 'find', icon: 'find', path: pagePaths.find },
  { tool: 'renewal', icon: 'renew', path: pagePaths.renewal },
  { tool: 'freeze', icon: 'freeze', path: pagePaths.emergency },
  { tool: 'timeline', icon: 'timeline', path: TIMELINE },
]

const Tools = observer(function Tools() {
  const { services } = useApp()
  const words = useWords()
  return (
    <Card className='tools'>
      {tools.map(({ tool, icon, path }) => (
        <Pressable key={tool} id={`tool-${tool}`} className='tool' role='link' onPress={() => services.navigation.open(path)}>
          <Icon name={icon} className={`tool-icon tool-icon-${tool}`} />
          <View className='tool-name'>{words.home.tools[tool]}</View>
          <Icon name='right' size='small' className='tool-chevron' />
        </Pressable>
      ))}
    </Card>
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
        <Dates number={number} />
        <Tools />
      </Body>
    </>
  )
})
