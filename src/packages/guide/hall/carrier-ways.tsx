import { View } from '@tarojs/components'
import { observer } from 'mobx-react'
import { useState } from 'react'
import { ListRow } from '../../../components/list-row'
import { Card, SectionTitle } from '../../../components/screen'
import { Tabs } from '../../../components/tabs'
import type { Carrier } from '../../../content/baked/types'
import { type Carrier as CarrierId, carriers } from '../../../domain/number/profile'
import { useStores } from '../../../hooks/use-app'
import { localized } from '../../../i18n/labels'
import { Claims } from '../components/claims'
import { ConflictNote } from '../components/conflict-note'
import { HotlineCards } from '../components/hotline-card'
import { SourcedTexts } from '../components/sourced-texts'
import { StepList } from '../components/step-list'
import { StepsFoot } from '../components/steps-foot'
import { entries } from '../entries'
import { useMessages } from '../use-messages'

/** What a carrier offers for a number that one does not want any more, or not yet. */
const ways = ['cancel', 'suspend', 'port'] as const
type Way = (typeof ways)[number]

/** 停机保号 buys time, 携号转网 keeps the number: the carrier's own steps, and where their sources differ. */
export const CarrierWays = observer(function CarrierWays({ carrier: own }: { carrier: CarrierId | undefined }) {
  const { language } = useStores().display
  const guide = useMessages()
  const offered = carriers.flatMap((id) => entries.carriers[id] ?? [])
  const [chosen, setChosen] = useState<string>(own ?? carriers[0])
  const carrier = offered.find(({ id }) => id === chosen)
  if (!carrier) return null
  return (
    <>
      <SectionTitle>{guide.hall.other}</SectionTitle>
      <View className='carrier-ways-choice'>
        <Tabs
          id='carrier'
          large='grid'
          options={offered.map(({ id, short }) => ({ value: id, label: localized(short, language) }))}
          chosen={chosen}
          onChoose={setChosen}
        />
      </View>
      {ways.map((way) => (
        <CarrierWay key={`${way} ${carrier.id}`} way={way} carrier={carrier} />
      ))}
      <HotlineCards hotlines={carrier.hotlines.slice(0, 1)} />
    </>
  )
})

/** One of the carrier's ways, folded until it is opened. */
const CarrierWay = observer(function CarrierWay({ way, carrier }: { way: Way; carrier: Carrier }) {
  const guide = useMessages()
  const [isOpen, setOpen] = useState(false)
  const guidance = carrier[way]
  if (!guidance) return null
  const { steps, facts = [], claims } = guidance
  const conflicts = (carrier.conflicts ?? []).filter(({ id }) => steps.some(({ conflict }) => conflict === id))
  return (
    <>
      <Card id={`way-${way}`} list>
        <ListRow
          id={`open-${way}`}
          title={guide.hall.way[way]}
          hint={guide.hall.wayHint[way]}
          open={isOpen}
          onPress={() => setOpen(!isOpen)}
        />
        {isOpen && (
          <>
            <StepList steps={steps} />
            <StepsFoot>
              <Claims claims={claims} />
              <View className='carrier-ways-facts'>
                <SourcedTexts statements={facts} />
              </View>
            </StepsFoot>
          </>
        )}
      </Card>
      {isOpen && conflicts.map((conflict) => <ConflictNote key={conflict.id} conflict={conflict} />)}
    </>
  )
})
