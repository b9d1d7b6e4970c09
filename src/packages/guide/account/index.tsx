import { observer } from 'mobx-react'
import { useEffect } from 'react'
import { Screen } from '../../../components/screen'
import { instructionsFor } from '../../../domain/catalogue/instructions'
import { CUSTOM_ID_PATTERN, itemIdOf } from '../../../domain/catalogue/keys'
import { useApp, useWords } from '../../../hooks/use-app'
import { useLink } from '../../../hooks/use-link'
import { useShareMessage } from '../../../hooks/use-share-message'
import { localized, nameOf } from '../../../i18n/labels'
import { entries } from '../entries'
import { useMessages } from '../use-messages'
import { Account } from './account'
import { AddBar } from './add-bar'
import { MarkBar } from './mark-bar'
import '../styles.scss'

definePageConfig({ navigationBarTitleText: '', enableShareAppMessage: true })

/**
 * One platform or fixed task: why it matters, the ways, the sources, and the marks.
 * A link that can't be read, or an id that nobody has, leads home with a plain word about it.
 */
export default observer(function AccountPage() {
  const { stores, services } = useApp()
  const words = useWords()
  const guide = useMessages()
  const { language } = stores.display
  const key = useLink('task')?.key
  const { current } = stores.numbers
  const item = key === undefined ? undefined : (current?.catalogue ?? stores.catalogue).item(itemIdOf(key))
  const instructions = item && instructionsFor(entries, item, current?.profile.document ?? 'residentId')
  useShareMessage(() => {
    // What the user made has a name of theirs, and means something else on another phone.
    if (!instructions || !item || CUSTOM_ID_PATTERN.test(item.id)) return { title: words.card.app, picture: 'move' }
    const titleOf = item.kind === 'platform' ? guide.shareTitle.steps : guide.shareTitle.guide
    return { title: titleOf(localized(instructions.name, language)), link: { kind: 'task', key: item.id }, picture: 'move' }
  })
  const isLost = !instructions
  useEffect(() => {
    if (!isLost) return
    const { notice } = stores.display.words
    stores.notice.show(key === undefined ? notice.badLink : notice.unknownPlatform)
    services.navigation.toHome()
  }, [isLost, key, stores, services])
  if (key === undefined || !item || !instructions) return <Screen title={({ appName }) => appName}>{null}</Screen>
  const task = current?.taskOf(key)
  const name = task ? nameOf(task, words, language) : localized(instructions.name, language)
  return (
    <Screen
      title={() => name}
      footer={
        current && task ? <MarkBar number={current} task={task} /> : <AddBar item={item} taskKey={key} name={instructions.name} />
      }
    >
      <Account
        name={name}
        instructions={instructions}
        item={item}
        taskKey={key}
        {...(current && task ? { listed: { number: current, task } } : {})}
      />
    </Screen>
  )
})
