import { View } from '@tarojs/components'
import { observer } from 'mobx-react'
import { Icon } from '../../../components/icon'
import { Body, Card, Head, Screen, SectionTitle } from '../../../components/screen'
import { useStores } from '../../../hooks/use-app'
import { useShareMessage } from '../../../hooks/use-share-message'
import { localized } from '../../../i18n/labels'
import { GuidePart } from '../components/guide-part'
import { HotlineCards } from '../components/hotline-card'
import { guideOf, partOf } from '../entries'
import { useMessages } from '../use-messages'
import { ActBody } from './act-body'
import { ActCard } from './act-card'
import { ACTS_IN_SIGHT, acts, linesCalled } from './acts'
import '../styles.scss'

definePageConfig({ navigationBarTitleText: '紧急冻结', enableShareAppMessage: true })

/** 紧急冻结: whom to call, in order, with the digits on the button. It asks nothing and works with no number set up. */
export default observer(function EmergencyPage() {
  const { isStacked, language } = useStores().display
  const guide = useMessages()
  const emergency = guideOf('emergency')
  const { id, parts, hotlines = [] } = emergency
  useShareMessage(() => ({ title: guide.shareTitle.emergency, link: { kind: 'guide', id }, picture: 'freeze' }))
  const actsInSight = acts.slice(0, ACTS_IN_SIGHT)
  const called = linesCalled(parts, hotlines)
  return (
    <Screen title={() => guide.emergency.title}>
      <Head className='emergency-head'>
        <Icon name='danger' className='emergency-icon' />
        <View className='emergency-lead'>
          {guide.emergency.lead}
          {!isStacked && <View className='emergency-order'> {guide.emergency.order(acts.length)}</View>}
        </View>
      </Head>
      <Body className='emergency-acts'>
        {actsInSight.map((act, index) => (
          <ActCard key={act} act={act} index={index + 1} form='calls' />
        ))}
        {actsInSight.map((act) => (
          <View key={act} id={`more-${act}`}>
            <SectionTitle>{guide.emergency.more(localized(partOf(emergency, act).title, language))}</SectionTitle>
            <Card>
              <ActBody act={act} />
            </Card>
          </View>
        ))}
        {acts.slice(ACTS_IN_SIGHT).map((act, index) => (
          <ActCard key={act} act={act} index={ACTS_IN_SIGHT + index + 1} form='whole' />
        ))}
        <GuidePart part={partOf(emergency, 'evidence')} />
        <GuidePart part={partOf(emergency, 'then')} />
        <SectionTitle>{guide.emergency.lines}</SectionTitle>
        <HotlineCards hotlines={hotlines.filter((hotline) => !called.includes(hotline))} />
      </Body>
    </Screen>
  )
})
