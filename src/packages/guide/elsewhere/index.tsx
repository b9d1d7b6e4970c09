import { observer } from 'mobx-react'
import { useState } from 'react'
import { Lead } from '../../../components/card-text'
import { Body, Screen } from '../../../components/screen'
import { serviceOf } from '../entries'
import { useMessages } from '../use-messages'
import { PlaceCard } from './place-card'
import '../styles.scss'

definePageConfig({ navigationBarTitleText: '' })

/** Services of the catalogue that are places to look, in the order in which they find most. */
const places = ['seek-alipay', 'seek-wechat', 'seek-apps', 'seek-debits', 'seek-apple', 'seek-google', 'seek-mail']

/** Other places where forgotten accounts show. */
export default observer(function ElsewherePage() {
  const { elsewhere } = useMessages()
  const [open, setOpen] = useState(places[0])
  return (
    <Screen title={() => elsewhere.title}>
      <Body>
        <Lead>{elsewhere.hint}</Lead>
        {places.map((id) => (
          <PlaceCard key={id} place={serviceOf(id)} isOpen={open === id} onToggle={() => setOpen(open === id ? undefined : id)} />
        ))}
      </Body>
    </Screen>
  )
})
