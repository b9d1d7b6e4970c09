import { View } from '@tarojs/components'
import { Icon } from './icon'

/** What becomes of what the user tells us, line by line. */
export const PrivacyNote = ({ lines }: { lines: readonly string[] }) => (
  <View className='privacy-note'>
    <Icon name='shield' className='privacy-note-icon' />
    <View>
      {lines.map((line) => (
        <View key={line}>{line}</View>
      ))}
    </View>
  </View>
)
