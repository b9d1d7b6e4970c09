import { View } from '@tarojs/components'
import { Icon } from '../../../components/icon'

interface Props {
  id: string
  /** It is read out at once, and marked as a danger. */
  danger?: boolean
  children: string
}

/** What is to be seen before the rest of an answer. */
export const AnswerWarning = ({ id, danger = false, children }: Props) => (
  <View id={id} className='answer-warning' {...(danger ? { ariaRole: 'alert' } : {})}>
    {danger && <Icon name='danger' size='small' />}
    {children}
  </View>
)
