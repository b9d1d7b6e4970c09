import { View } from '@tarojs/components'
import { observer } from 'mobx-react'
import { Icon } from '../../components/icon'
import { Pressable } from '../../components/pressable'
import { Card, SectionTitle } from '../../components/screen'
import { useApp, useWords } from '../../hooks/use-app'
import { useDialogs } from '../../hooks/use-dialogs'
import { fullLabelOf } from '../../i18n/labels'
import { pagePath } from '../../page-paths'
import type { UserNumber } from '../../stores/user-number'
import { SettingsRow } from './settings-row'

/** The user's numbers: look at one, add one, delete one's records. */
export const MyNumbers = observer(function MyNumbers() {
  const { stores, services } = useApp()
  const { numbers, notice } = stores
  const dialogs = useDialogs()
  const words = useWords()
  const add = () => {
    if (numbers.isFull) notice.show(words.notice.full)
    else services.navigation.open(pagePath({ kind: 'setup', family: false }))
  }
  const remove = async (number: UserNumber, label: string) => {
    const sure = await dialogs.confirm({
      title: words.me.removeTitle,
      text: words.me.removeText(label),
      yes: 'delete',
      no: 'cancel',
      dangerous: true,
    })
    if (sure) notice.show(words.notice.removed(label), numbers.remove(number))
  }
  const manage = async (number: UserNumber) => {
    const label = fullLabelOf(number.profile, words)
    const chosen = await dialogs.actionSheet([words.me.view, words.me.edit, words.me.remove], words.me.manage(label))
    if (chosen === 0) {
      numbers.select(number)
      services.navigation.toHome()
    }
    if (chosen === 1) services.navigation.open(pagePath({ kind: 'edit', id: number.id }))
    if (chosen === 2) await remove(number, label)
  }
  return (
    <>
      <View className='my-numbers-head'>
        <SectionTitle>{words.me.numbers}</SectionTitle>
        <Pressable id='add-number' className='my-numbers-add' role='button' onPress={add}>
          <Icon name='plus' size='small' />
          {words.me.addNumber}
        </Pressable>
      </View>
      {numbers.numbers.length > 0 ? (
        <Card list>
          {numbers.numbers.map((number) => {
            const viewing = number === numbers.current
            return (
              <SettingsRow
                key={number.id}
                id={`number-${number.id}`}
                icon='card'
                strong={viewing}
                name={fullLabelOf(number.profile, words)}
                {...(viewing ? { tag: words.me.viewing } : {})}
                hint={`${words.situation.title[number.profile.situation]} · ${words.document[number.profile.document]}`}
                value={words.me.progress(number.plan.done, number.plan.total)}
                onClick={() => void manage(number)}
              />
            )
          })}
        </Card>
      ) : (
        <Card className='my-numbers-none'>{words.checklist.emptyHint}</Card>
      )}
    </>
  )
})
