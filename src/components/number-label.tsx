import { View } from '@tarojs/components'

import type { NumberProfile } from '../domain/number/profile'
import { useWords } from '../hooks/use-app'
import { labelOf } from '../i18n/labels'

/** What a number is called, with its last two digits where they are known. Its caller is an observer. */
export const NumberLabel = ({ profile }: { profile: NumberProfile }) => {
  const words = useWords()
  return (
    <View className='number-label'>
      {labelOf(profile, words)}
      {profile.lastTwo !== undefined && <View className='number-label-digits'>{words.tail(profile.lastTwo)}</View>}
    </View>
  )
}
