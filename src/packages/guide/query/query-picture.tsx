import { View } from '@tarojs/components'
import { observer } from 'mobx-react'
import { Icon } from '../../../components/icon'
import { useMessages } from '../use-messages'

/**
 * What the screen of a step looks like, drawn by us in grey with the one thing to tap in pine. For eyes only: the step's words say
 * the same. A step that has no picture has none.
 */
export const QueryPicture = observer(function QueryPicture({ step }: { step: string }) {
  const { picture } = useMessages().query
  switch (step) {
    case 'open':
      return (
        <View className='sketch' ariaHidden>
          <View className='sketch-search'>
            <Icon name='find' size='small' />
            {picture.search}
          </View>
          <View className='sketch-line' />
          <View className='sketch-line sketch-short' />
        </View>
      )
    case 'menu':
      return (
        <View className='sketch' ariaHidden>
          <View className='sketch-line' />
          <View className='sketch-bubble'>{picture.menu.lookUp}</View>
          <View className='sketch-bar'>
            <View className='sketch-tab'>{picture.menu.news}</View>
            <View className='sketch-tab sketch-here'>{picture.menu.services}</View>
          </View>
        </View>
      )
    case 'kind':
      return (
        <View className='sketch' ariaHidden>
          <View className='sketch-option'>{picture.cards}</View>
          <View className='sketch-option sketch-here'>{picture.accounts}</View>
        </View>
      )
    case 'submit':
      return (
        <View className='sketch' ariaHidden>
          {Object.values(picture.fields).map((field) => (
            <View key={field} className='sketch-field'>
              {field}
            </View>
          ))}
          <View className='sketch-option sketch-here'>{picture.send}</View>
        </View>
      )
    default:
      return null
  }
})
