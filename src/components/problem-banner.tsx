import { View } from '@tarojs/components'
import { observer } from 'mobx-react'

import { useApp, useWords } from '../hooks/use-app'
import { useCopy } from '../hooks/use-copy'
import { useDialogs } from '../hooks/use-dialogs'
import { pagePaths } from '../page-paths'
import { Button } from './button'
import { Icon } from './icon'

/** Says what the storage would not do, and what can be done about it. Nothing is overwritten unless the user says so. */
export const ProblemBanner = observer(function ProblemBanner() {
  const { stores, services } = useApp()
  const { notice, autoSave } = stores
  const dialogs = useDialogs()
  const words = useWords()
  const { problem } = autoSave
  const copy = useCopy()
  if (!problem) return null
  const discard = async () => {
    const sure = await dialogs.confirm({
      title: words.storageProblem.discardTitle,
      text: words.storageProblem.discardText,
      yes: 'startOver',
      no: 'cancel',
      dangerous: true,
    })
    if (sure && !(await autoSave.discardUnreadable())) notice.show(words.storageProblem.discardFailed)
  }
  return (
    <View id='trouble' className='trouble' ariaRole='alert'>
      <View className='trouble-words'>
        <Icon name='danger' size='small' />
        <View className='trouble-text'>{words.storageProblem[problem.kind]}</View>
      </View>
      <View className='trouble-acts'>
        {'raw' in problem && (
          <Button id='copy-raw' variant='tonal' onClick={() => void copy(problem.raw)}>
            {words.storageProblem.copyRaw}
          </Button>
        )}
        {problem.kind === 'corrupt' && (
          <Button id='start-over' variant='tonal' onClick={() => void discard()}>
            {words.storageProblem.discardUnreadable}
          </Button>
        )}
        {problem.kind === 'older' && (
          <Button id='accept-older' variant='tonal' onClick={() => void autoSave.acceptOlder()}>
            {words.buttons.ok}
          </Button>
        )}
        {(problem.kind === 'nearlyFull' || problem.kind === 'full') && (
          <Button id='make-room' variant='tonal' onClick={() => services.navigation.open(pagePaths.backup)}>
            {words.storageProblem.makeRoom}
          </Button>
        )}
        {problem.kind === 'saveFailed' && (
          <Button id='retry' variant='tonal' onClick={() => void autoSave.flush()}>
            {words.storageProblem.retry}
          </Button>
        )}
      </View>
    </View>
  )
})
