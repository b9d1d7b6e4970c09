import { View } from '@tarojs/components'
import { observer } from 'mobx-react'
import type { ComponentProps, ReactNode } from 'react'
import { Button } from '../../../components/button'
import { useMessages } from '../use-messages'
import { UnknownNames } from './unknown-names'

interface Props extends ComponentProps<typeof UnknownNames> {
  /** How many were found. */
  title: string
  onAgain: () => void
  /** The platforms that were found. */
  children: ReactNode
}

/** What was found in messages, to be corrected before it goes on the list. */
export const FoundPlatforms = observer(function FoundPlatforms({ title, onAgain, children, ...unknown }: Props) {
  const record = useMessages()
  return (
    <>
      <View id='found' className='found-platforms-title'>
        {title}
      </View>
      <View className='found-platforms-hint'>{record.check.foundHint}</View>
      {children}
      <UnknownNames {...unknown} />
      <Button id='again' variant='tonal' icon='paste' onClick={onAgain}>
        {record.check.again}
      </Button>
    </>
  )
})
