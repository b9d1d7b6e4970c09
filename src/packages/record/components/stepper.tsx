import { View } from '@tarojs/components'
import { observer } from 'mobx-react'
import { Icon } from '../../../components/icon'
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
      <View
        id={`less-${id}`}
        className='stepper-key'
        hoverClass='pressed'
        ariaRole='button'
        ariaLabel={record.check.less(name)}
        onClick={() => onChange(count - 1)}
      >
        <Icon name='minus' size='small' />
      </View>
      <View id={`count-${id}`} className='stepper-figure'>
        {count}
      </View>
      <View
        id={`more-${id}`}
        className='stepper-key'
        hoverClass='pressed'
        ariaRole='button'
        ariaLabel={record.check.more(name)}
        onClick={() => onChange(count + 1)}
      >
        <Icon name='plus' size='small' />
      </View>
    </View>
  )
})
