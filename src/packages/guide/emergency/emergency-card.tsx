import { View } from '@tarojs/components'
import { clsx } from 'clsx'
import { observer } from 'mobx-react'
import { Button } from '../../../components/button'
import { Icon } from '../../../components/icon'
import { NowCard } from '../../../components/now-card'
import { Pressable } from '../../../components/pressable'
import { Card } from '../../../components/screen'
import type { Part, Text } from '../../../content/baked/types'
import type { Emergency } from '../../../domain/number/profile'
import { useApp } from '../../../hooks/use-app'
import { useDialogs } from '../../../hooks/use-dialogs'
import { localized } from '../../../i18n/labels'
import { entries, guideOf } from '../entries'
import { useMessages } from '../use-messages'
import { firstCallOf } from './acts'
import { CallButton } from './call-button'
import { carrierLines } from './lines'

interface Props {
  emergency: Emergency
  /** What it asks for at once, in its order. */
  acts: readonly Part[]
  /** The same by the short names that the checklist has. */
  names: readonly Text[]
  chosen: boolean
  onChoose: () => void
}

/** One thing that may have happened, and whom to call first. What has happened is what the card is chosen by. */
export const EmergencyCard = observer(function EmergencyCard({ emergency, acts, names, chosen, onChoose }: Props) {
  const { language, isStacked } = useApp().stores.display
  const guide = useMessages()
  const Frame = chosen ? NowCard : Card
  return (
    <Frame className={clsx('emergency-card', chosen && 'emergency-card-chosen')}>
      <Pressable id={`emergency-${emergency}`} className='emergency-card-head' role='radio' checked={chosen} onPress={onChoose}>
        <View className='emergency-card-words'>
          <View className='emergency-card-title'>{guide.emergency.what[emergency]}</View>
          {!isStacked && (
            <View className='emergency-card-order'>{names.map((name) => localized(name, language)).join(' → ')}</View>
          )}
        </View>
        <Icon name='down' size='small' />
      </Pressable>
      <FirstCallButton emergency={emergency} acts={acts} chosen={chosen} />
    </Frame>
  )
})

/** Dials whom the first act calls; of carriers the number's own, or the one that is picked. */
const FirstCallButton = observer(function FirstCallButton({
  emergency,
  acts,
  chosen,
}: Pick<Props, 'emergency' | 'acts' | 'chosen'>) {
  const { stores, services } = useApp()
  const guide = useMessages()
  const dialogs = useDialogs()
  const call = firstCallOf(acts)
  const id = `first-call-${emergency}`
  const variant = chosen ? 'onAccent' : 'filled'
  if (!call) return null
  if (call.kind === 'line') {
    const { hotlines = [] } = guideOf('emergency')
    return (
      <CallButton
        id={id}
        number={call.number}
        hotline={hotlines.find(({ number }) => number === call.number)}
        variant={variant}
      />
    )
  }
  const lines = carrierLines(entries.carriers, stores.numbers.current?.profile.carrier)
  const nameOf = ({ name, hotline }: (typeof lines)[number]) => `${localized(name, stores.display.language)} ${hotline.number}`
  const [line, ...others] = lines
  const pick = async () => {
    const chosenLine = lines[(await dialogs.actionSheet(lines.map(nameOf), guide.emergency.pickCarrier)) ?? -1]
    if (chosenLine) await services.device.call(chosenLine.hotline.number)
  }
  return line && others.length === 0 ? (
    <CallButton id={id} number={line.hotline.number} hotline={line.hotline} variant={variant} />
  ) : (
    <Button id={id} variant={variant} icon='phone' onClick={() => void pick()}>
      {guide.emergency.callCarrier}
    </Button>
  )
})
