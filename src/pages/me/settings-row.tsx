import { View } from '@tarojs/components'
import { clsx } from 'clsx'
import { Icon, type IconName } from '../../components/icon'
import { Pressable } from '../../components/pressable'

interface Props {
  id: string
  icon: IconName
  name: string
  /** A word beside the name: 正在看. */
  tag?: string
  hint?: string
  value?: string
  /** Its icon in pine: the one that is being looked at. */
  strong?: boolean
  /** In brick: what can't be taken back. */
  danger?: boolean
  onClick: () => void
}

/** A row of 我的. */
export const SettingsRow = ({ id, icon, name, tag, hint, value, strong, danger, onClick }: Props) => (
  <Pressable id={id} className={clsx('setting', danger && 'setting-danger')} role='button' onPress={onClick}>
    <Icon name={icon} className={clsx('setting-icon', strong && 'setting-strong')} />
    <View className='setting-words'>
      <View className={clsx('setting-name', hint && 'setting-named')}>
        {name}
        {tag && <View className='setting-tag'>{tag}</View>}
      </View>
      {hint && <View className='setting-hint'>{hint}</View>}
    </View>
    {value && <View className='setting-value'>{value}</View>}
    <Icon name='right' size='small' faint />
  </Pressable>
)
