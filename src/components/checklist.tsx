import { View } from '@tarojs/components'
import { observer } from 'mobx-react'
import { useState } from 'react'

import type { Task } from '../domain/plan'
import type { UserNumber } from '../stores/numbers'
import { useApp, useWords } from './app-context'
import { Button } from './button'
import { Icon } from './icon'
import { Body, Card, Head } from './screen'
import { StageSection } from './stage-section'
import { Tabs } from './tabs'

const filters = ['all', 'todo', 'waiting', 'done'] as const
type Filter = (typeof filters)[number]

const passes = (filter: Filter, { state }: Task): boolean => {
  switch (filter) {
    case 'all':
      return true
    case 'todo':
      return state === 'todo' || state === 'doing'
    case 'waiting':
      return state === 'waiting'
    case 'done':
      return state === 'done'
  }
}

/** The plan by stage, filtered. */
export const Checklist = observer(function Checklist({ number }: { number: UserNumber }) {
  const { services } = useApp()
  const words = useWords()
  const [filter, setFilter] = useState<Filter>('all')
  const { plan } = number
  const counts: Record<Filter, number> = { all: plan.total, todo: plan.todo, waiting: plan.waiting, done: plan.done }
  const shown = plan.stages
    .map((stage) => ({ stage, tasks: stage.tasks.filter((task) => passes(filter, task)) }))
    .filter(({ tasks }) => tasks.length > 0)
  return (
    <>
      <Head>
        <Tabs
          id='filter'
          large='grid'
          options={filters.map((value) => ({ value, label: `${words.checklist[value]} ${counts[value]}` }))}
          chosen={filter}
          onChoose={setFilter}
        />
      </Head>
      <Body>
        {shown.map(({ stage, tasks }) => (
          <StageSection
            key={stage.stage}
            number={number}
            stage={stage}
            tasks={tasks}
            next={plan.next}
            foldable={filter === 'all'}
          />
        ))}
        {shown.length === 0 && <Card>{words.checklist.nothing}</Card>}
        <View
          id='add-accounts'
          className='add-row'
          hoverClass='pressed'
          ariaRole='link'
          onClick={() => services.navigation.open('/pages/platforms/index')}
        >
          <Icon name='plus' />
          {words.checklist.add}
        </View>
      </Body>
    </>
  )
})

/** Before there is a number. */
export const NoChecklist = observer(function NoChecklist() {
  const { services } = useApp()
  const words = useWords()
  return (
    <Body>
      <View className='question'>{words.checklist.empty}</View>
      <View className='question-hint'>{words.checklist.emptyHint}</View>
      <Button id='to-home' look='filled' onClick={() => services.navigation.toHome()}>
        {words.checklist.toHome}
      </Button>
    </Body>
  )
})
