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
  /** Its place in the route, from 1. */
  place: number
  ticked?: boolean
  /** The step to do now. */
  now?: boolean
  /** Absent: the step can only be read. */
  onToggle?: () => void
  onConflict?: () => void
}

/** One act. The square ticks it; at most one light button stands under it. */
export const StepRow = observer(function StepRow({ step, place, ticked = false, now = false, onToggle, onConflict }: Props) {
  const { stores, services } = useApp()
  const guide = useMessages()
  const { language, singlePage } = stores.display
  const copy = useCopy()
  const { path, copy: toCopy, call } = step
  const name = localized(step.do, language)
  return (
    <View id={`step-${step.id}`} className={clsx('step', now && 'step-now', ticked && 'step-ticked', !onToggle && 'step-read')}>
      {onToggle && (
        <Pressable
          id={`check-${step.id}`}
          className='step-check'
          role='checkbox'
          checked={ticked}
          label={name}
          onPress={onToggle}
        >
          <CheckMark checked={ticked} />
        </Pressable>
      )}
      <View className='step-place'>{place}</View>
      <View className='step-words'>
        <Text className='step-do' userSelect>
          {name}
        </Text>
        {path && language === 'en' && step.pathEn && <MenuPath items={step.pathEn} />}
        {path && <MenuPath items={path} />}
        {step.note && (
          <Text className='step-note' userSelect>
            {localized(step.note, language)}
          </Text>
        )}
        {singlePage ? null : toCopy !== undefined ? (
          <Button variant='tonal' icon='copy' onClick={() => void copy(toCopy)}>
            {guide.account.copyWords(toCopy)}
          </Button>
        ) : call !== undefined ? (
          <Button variant='tonal' icon='phone' onClick={() => void services.device.call(call)}>
            {guide.account.callNumber(call)}
          </Button>
        ) : (
          path &&
          now && (
            <Button variant='tonal' icon='copy' onClick={() => void copy(path.join(' › '))}>
              {guide.account.copyPath}
            </Button>
          )
        )}
        {onConflict && (
          <Pressable className='step-conflict' role='link' onPress={onConflict}>
            <Icon name='fork' size='small' />
            {guide.account.conflict}
            <Icon name='right' size='small' />
          </Pressable>
        )}
      </View>
    </View>
  )
})
