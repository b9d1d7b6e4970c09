import { View } from '@tarojs/components'
import { observer } from 'mobx-react'
import { CardTitle } from '../../../components/card-text'
import { Card } from '../../../components/screen'
import type { Leftover } from '../../../domain/sms/answer'
import { useMessages } from '../use-messages'

/** The pieces of an answer that were not understood, for the user to read. Not there when there are none. */
export const Leftovers = observer(function Leftovers({ leftovers }: { leftovers: readonly Leftover[] }) {
  const record = useMessages()
  if (leftovers.length === 0) return null
  return (
    <Card id='leftover'>
      <CardTitle>{record.check.leftover}</CardTitle>
      {leftovers.map(({ text, from }) => (
        <View key={from} className='leftovers-piece'>
          {text}
        </View>
      ))}
    </Card>
  )
})
