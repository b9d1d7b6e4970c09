import { View } from '@tarojs/components'
import { observer } from 'mobx-react'
import { SmallPrint } from '../../../components/card-text'
import { Icon } from '../../../components/icon'
import { Pressable } from '../../../components/pressable'
import { SourceLines } from '../../../components/source-lines'
import type { Hotline, Source, Text } from '../../../content/baked/types'
import { shownClaims } from '../../../domain/catalogue/sources'
import { useApp } from '../../../hooks/use-app'
import { useSharedMessages } from '../../../hooks/use-shared-messages'
import { localized } from '../../../i18n/labels'
import { useMessages } from '../use-messages'

/** A hot-line and whose it is. */
export interface NamedHotline {
  id: string
  name: Text
  hotline: Hotline
}

/** Hot-lines one under the other, a tap to dial; who vouches for them stands once under all. */
export const HotlineRows = observer(function HotlineRows({
  id = 'dial',
  rows,
  sources,
}: {
  /** Sets its rows apart from others on the page. */
  id?: string
  rows: readonly NamedHotline[]
  sources: Readonly<Record<string, Source>>
}) {
  const { stores, services } = useApp()
  const guide = useMessages()
  const shared = useSharedMessages()
  const { language } = stores.display
  // By source: forty banks rest on one directory.
  const claims = [...new Map(rows.flatMap(({ hotline }) => hotline.claims).map((claim) => [claim.source, claim])).values()]
  return (
    <View>
      {rows.map(({ id: whose, name, hotline: { number, unchangedSince } }) => (
        <Pressable
          key={whose}
          id={`${id}-${whose}`}
          className='dial'
          role='button'
          label={`${localized(name, language)} ${guide.account.callNumber(number)}`}
          onPress={() => void services.device.call(number)}
        >
          <View className='dial-words'>
            <View className='dial-name'>{localized(name, language)}</View>
            {unchangedSince && <SmallPrint>{shared.claim.unchanged(unchangedSince)}</SmallPrint>}
          </View>
          <Icon name='phone' size='small' className='dial-icon' />
          <View className='dial-number'>{number}</View>
        </Pressable>
      ))}
      <SourceLines claims={shownClaims(claims, sources)} />
    </View>
  )
})
