import { View } from '@tarojs/components'
import { observer } from 'mobx-react'
import { useState } from 'react'
import { Icon } from '../../../components/icon'
import { Body, Head, Screen, SectionTitle } from '../../../components/screen'
import type { Part } from '../../../content/baked/types'
import type { FixedTask } from '../../../domain/catalogue/catalogue'
import { type Emergency, emergencies, emergencyOf, inEmergency } from '../../../domain/number/profile'
import { useApp } from '../../../hooks/use-app'
import { useShareMessage } from '../../../hooks/use-share-message'
import { GuidePart } from '../components/guide-part'
import { HotlineCards } from '../components/hotline-card'
import { guideOf, partOf } from '../entries'
import { useMessages } from '../use-messages'
import { ActCard } from './act-card'
import { actsIn, linesCalled } from './acts'
import { EmergencyCard } from './emergency-card'
import '../styles.scss'

definePageConfig({ navigationBarTitleText: '紧急冻结', enableShareAppMessage: true })

/** 紧急冻结: what has happened, whom to call first, and in what order to go on. It asks nothing and works with no number set up. */
export default observer(function EmergencyPage() {
  const { stores, services } = useApp()
  const { catalogue, numbers } = stores
  const guide = useMessages()
  const content = guideOf('emergency')
  const { id, parts, hotlines = [] } = content
  useShareMessage(() => ({ title: guide.shareTitle.emergency, link: { kind: 'guide', id }, picture: 'freeze' }))
  const { current } = numbers
  const compromised = current?.profile.situation === 'compromised' ? current : undefined
  const [looked, setLooked] = useState<Emergency>()
  const chosen = looked ?? emergencyOf(compromised?.profile ?? {})
  const partsOf = (acts: readonly Pick<FixedTask, 'id'>[]): readonly Part[] => acts.map((act) => partOf(content, act.id))
  const choose = (emergency: Emergency) => {
    setLooked(emergency)
    // The plan goes by what has happened, too.
    if (compromised && compromised.profile.emergency !== emergency) compromised.edit(inEmergency(compromised.profile, emergency))
    services.navigation.scrollTo('#acts')
  }
  const { first, afterwards } = actsIn(catalogue.items, chosen)
  const called = linesCalled(parts, hotlines)
  return (
    <Screen title={() => guide.emergency.title}>
      <Head className='emergency-head'>
        <Icon name='danger' className='emergency-icon' />
        <View className='emergency-lead'>{guide.emergency.lead}</View>
      </Head>
      <Body className='emergency-acts'>
        {emergencies.map((emergency) => (
          <EmergencyCard
            key={emergency}
            emergency={emergency}
            acts={partsOf(actsIn(catalogue.items, emergency).first)}
            names={actsIn(catalogue.items, emergency).first.map(({ name }) => name)}
            chosen={emergency === chosen}
            onChoose={() => choose(emergency)}
          />
        ))}
        <View id='acts'>
          <SectionTitle>{guide.emergency.order(guide.emergency.what[chosen], first.length)}</SectionTitle>
          {partsOf(first).map((act, index) => (
            <ActCard key={act.id} act={act} index={index + 1} />
          ))}
        </View>
        {partsOf([{ id: 'evidence' }, ...afterwards]).map((part) => (
          <GuidePart key={part.id} part={part} conflicts={content.conflicts} hotlines={hotlines} />
        ))}
        <SectionTitle>{guide.emergency.lines}</SectionTitle>
        <HotlineCards hotlines={hotlines.filter((hotline) => !called.includes(hotline))} />
      </Body>
    </Screen>
  )
})
