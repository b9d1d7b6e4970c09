import { View } from '@tarojs/components'
import { observer } from 'mobx-react'
import { Card } from '../../../components/screen'
import type { Part } from '../../../content/baked/types'
import { useStores } from '../../../hooks/use-app'
import { localized } from '../../../i18n/labels'
import { guideOf } from '../entries'
import { ActBody } from './act-body'
import { callsOf } from './acts'
import { CallButton } from './call-button'

interface Props {
  act: Part
  /** Its number, from 1. */
  index: number
}

/** One act: its number, what it stops, the call, the ways without one, and who says so. */
export const ActCard = observer(function ActCard({ act, index }: Props) {
  const { language } = useStores().display
  const { hotlines = [] } = guideOf('emergency')
  const [call, ...furtherCalls] = callsOf(act)
  const hotline = hotlines.find(({ number }) => number === call?.call)
  return (
    <Card id={`act-${act.id}`} className='act-card'>
      <View className='act-card-title'>
        <View className='act-card-index'>{index}</View>
        <View className='act-card-name'>{localized(act.title, language)}</View>
      </View>
      {call && furtherCalls.length === 0 && (
        <>
          {/* With something to press, the button says all of it. */}
          {!hotline?.keys && <View className='act-card-act'>{localized(call.do, language)}</View>}
          <CallButton id={`call-${act.id}`} number={call.call} hotline={hotline} variant='filled' />
        </>
      )}
      <ActBody act={act} />
    </Card>
  )
})
