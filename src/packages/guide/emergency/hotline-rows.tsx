import { View } from '@tarojs/components'
import { observer } from 'mobx-react'
import { SmallPrint } from '../../../components/card-text'
import { Icon } from '../../../components/icon'
import { Pressable } from '../../../components/pressable'
import { useApp } from '../../../hooks/use-app'
import { useSharedMessages } from '../../../hooks/use-shared-messages'
import { localized } from '../../../i18n/labels'
import { Claims } from '../components/claims'
import { useMessages } from '../use-messages'
import { onePerSource } from './acts'
import type { NamedHotline } from './lines'

interface Props {
  /** Sets its rows apart from others on the page. */
  id?: string
  lines: readonly NamedHotline[]
}

/** Hot-lines one under the other, a tap to dial; who vouches for them stands once under all. */
export const HotlineRows = observer(function HotlineRows({ id = 'dial', lines }: Props) {
  return (
    <View>
      {lines.map((line) => (
        <HotlineRow key={line.id} id={`${id}-${line.id}`} line={line} />
      ))}
      <Claims claims={onePerSource(lines.flatMap(({ hotline }) => hotline.claims))} />
    </View>
  )
})

const HotlineRow = observer(function HotlineRow({ id, line }: { id: string; line: NamedHotline }) {
  const { stores, services } = useApp()
  const guide = useMessages()
  const shared = useSharedMessages()
  const name = localized(line.name, stores.display.language)
  const { number, unchangedSince } = line.hotline
  return (
    <Pressable
      id={id}
      className='hotline-rows-row'
      role='button'
      label={`${name} ${guide.account.callNumber(number)}`}
      onPress={() => void services.device.call(number)}
    >
      <View className='hotline-rows-words'>
        <View className='hotline-rows-name'>{name}</View>
        {unchangedSince && <SmallPrint>{shared.claim.unchanged(unchangedSince)}</SmallPrint>}
      </View>
      <Icon name='phone' size='small' className='hotline-rows-icon' />
      <View className='hotline-rows-number'>{number}</View>
    </Pressable>
  )
})
