import { View } from '@tarojs/components'
import { useRouter } from '@tarojs/taro'
import { observer } from 'mobx-react'
import { useState } from 'react'
import { BottomBar } from '../../../components/bottom-bar'
import { Button } from '../../../components/button'
import { Lead } from '../../../components/card-text'
import { Body, Card, Head, Screen } from '../../../components/screen'
import { itemIdOf } from '../../../domain/catalogue/keys'
import { parseLink } from '../../../domain/links/link'
import { useApp, useWords } from '../../../hooks/use-app'
import { useDialogs } from '../../../hooks/use-dialogs'
import { fullLabelOf } from '../../../i18n/labels'
import type { UserNumber } from '../../../stores/user-number'
import { PlatformCheckList } from '../components/platform-check-list'
import { MAX_ROWS } from '../components/platform-rows'
import { addSelection } from '../components/selection'
import { useMessages } from '../use-messages'
import '../styles.scss'

definePageConfig({ navigationBarTitleText: '' })

/** A friend's list: what is on it, before any of it goes on one's own. */
export default observer(function ReceivedListPage() {
  const { stores, services } = useApp()
  const { catalogue, numbers, notice } = stores
  const words = useWords()
  const record = useMessages()
  const dialogs = useDialogs()
  const { params } = useRouter()
  const [received] = useState(() => {
    const link = parseLink(params)
    return link.kind === 'list' ? link.serials : []
  })
  const [ticked, setTicked] = useState<ReadonlySet<string>>(new Set())
  const items = catalogue.bySerials(received).slice(0, MAX_ROWS)
  const unknown = received.length - items.length
  const { current } = numbers
  /** Of several numbers nobody knows yet to which the platforms go. */
  const listed = new Set(numbers.numbers.length === 1 ? current?.accounts.map(itemIdOf) : [])
  /** The number that the platforms go to: asked only when there are several. Undefined: dismissed. */
  const chooseNumber = async (): Promise<UserNumber | undefined> => {
    const all = numbers.numbers
    if (all.length === 0) return numbers.create({ holder: 'me', situation: 'changing', document: 'residentId', dates: {} })
    if (all.length === 1) return all[0]
    const chosen = await dialogs.actionSheet(
      all.map(({ profile }) => fullLabelOf(profile, words)),
      record.receivedList.to,
    )
    return chosen === undefined ? undefined : all[chosen]
  }
  const add = async () => {
    if (ticked.size === 0) return notice.show(record.receivedList.pick)
    const number = await chooseNumber()
    if (!number) return
    numbers.select(number)
    const { added, undo } = addSelection(number, { counts: new Map([...ticked].map((id) => [id, 1])), names: new Set() })
    notice.show(record.check.added(added), undo)
    services.navigation.toChecklist()
  }
  const hasPlatforms = items.length > 0
  return (
    <Screen
      title={() => record.receivedList.title}
      footer={
        hasPlatforms && (
          <BottomBar>
            <Button id='adopt' variant='filled' main onClick={() => void add()}>
              {current ? record.receivedList.add(ticked.size) : record.receivedList.addNew(ticked.size)}
            </Button>
          </BottomBar>
        )
      }
    >
      <Head>
        {hasPlatforms && <View className='received-list-title'>{record.receivedList.head(items.length)}</View>}
        <Lead>{hasPlatforms ? record.receivedList.hint : record.receivedList.nothing}</Lead>
      </Head>
      <Body>
        {hasPlatforms && (
          <PlatformCheckList
            items={items}
            ticked={ticked}
            fixed={{ ids: listed, hint: record.receivedList.listed }}
            onChange={setTicked}
          />
        )}
        {unknown > 0 && <Card id='unknown'>{record.receivedList.unknown(unknown)}</Card>}
        {!hasPlatforms && (
          <Button id='to-home' variant='filled' onClick={() => services.navigation.toHome()}>
            {words.checklist.toHome}
          </Button>
        )}
      </Body>
    </Screen>
  )
})
