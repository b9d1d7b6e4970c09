import { View } from '@tarojs/components'
import { observer } from 'mobx-react'

import { useApp, useWords } from '../hooks/use-app'
import { useCopy } from '../hooks/use-copy'
import { useDialogs } from '../hooks/use-dialogs'
import { Button } from './button'
import { Icon } from './icon'

/** Says what the storage would not do, and what can be done about it. Nothing is overwritten unless the user says so. */
export const TroubleBanner = observer(function TroubleBanner() {
  const { stores, services } = useApp()
  const { numbers, notice } = stores
  const dialogs = useDialogs()
  const words = useWords()
  const { trouble } = numbers
  const copy = useCopy()
  if (!trouble) return null
  const startOver = async () => {
    const sure = await dialogs.confirm({
      title: words.trouble.startOverTitle,
      text: words.trouble.startOverText,
      yes: 'startOver',
      no: 'cancel',
      dangerous: true,
    })
    if (sure && !(await numbers.startOver())) notice.say(words.trouble.startOverFailed)
  }
  return (
    <View id='trouble' className='trouble' ariaRole='alert'>
      <View className='trouble-words'>
        <Icon name='danger' size='small' />
        <View className='trouble-text'>{words.trouble[trouble.kind]}</View>
      </View>
      <View className='trouble-acts'>
        {'raw' in trouble && (
          <Button id='copy-raw' look='light' onClick={() => void copy(trouble.raw)}>
            {words.trouble.copyRaw}
          </Button>
        )}
        {trouble.kind === 'damaged' && (
          <Button id='start-over' look='light' onClick={() => void startOver()}>
            {words.trouble.startOver}
          </Button>
        )}
        {trouble.kind === 'older' && (
          <Button id='accept-older' look='light' onClick={() => void numbers.acceptOlder()}>
            {words.buttons.ok}
          </Button>
        )}
        {(trouble.kind === 'large' || trouble.kind === 'full') && (
          <Button id='make-room' look='light' onClick={() => services.navigation.open('/packages/record/backup/index')}>
            {words.trouble.makeRoom}
          </Button>
        )}
        {trouble.kind === 'unsaved' && (
          <Button id='retry' look='light' onClick={() => void numbers.flush()}>
            {words.trouble.retry}
          </Button>
        )}
      </View>
    </View>
  )
})
