import { Text, View } from '@tarojs/components'
import { observer } from 'mobx-react'
import { Button } from '../../../components/button'
import { Card } from '../../../components/screen'
import { SourceLines } from '../../../components/source-lines'
import type { Hotline, Source } from '../../../content/baked/types'
import { shownClaims } from '../../../domain/catalogue/sources'
import { useApp } from '../../../hooks/use-app'
import { useSharedMessages } from '../../../hooks/use-shared-messages'
import { localized } from '../../../i18n/labels'
import { useMessages } from '../use-messages'

/** Who vouches for a hot-line's number, and since when it has not changed. */
export const HotlineClaims = observer(function HotlineClaims({
  hotline,
  sources,
  named = false,
}: {
  hotline: Hotline
  sources: Readonly<Record<string, Source>>
  /** Says whose number it is, where others stand beside it. */
  named?: boolean
}) {
  const shared = useSharedMessages()
  const { language } = useApp().stores.display
  const { number, name, claims, unchangedSince } = hotline
  return (
    <>
      {named && (
        <View className='hotline-whose'>
          {localized(name, language)} {number}
        </View>
      )}
      <SourceLines
        claims={shownClaims(claims, sources)}
        {...(unchangedSince ? { instead: shared.claim.unchanged(unchangedSince) } : {})}
      />
    </>
  )
})

/** A hot-line to tap, with who vouches for its number. */
export const HotlineCard = observer(function HotlineCard({
  hotline,
  sources,
}: {
  hotline: Hotline
  sources: Readonly<Record<string, Source>>
}) {
  const { stores, services } = useApp()
  const guide = useMessages()
  const { language, singlePage } = stores.display
  return (
    <Card className='hotline'>
      <View className='hotline-words'>
        <Text className='hotline-name' userSelect>
          {localized(hotline.name, language)} {hotline.number}
        </Text>
        {hotline.keys && <View className='hotline-keys'>{localized(hotline.keys, language)}</View>}
        <HotlineClaims hotline={hotline} sources={sources} />
      </View>
      {!singlePage && (
        <Button
          id={`call-${hotline.number}`}
          variant='tonal'
          icon='phone'
          onClick={() => void services.device.call(hotline.number)}
        >
          {guide.account.call}
        </Button>
      )}
    </Card>
  )
})
