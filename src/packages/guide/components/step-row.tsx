import { Text, View } from '@tarojs/components'
import { clsx } from 'clsx'
import { observer } from 'mobx-react'
import { Button } from '../../../components/button'
import { CheckMark } from '../../../components/check-mark'
import { Icon } from '../../../components/icon'
import { Pressable } from '../../../components/pressable'
import type { Step } from '../../../content/baked/types'
import { useApp } from '../../../hooks/use-app'
import { useCopy } from '../../../hooks/use-copy'
import { localized } from '../../../i18n/labels'
import { useMessages } from '../use-messages'
import { MenuPath } from './menu-path'

interface Props {
  step: Step
  /** Its number in the route, from 1. */
  index: number
  ticked?: boolean
  /** The step to do now. */
  now?: boolean
  /** Absent: the step can only be read. */
  onToggle?: (() => void) | undefined
}

/** One act. The square ticks it; at most one light button stands under it. Where sources differ it leads to the note about that. */
export const StepRow = observer(function StepRow({ step, index, ticked = false, now = false, onToggle }: Props) {
  const { stores, services } = useApp()
  const guide = useMessages()
  const { language, singlePage } = stores.display
  const { path, conflict } = step
  const name = localized(step.do, language)
  return (
    <View
      id={`step-${step.id}`}
      className={clsx('step-row', now && 'step-row-now', ticked && 'step-row-ticked', !onToggle && 'step-row-read')}
    >
      {onToggle && (
        <Pressable
          id={`check-${step.id}`}
          className='step-row-check'
          role='checkbox'
          checked={ticked}
          label={name}
          onPress={onToggle}
        >
          <CheckMark checked={ticked} />
        </Pressable>
      )}
      <View className='step-row-index'>{index}</View>
      <View className='step-row-words'>
        <Text className='step-row-act' userSelect>
          {name}
        </Text>
        {path && language === 'en' && step.pathEn && <MenuPath items={step.pathEn} />}
        {path && <MenuPath items={path} />}
        {step.note && (
          <Text className='step-row-note' userSelect>
            {localized(step.note, language)}
          </Text>
        )}
        {!singlePage && <StepButton step={step} now={now} />}
        {conflict !== undefined && (
          <Pressable
            className='step-row-conflict'
            role='link'
            onPress={() => services.navigation.scrollTo(`#conflict-${conflict}`)}
          >
            <Icon name='fork' size='small' />
            {guide.account.conflict}
            <Icon name='right' size='small' />
          </Pressable>
        )}
      </View>
    </View>
  )
})

/** What helps with the step: words to paste, a number to call; for the step to do now, its menu path. */
const StepButton = observer(function StepButton({ step, now }: { step: Step; now: boolean }) {
  const { services } = useApp()
  const guide = useMessages()
  const copy = useCopy()
  const { copy: words, call, path } = step
  if (words !== undefined)
    return (
      <Button variant='tonal' icon='copy' onClick={() => void copy(words)}>
        {guide.account.copyWords(words)}
      </Button>
    )
  if (call !== undefined)
    return (
      <Button variant='tonal' icon='phone' onClick={() => void services.device.call(call)}>
        {guide.account.callNumber(call)}
      </Button>
    )
  if (path && now)
    return (
      <Button variant='tonal' icon='copy' onClick={() => void copy(path.join(' › '))}>
        {guide.account.copyPath}
      </Button>
    )
  return null
})
