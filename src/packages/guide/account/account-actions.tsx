import { View } from '@tarojs/components'
import { observer } from 'mobx-react'
import { Icon } from '../../../components/icon'
import { Pressable } from '../../../components/pressable'
import { Card } from '../../../components/screen'
import { useApp, useWords } from '../../../hooks/use-app'
import { nameOf } from '../../../i18n/labels'
import { taskPath } from '../../../page-paths'
import { useMessages } from '../use-messages'
import type { Listed } from './listed'

/** What else can be done with an account on a platform: another one there, closing in place of moving, off the list. */
export const AccountActions = observer(function AccountActions({ number, task }: Listed) {
  const { stores, services } = useApp()
  const { notice, display } = stores
  const words = useWords()
  const guide = useMessages()
  const { key, details } = task
  const addAnother = () => {
    const added = number.addAnotherAccount(key)
    if (added === undefined) return notice.show(guide.more.anotherFull)
    const name = nameOf({ ...task, details: {} }, words, display.language)
    notice.show(guide.more.anotherAdded(name), () => number.removeAccounts([added]))
    services.navigation.replace(taskPath(added))
  }
  const remove = () => {
    notice.show(words.notice.takenOff(nameOf(task, words, display.language)), number.removeAccounts([key]))
    services.navigation.back()
  }
  return (
    <Card list>
      <Pressable id='further' className='account-actions-row' role='button' onPress={addAnother}>
        <Icon name='plus' />
        <View className='account-actions-words'>{guide.more.another}</View>
      </Pressable>
      <Pressable
        id='unused'
        className='account-actions-row'
        role='button'
        onPress={() => number.setDetails(key, { unused: !details.unused })}
      >
        <Icon name={details.unused ? 'undo' : 'cross'} />
        <View className='account-actions-words'>
          {details.unused ? guide.more.used : guide.more.unused}
          {!details.unused && <View className='account-actions-hint'>{guide.more.unusedHint}</View>}
        </View>
      </Pressable>
      <Pressable id='take-off' className='account-actions-row' role='button' onPress={remove}>
        <Icon name='minus' />
        <View className='account-actions-words'>{guide.more.remove}</View>
      </Pressable>
    </Card>
  )
})
