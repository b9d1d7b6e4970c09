import { observer } from 'mobx-react'
import { NowCard } from '../../../components/now-card'
import type { Carrier } from '../../../content/baked/types'
import { useStores } from '../../../hooks/use-app'
import { localized } from '../../../i18n/labels'
import { HotlineCard } from '../components/hotline-card'
import { useMessages } from '../use-messages'

/** For a carrier of which no way in is known: whom to ask. A virtual operator's line is one company's, not that of them all. */
export const NoWayIn = observer(function NoWayIn({ carrier: { id, name, hotlines } }: { carrier: Carrier }) {
  const { language } = useStores().display
  const guide = useMessages()
  const [hotline] = hotlines
  if (!hotline) return null
  const isOneOfMany = id === 'mvno'
  return (
    <>
      <NowCard
        id='no-way'
        title={guide.renewal.none(localized(name, language))}
        hint={isOneOfMany ? guide.renewal.noneOwn : guide.renewal.noneHint(hotline.number)}
      />
      {!isOneOfMany && <HotlineCard hotline={hotline} />}
    </>
  )
})
