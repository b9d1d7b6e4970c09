import { View } from '@tarojs/components'
import { useRouter } from '@tarojs/taro'
import { observer } from 'mobx-react'
import { useState } from 'react'
import { Button } from '../../../components/button'
import { Body, Card, Head, Screen } from '../../../components/screen'
import { itemIdOf } from '../../../domain/catalogue/keys'
import { parseLink } from '../../../domain/links/link'
import { useApp, useWords } from '../../../hooks/use-app'
import { useDialogs } from '../../../hooks/use-dialogs'
import { fullLabelOf } from '../../../i18n/labels'
import type { UserNumber } from '../../../stores/user-number'
import { PlatformTicks } from '../components/platform-check-list'
import { useMessages } from '../use-messages'

definePageConfig({ navigationBarTitleText: '' })

/** Rows of a list: with more, a page would have more nodes than WeChat draws well. */
const MOST_SHOWN = 150

/** A friend's list: what is on it, before any of it goes on one's own. */
export const AdoptList = observer(function AdoptList({ query }: { query: Readonly<Record<string, unknown>> }) {
  const { stores, services } = useApp()
  const { catalogue, numbers, notice } = stores
  const words = useWords()
  const record = useMessages()
  const dialogs = useDialogs()
  const [asked] = useState(() => {
    const entry = parseLink(query)
    return entry.kind === 'list' ? entry.numbers : []
  })
  const [ticked, setTicked] = useState<ReadonlySet<string>>(new Set())
  const items = catalogue.bySerials(asked).slice(0, MOST_SHOWN)
  const { current } = numbers
  const there = new Set(numbers.numbers.length === 1 ? current?.accounts.map(itemIdOf) : [])
  const unknown = asked.length - items.length
  /** Which number they go to: asked only when there are several. Undefined: dismissed. */
  const owner = async (): Promise<UserNumber | undefined> => {
    const all = numbers.numbers
    if (all.length === 0) return numbers.create({ holder: 'me', situation: 'changing', document: 'residentId', dates: {} })
    if (all.length === 1) return all[0]
    const chosen = await dialogs.choose(
      all.map(({ profile }) => fullLabelOf(profile, words)),
      record.receivedList.to,
    )
    return chosen === undefined ? undefined : all[chosen]
  }
  const add = async () => {
    if (ticked.size === 0) return notice.say(record.receivedList.pick)
    const number = await owner()
    if (!number) return
    numbers.select(number)
    const { added, undo } = number.ensure(
      [...ticked].map((id) => ({ id, count: 1 })),
      [],
    )
    notice.say(record.check.added(added), undo)
    services.navigation.toChecklist()
  }
  return (
    <Screen
      title={() => record.receivedList.title}
      dock={
        items.length > 0 && (
          <View className='bottom-bar'>
            <Button id='adopt' look='filled' className='bottom-main' onClick={() => void add()}>
              {current ? record.receivedList.add(ticked.size) : record.receivedList.addNew(ticked.size)}
            </Button>
          </View>
        )
      }
    >
      <Head>
        {items.length > 0 && <View className='guide-name'>{record.receivedList.head(items.length)}</View>}
        <View className='setup-hint'>{items.length > 0 ? record.receivedList.hint : record.receivedList.nothing}</View>
      </Head>
      <Body>
        {items.length > 0 && (
          <PlatformTicks
            items={items}
            ticked={ticked}
            there={{ ids: there, word: record.receivedList.listed }}
            onChange={setTicked}
          />
        )}
        {unknown > 0 && <Card id='unknown'>{record.receivedList.unknown(unknown)}</Card>}
        {items.length === 0 && (
          <Button id='to-home' look='filled' onClick={() => services.navigation.toHome()}>
            {words.checklist.toHome}
          </Button>
        )}
      </Body>
    </Screen>
  )
})

export default function AdoptPage() {
  return <AdoptList query={useRouter().params} />
}
