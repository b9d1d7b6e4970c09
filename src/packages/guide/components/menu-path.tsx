import { Text, View } from '@tarojs/components'

/** A menu path. It breaks only between items, and can be selected. */
export const MenuPath = ({ items }: { items: readonly string[] }) => (
  <View className='menu-path'>
    {items.map((item, index) => (
      <Text key={item} className='menu-path-item' userSelect>
        {index < items.length - 1 ? `${item} › ` : item}
      </Text>
    ))}
  </View>
)
