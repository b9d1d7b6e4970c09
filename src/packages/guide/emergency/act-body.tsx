import { View } from '@tarojs/components'
import { observer } from 'mobx-react'
import { Button } from '../../../components/button'
import { SmallPrint } from '../../../components/card-text'
import type { Hotline, Part, Step } from '../../../content/baked/types'
import { useStores, useWords } from '../../../hooks/use-app'
import { useCopy } from '../../../hooks/use-copy'
import { useSharedMessages } from '../../../hooks/use-shared-messages'
import { localized } from '../../../i18n/labels'
import { Claims } from '../components/claims'
import { MenuPath } from '../components/menu-path'
import { entries, guideOf } from '../entries'
import { useMessages } from '../use-messages'
import { BANK_ACT, CARRIER_ACT, callsOf, linesCalled, onePerSource } from './acts'
import { BankLines } from './bank-lines'
import { CallButton } from './call-button'
import { HotlineRows } from './hotline-rows'
import { carrierLines } from './lines'

/** The way without a call, the lines to choose from, and who says so. */
export const ActBody = observer(function ActBody({ act }: { act: Part }) {
  const words = useWords()
  const { hotlines = [] } = guideOf('emergency')
  const { steps = [], claims = [] } = act
  const called = linesCalled([act], hotlines)
  const hasOneCall = callsOf(act).length === 1
  return (
    <View className='act-body'>
      {steps
        // What a lone call says stands over its button already.
        .filter(({ call }) => call === undefined || !hasOneCall)
        .map((step) => (
          <ActStep key={step.id} step={step} hotline={called.find(({ number }) => number === step.call)} />
        ))}
      {act.id === BANK_ACT && <BankLines />}
      {act.id === CARRIER_ACT && <CarrierLines />}
      <View className='act-body-claims'>
        <Claims
          claims={onePerSource([...called.flatMap((hotline) => hotline.claims), ...claims])}
          unchangedSince={hasOneCall ? called[0]?.unchangedSince : undefined}
        />
        <SmallPrint>{words.hotlineWarning}</SmallPrint>
      </View>
    </View>
  )
})

const ActStep = observer(function ActStep({ step, hotline }: { step: Step; hotline: Hotline | undefined }) {
  const { language } = useStores().display
  const guide = useMessages()
  const shared = useSharedMessages()
  const copy = useCopy()
  const { id, path, pathEn, note, copy: words, call } = step
  return (
    <View className='act-body-step'>
      <View className='act-body-act'>{localized(step.do, language)}</View>
      {path && language === 'en' && pathEn && <MenuPath items={pathEn} />}
      {path && <MenuPath items={path} />}
      {note && <View className='act-body-note'>{localized(note, language)}</View>}
      {call !== undefined && <CallButton id={`call-${call}`} number={call} hotline={hotline} variant='outline' />}
      {hotline?.unchangedSince && <SmallPrint>{shared.claim.unchanged(hotline.unchangedSince)}</SmallPrint>}
      {words !== undefined && (
        <Button id={`copy-${id}`} variant='tonal' icon='copy' onClick={() => void copy(words)}>
          {guide.account.copyWords(words)}
        </Button>
      )}
    </View>
  )
})

/** The number's own carrier; all of them where it is not known. */
const CarrierLines = observer(function CarrierLines() {
  const { current } = useStores().numbers
  return <HotlineRows lines={carrierLines(entries.carriers, current?.profile.carrier)} />
})
