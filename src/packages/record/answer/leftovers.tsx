import { View } from '@tarojs/components'
import { observer } from 'mobx-react'
import { Card } from '../../../components/screen'
import type { Leftover } from '../../../domain/sms/answer'
import { useMessages } from '../use-messages'

/** The pieces of an answer that were not understood, for the user to read. Not there when there are none. */
export const Leftovers = observer(function Leftovers({ leftovers }: { leftovers: readonly Leftover[] }) {
  const record = useMessages()
  if (leftovers.length === 0) return null
  return (
    <Card id='leftover'>
      <View className='account-sub'>{record.check.leftover}</View>
      {leftovers.map(({ text, from }) => (
        <View key={from} className='leftovers-piece'>
          {text}
        </View>
      ))}
    </Card>
  )
})
