import { View } from '@tarojs/components'
import { clsx } from 'clsx'
import { observer } from 'mobx-react'
import { Button } from '../../../components/button'
import { NowCard } from '../../../components/now-card'
import { Card } from '../../../components/screen'
import { useApp, useStores } from '../../../hooks/use-app'
import { localized } from '../../../i18n/labels'
import { Claims } from '../components/claims'
import { MenuPath } from '../components/menu-path'
import { guideOf, partOf } from '../entries'
import { useMessages } from '../use-messages'
import { ActBody } from './act-body'
import { type Act, callsOf } from './acts'
import { OwnBanks } from './bank-lines'
import { CallButton } from './call-button'

interface Props {
  act: Act
  /** Its number, from 1. The first is what to do now. */
  index: number
  /** `calls`: the rest stands further down, so that three are seen at once. */
  form: 'whole' | 'calls'
}

/** One act: its number, what it freezes, the call. */
export const ActCard = observer(function ActCard({ act, index, form }: Props) {
  const { language, isStacked } = useStores().display
  const emergency = guideOf('emergency')
  const { hotlines = [] } = emergency
  const part = partOf(emergency, act)
  const isNow = index === 1
  const isShort = form === 'calls'
  const Frame = isNow ? NowCard : Card
  const [call, ...furtherCalls] = callsOf(part)
  const hotline = hotlines.find(({ number }) => number === call?.call)
  return (
    <Frame id={`act-${act}`} className={clsx('act-card', isNow && 'act-card-now', isShort && 'act-card-short')}>
      <View className='act-card-title'>
        <View className='act-card-index'>{index}</View>
        <View className='act-card-name'>{localized(part.title, language)}</View>
      </View>
      {call && furtherCalls.length === 0 && (
        <>
          {/* With something to press, the button says all of it. */}
          {!isStacked && !hotline?.keys && <View className='act-card-act'>{localized(call.do, language)}</View>}
          <CallButton id={`call-${act}`} number={call.call} hotline={hotline} variant={isNow ? 'onAccent' : 'filled'} />
        </>
      )}
      {isShort && act === 'bank' && <BankCalls />}
      {isShort && !isStacked && <ActSummary act={act} />}
      {!isShort && <ActBody act={act} />}
    </Frame>
  )
})

/** The user's own banks, where there is room for them, and the way to all of them. */
const BankCalls = observer(function BankCalls() {
  const { stores, services } = useApp()
  const guide = useMessages()
  return (
    <>
      {!stores.display.isStacked && <OwnBanks />}
      <Button id='to-banks' variant='filled' icon='phone' onClick={() => services.navigation.scrollTo('#more-bank')}>
        {guide.emergency.pickBank}
      </Button>
    </>
  )
})

/** Under the button: the first way without a call, and the first who vouches. All of them stand further down. */
const ActSummary = observer(function ActSummary({ act }: { act: Act }) {
  const { language } = useStores().display
  const emergency = guideOf('emergency')
  const { hotlines = [] } = emergency
  const part = partOf(emergency, act)
  const [number] = callsOf(part).map(({ call }) => call)
  const hotline = hotlines.find((other) => other.number === number)
  const withoutCall = part.steps?.find(({ call }) => call === undefined)
  if (!hotline) return null
  return (
    <>
      {withoutCall?.path && hotline.keys && (
        <View className='act-card-other'>
          {localized(withoutCall.do, language)}
          <MenuPath items={withoutCall.path} />
        </View>
      )}
      <Claims unchecked claims={hotline.claims.slice(0, 1)} unchangedSince={hotline.unchangedSince} />
    </>
  )
})
