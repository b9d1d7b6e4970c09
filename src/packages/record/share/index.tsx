import { observer } from 'mobx-react'
import { useState } from 'react'
import { BottomBar } from '../../../components/bottom-bar'
import { Button } from '../../../components/button'
import { Lead } from '../../../components/card-text'
import { Body, Card, Head, Screen } from '../../../components/screen'
import { WithNumber } from '../../../components/with-number'
import { useStores } from '../../../hooks/use-app'
import { useShareMessage } from '../../../hooks/use-share-message'
import type { UserNumber } from '../../../stores/user-number'
import { PlatformCheckList } from '../components/platform-check-list'
import { useMessages } from '../use-messages'
import { shareablePlatforms } from './shareable-platforms'
import '../styles.scss'

definePageConfig({ navigationBarTitleText: '', enableShareAppMessage: true })

/** Platforms of the user's own list, of which some are sent to a friend: which they are, and nothing else. */
export default function SharePage() {
  return <WithNumber>{(number) => <ShareList number={number} />}</WithNumber>
}

const ShareList = observer(function ShareList({ number }: { number: UserNumber }) {
  const { display, notice } = useStores()
  const record = useMessages()
  const [ticked, setTicked] = useState<ReadonlySet<string>>(new Set())
  const items = shareablePlatforms(number.tasks)
  const chosen = items.filter(({ id }) => ticked.has(id))
  useShareMessage(() =>
    chosen.length > 0
      ? {
          title: record.share.message(chosen.length),
          link: { kind: 'list', serials: chosen.map((item) => item.serial).sort((a, b) => a - b) },
          picture: 'list',
        }
      : { title: display.words.card.app, picture: 'move' },
  )
  const areAllChosen = chosen.length === items.length
  const toggleAll = () => setTicked(areAllChosen ? new Set() : new Set(items.map(({ id }) => id)))
  return (
    <Screen
      title={() => record.share.title}
      footer={
        items.length > 0 && (
          <BottomBar>
            <Button id='all' variant='text' onClick={toggleAll}>
              {areAllChosen ? record.share.none : record.share.all}
            </Button>
            {chosen.length > 0 ? (
              <Button id='send' variant='filled' main share>
                {record.share.send(chosen.length)}
              </Button>
            ) : (
              <Button id='send-none' variant='filled' main onClick={() => notice.show(record.share.pick)}>
                {record.share.send(0)}
              </Button>
            )}
          </BottomBar>
        )
      }
    >
      <Head>
        <Lead>{record.share.hint}</Lead>
      </Head>
      <Body>
        {items.length > 0 ? (
          <PlatformCheckList items={items} ticked={ticked} onChange={setTicked} />
        ) : (
          <Card>{record.share.empty}</Card>
        )}
      </Body>
    </Screen>
  )
})
