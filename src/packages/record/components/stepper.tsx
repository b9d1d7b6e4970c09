import { View } from '@tarojs/components'
import { observer } from 'mobx-react'
import { Icon } from '../../../components/icon'
import { Pressable } from '../../../components/pressable'
import { useMessages } from '../use-messages'

interface Props {
  /** Ends the ids of its parts: less-ID, count-ID, more-ID. */
  id: string
  /** What is counted, for who hears the keys. */
  name: string
  count: number
  onChange: (count: number) => void
}

/** A count with a key on either side. */
export const Stepper = observer(function Stepper({ id, name, count, onChange }: Props) {
  const record = useMessages()
  return (
    <View className='stepper'>
      <Pressable
        id={`less-${id}`}
        className='stepper-key'
        role='button'
        label={record.check.less(name)}
        onPress={() => onChange(count - 1)}
      >
        <Icon name='minus' size='small' />
      </Pressable>
      <View id={`count-${id}`} className='stepper-figure'>
        {count}
      </View>
      <Pressable
        id={`more-${id}`}
        className='stepper-key'
        role='button'
        label={record.check.more(name)}
        onPress={() => onChange(count + 1)}
      >
        <Icon name='plus' size='small' />
      </Pressable>
    </View>
  )
})
