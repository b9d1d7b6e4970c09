import { Text, View } from '@tarojs/components'
import { observer } from 'mobx-react'
import { Button } from '../../../components/button'
import { SmallPrint } from '../../../components/card-text'
import { Card } from '../../../components/screen'
import type { Hotline } from '../../../content/baked/types'
import { useApp, useWords } from '../../../hooks/use-app'
import { localized } from '../../../i18n/labels'
import { useMessages } from '../use-messages'
import { Claims } from './claims'

/** A hot-line to tap, with who vouches for its number. */
export const HotlineCard = observer(function HotlineCard({ hotline }: { hotline: Hotline }) {
  const { stores, services } = useApp()
  const guide = useMessages()
  const { language, singlePage } = stores.display
  const { number, name, keys, claims, unchangedSince } = hotline
  return (
    <Card className='hotline-card'>
      <View className='hotline-card-words'>
        <Text className='hotline-card-name' userSelect>
          {localized(name, language)} {number}
        </Text>
        {keys && <View className='hotline-card-keys'>{localized(keys, language)}</View>}
        <Claims claims={claims} unchangedSince={unchangedSince} />
      </View>
      {!singlePage && (
        <Button id={`call-${number}`} variant='tonal' icon='phone' onClick={() => void services.device.call(number)}>
          {guide.account.call}
        </Button>
      )}
    </Card>
  )
})

/** Hot-lines, and once under all of them that a caller who asks for a code is no hot-line. Nothing where there are none. */
export const HotlineCards = observer(function HotlineCards({ hotlines }: { hotlines: readonly Hotline[] }) {
  const words = useWords()
  if (hotlines.length === 0) return null
  return (
    <>
      {hotlines.map((hotline) => (
        <HotlineCard key={hotline.number} hotline={hotline} />
      ))}
      <SmallPrint>{words.hotlineWarning}</SmallPrint>
    </>
  )
})
