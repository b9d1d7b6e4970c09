import { View } from '@tarojs/components'
import { observer } from 'mobx-react'
import { Icon } from '../../../components/icon'
import { useMessages } from '../use-messages'

/** What a pasted text is read for, and that it is not kept. */
export const PrivacyNote = observer(function PrivacyNote() {
  const record = useMessages()
  return (
    <View className='promise'>
      <Icon name='shield' className='promise-icon' />
      <View>{record.check.promise}</View>
    </View>
  )
})
