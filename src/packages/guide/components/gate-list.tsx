import { View } from '@tarojs/components'
import { clsx } from 'clsx'
import { observer } from 'mobx-react'
import { Icon } from '../../../components/icon'
import { Pressable } from '../../../components/pressable'
import { Card } from '../../../components/screen'
import { StateMark, stateClass } from '../../../components/state-mark'
import { useApp, useWords } from '../../../hooks/use-app'
import { nameOf } from '../../../i18n/labels'
import { taskPath } from '../../../page-paths'
import type { UserNumber } from '../../../stores/user-number'
import { useMessages } from '../use-messages'

/** Rows of the gate; the checklist has them all. */
const MAX_ROWS = 12

/** What still leans on the old number, before it is given back. */
export const GateList = observer(function GateList({ number }: { number: UserNumber }) {
  const { stores, services } = useApp()
  const words = useWords()
  const guide = useMessages()
  const unsettled = number.plan.gate?.unsettled ?? []
  if (unsettled.length === 0) return null
  return (
    <Card id='gate' list>
      <View className='gate-list-head'>
        <Icon name='danger' size='small' />
        {guide.gateList.title}
      </View>
      {unsettled.slice(0, MAX_ROWS).map((task) => (
        <Pressable
          key={task.key}
          id={`bound-${task.key}`}
          className={clsx('gate-list-row', stateClass(task.state))}
          role='link'
          onPress={() => services.navigation.open(taskPath(task.key))}
        >
          <StateMark />
          <View className='gate-list-name'>{nameOf(task, words, stores.display.language)}</View>
          <Icon name='right' size='small' faint />
        </Pressable>
      ))}
      {unsettled.length > MAX_ROWS && <View className='gate-list-more'>{guide.gateList.more(unsettled.length - MAX_ROWS)}</View>}
    </Card>
  )
})
