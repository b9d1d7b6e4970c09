import { View } from '@tarojs/components'
import { observer } from 'mobx-react'

import { useStores, useWords } from './app-context'
import { Icon } from './icon'

/** The last thing done, with its undo, for six seconds. */
export const NoticeBar = observer(function NoticeBar() {
  const { notice } = useStores()
  const words = useWords()
  if (!notice.notice) return null
  return (
    <View id='notice' className='notice' ariaRole='alert' ariaLive='polite'>
      <View className='notice-text'>{notice.notice.text}</View>
      {notice.notice.undo && (
        <View id='undo' className='notice-undo' ariaRole='button' hoverClass='pressed' onClick={() => notice.undo()}>
          <Icon name='undo' size='small' />
          {words.notice.undo}
        </View>
      )}
    </View>
  )
})
