import { observer } from 'mobx-react'
import { useState } from 'react'
import { Choice } from '../../../components/choice'
import { FormField } from '../../../components/form-field'
import { Body, Card, Head, Screen, SectionTitle } from '../../../components/screen'
import {
  type Carrier as CarrierId,
  carriers,
  isOutOfService,
  type Trouble,
  troubleOf,
  troubles,
} from '../../../domain/number/profile'
import { useStores } from '../../../hooks/use-app'
import { useShareMessage } from '../../../hooks/use-share-message'
import { localized } from '../../../i18n/labels'
import { GuidePart } from '../components/guide-part'
import { HotlineCards } from '../components/hotline-card'
import { SourcedTexts } from '../components/sourced-texts'
import { entries, guideOf, partOf } from '../entries'
import { useMessages } from '../use-messages'
import { BackBar } from './back-bar'
import { CarrierRestore } from './carrier-restore'
import { Deadline } from './deadline'
import '../styles.scss'

definePageConfig({ navigationBarTitleText: '找回号码', enableShareAppMessage: true })

/** What holds whatever is wrong: where one can't go, whose ID it is, when the hall says no. */
const commonParts = ['abroad', 'whose', 'refused'] as const

/** 找回号码: before a plan without the number, whether it can be had back, by what is wrong with it and whose it is. */
export default observer(function GetBackPage() {
  const { numbers, display, appClock } = useStores()
  const { language } = display
  const guide = useMessages()
  const content = guideOf('get-back')
  const { id, name, lead, conflicts, hotlines } = content
  useShareMessage(() => ({
    title: guide.shareTitle.guide(localized(name, language)),
    link: { kind: 'guide', id },
    picture: 'move',
  }))
  const { current } = numbers
  // A number that works can only be read about.
  const number = current && isOutOfService(current.profile, appClock.today) ? current : undefined
  const [looked, setLooked] = useState<{ trouble?: Trouble; carrier?: CarrierId }>({})
  const trouble = number ? troubleOf(number.profile, appClock.today) : looked.trouble
  const carrierId = number?.profile.carrier ?? looked.carrier ?? current?.profile.carrier
  const carrier = carrierId && entries.carriers[carrierId]
  const choose = (chosen: { trouble?: Trouble; carrier?: CarrierId }) => {
    setLooked({ ...looked, ...chosen })
    // What is told here is what the plan and the timeline go by.
    if (number) number.edit({ ...number.profile, ...chosen })
  }
  return (
    <Screen title={() => guide.getBack.title} footer={number && <BackBar number={number} />}>
      <Head>
        <SourcedTexts statements={[lead]} />
      </Head>
      <Body>
        <Card>
          <FormField label={guide.getBack.which}>
            <Choice
              id='trouble'
              label={guide.getBack.which}
              options={troubles.map((value) => ({ value, label: guide.getBack.trouble[value] }))}
              chosen={trouble}
              onChoose={(chosen) => choose({ trouble: chosen })}
            />
          </FormField>
          <FormField label={guide.getBack.carrier}>
            <Choice
              id='carrier'
              label={guide.getBack.carrier}
              options={carriers.flatMap((value) => {
                const offered = entries.carriers[value]
                return offered ? [{ value, label: localized(offered.short, language) }] : []
              })}
              chosen={carrierId}
              onChoose={(chosen) => choose({ carrier: chosen })}
            />
          </FormField>
        </Card>
        {number && <Deadline number={number} />}
        {trouble && carrier && <CarrierRestore carrier={carrier} trouble={trouble} />}
        {carrier && <HotlineCards hotlines={carrier.hotlines} />}
        {trouble && (
          <>
            {carrier && <SectionTitle>{guide.getBack.general}</SectionTitle>}
            <GuidePart part={partOf(content, trouble)} conflicts={conflicts} hotlines={hotlines} />
          </>
        )}
        {commonParts.map((part) => (
          <GuidePart key={part} part={partOf(content, part)} conflicts={conflicts} hotlines={hotlines} />
        ))}
        <HotlineCards hotlines={hotlines ?? []} />
      </Body>
    </Screen>
  )
})
