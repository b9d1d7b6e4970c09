import { View } from '@tarojs/components'
import { clsx } from 'clsx'
import { observer } from 'mobx-react'

import type { Need } from '../content/baked/types'
import { hardestFirst } from '../domain/catalogue/needs'
import { useWords } from '../hooks/use-app'
import { Icon, type IconName } from './icon'

const icons: Record<Need, IconName> = {
  oldSms: 'sms',
  newSms: 'sms',
  face: 'face',
  idCard: 'id',
  passport: 'passport',
  bankCard: 'bank-card',
  password: 'key',
  branch: 'branch',
  trustedDevice: 'device',
  friends: 'friends',
}

/** Six at most, what is hard to get first. */
const MAX_CHIPS = 6

/** What a route takes. Not to be tapped. */
export const NeedChips = observer(function NeedChips({ needs, inNow }: { needs: readonly Need[]; inNow?: boolean }) {
  const words = useWords()
  const shown = hardestFirst(needs).slice(0, MAX_CHIPS)
  if (shown.length === 0) return null
  return (
    <View className={clsx('needs', inNow && 'needs-now')}>
      {shown.map((need) => (
        <View key={need} className='need'>
          <Icon name={icons[need]} size='small' />
          {words.need[need]}
        </View>
      ))}
    </View>
  )
})
