import { View } from '@tarojs/components'
import { observer } from 'mobx-react'
import { Icon } from '../../../components/icon'
import { orderReason } from '../../../domain/plan/order-reason'
import { useStores, useWords } from '../../../hooks/use-app'
import { useMessages } from '../use-messages'
import type { Listed } from './listed'
import { orderReasonText } from './order-reason-text'

/** Why the task stands where it stands in the plan. */
export const OrderReasonLine = observer(function OrderReasonLine({ number, task }: Listed) {
  const { language } = useStores().display
  const words = useWords()
  const guide = useMessages()
  const reason = orderReason(number.plan, task.key)
  if (!reason) return null
  return (
    <View id='place' className='order-reason-line'>
      <Icon name='list' size='small' className='order-reason-line-icon' />
      <View className='order-reason-line-words'>{orderReasonText(reason, task, { guide, words, language })}</View>
    </View>
  )
})
