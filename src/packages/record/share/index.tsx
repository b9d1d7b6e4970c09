import { View } from '@tarojs/components'
import { observer } from 'mobx-react'
import { useState } from 'react'
import { Button } from '../../../components/button'
import { Body, Card, Head, Screen } from '../../../components/screen'
import { WithNumber } from '../../../components/with-number'
import type { PlatformItem } from '../../../domain/catalogue/catalogue'
import { CUSTOM_ID_PATTERN } from '../../../domain/catalogue/keys'
import { useStores } from '../../../hooks/use-app'
import { useCard } from '../../../hooks/use-share-message'
import type { UserNumber } from '../../../stores/user-number'
import { PlatformTicks } from '../components/platform-check-list'
import { useMessages } from '../use-messages'

definePageConfig({ navigationBarTitleText: '', enableShareAppMessage: true })

/** Platforms of the user's own list, of which some are sent to a friend: which they are, and nothing else. */
export default function SharePage() {
  return <WithNumber>{(number) => <Sharing number={number} />}</WithNumber>
}

/** Rows of a list: with more, a page would have more nodes than WeChat draws well. */
const MOST_SHOWN = 150

/** The catalogue's platforms on a list, each once. Those that the user made stay: their names may be personal. */
const platformsOf = ({ tasks }: UserNumber): PlatformItem[] => {
  const items = tasks.flatMap(({ item }) => (item.kind === 'platform' && !CUSTOM_ID_PATTERN.test(item.id) ? [item] : []))
  return items.filter((item, place) => items.findIndex(({ id }) => id === item.id) === place).slice(0, MOST_SHOWN)
}

const Sharing = observer(function Sharing({ number }: { number: UserNumber }) {
  const { display, notice } = useStores()
  const record = useMessages()
  const [ticked, setTicked] = useState<ReadonlySet<string>>(new Set())
  const items = platformsOf(number)
  const chosen = items.filter(({ id }) => ticked.has(id))
  useCard(() =>
    chosen.length > 0
      ? {
          title: record.share.card(chosen.length),
          entry: { kind: 'list', numbers: chosen.map((item) => item.serial).sort((a, b) => a - b) },
          picture: 'list',
        }
      : { title: display.words.card.app, picture: 'move' },
  )
  const all = chosen.length === items.length
  return (
    <Screen
      title={() => record.share.title}
      dock={
        items.length > 0 && (
          <View className='bottom-bar'>
            <Button id='all' look='words' onClick={() => setTicked(all ? new Set() : new Set(items.map(({ id }) => id)))}>
              {all ? record.share.none : record.share.all}
            </Button>
            {chosen.length > 0 ? (
              <Button id='send' look='filled' className='bottom-main' share>
                {record.share.send(chosen.length)}
              </Button>
            ) : (
              <Button id='send-none' look='filled' className='bottom-main' onClick={() => notice.say(record.share.pick)}>
                {record.share.send(0)}
              </Button>
            )}
          </View>
        )
      }
    >
      <Head>
        <View className='setup-hint'>{record.share.hint}</View>
      </Head>
      <Body>
        {items.length > 0 ? (
          <PlatformTicks items={items} ticked={ticked} onChange={setTicked} />
        ) : (
          <Card>{record.share.empty}</Card>
        )}
      </Body>
    </Screen>
  )
})
