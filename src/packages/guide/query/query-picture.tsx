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
        <View className='query-picture' ariaHidden>
          <View className='query-picture-search'>
            <Icon name='find' size='small' />
            {picture.search}
          </View>
          <View className='query-picture-line' />
          <View className='query-picture-line query-picture-short' />
        </View>
      )
    case 'menu':
      return (
        <View className='query-picture' ariaHidden>
          <View className='query-picture-line' />
          <View className='query-picture-bubble'>{picture.menu.lookUp}</View>
          <View className='query-picture-bar'>
            <View className='query-picture-tab'>{picture.menu.news}</View>
            <View className='query-picture-tab query-picture-here'>{picture.menu.services}</View>
          </View>
        </View>
      )
    case 'kind':
      return (
        <View className='query-picture' ariaHidden>
          <View className='query-picture-option'>{picture.cards}</View>
          <View className='query-picture-option query-picture-here'>{picture.accounts}</View>
        </View>
      )
    case 'submit':
      return (
        <View className='query-picture' ariaHidden>
          {Object.values(picture.fields).map((field) => (
            <View key={field} className='query-picture-field'>
              {field}
            </View>
          ))}
          <View className='query-picture-option query-picture-here'>{picture.send}</View>
        </View>
      )
    default:
      return null
  }
})
