import { observer } from 'mobx-react'
import { Button } from '../../../components/button'
import { NowCard } from '../../../components/now-card'
import { Body, Screen, SectionTitle } from '../../../components/screen'
import { requestTasks } from '../../../domain/timeline/timeline'
import { useApp } from '../../../hooks/use-app'
import { pagePaths } from '../../../page-paths'
import { Claims } from '../components/claims'
import { serviceOf } from '../entries'
import { useMessages } from '../use-messages'
import { lookUpState, type Obstacle, obstacleOf } from './look-up'
import { WaitCard } from './wait-card'
import { Ways } from './ways'
import '../styles.scss'

definePageConfig({ navigationBarTitleText: '' })

/** The official look-up's id in the catalogue; the fixed task that stands for it has the same. */
const SERVICE = requestTasks.query

/** 查清: nobody remembers what they bound. Several ways to find out, and one list at the end. */
export default observer(function FindPage() {
  const { numbers, appClock } = useApp().stores
  const guide = useMessages()
  const number = numbers.current
  const service = serviceOf(SERVICE)
  const obstacle = obstacleOf(service, number?.profile, appClock.today)
  const state = lookUpState(number?.taskOf(SERVICE)?.progress, number?.submittedAt.query)
  return (
    <Screen title={() => guide.find.title}>
      <Body>
        {number && state === 'waiting' ? (
          <WaitCard number={number} />
        ) : obstacle ? (
          <ObstacleCard obstacle={obstacle} />
        ) : (
          <LookUpCard />
        )}
        <SectionTitle>{guide.find.ways}</SectionTitle>
        <Ways
          state={obstacle ? guide.find.cannot : state ? guide.find[state] : ''}
          obstacle={obstacle}
          hasLookBack={number?.has('look-back') === true}
        />
        <Claims claims={service.claims} />
      </Body>
    </Screen>
  )
})

const LookUpCard = observer(function LookUpCard() {
  const { services } = useApp()
  const guide = useMessages()
  return (
    <NowCard id='look-up' eyebrow={guide.find.nowEyebrow} title={guide.find.now} hint={guide.find.nowHint}>
      <Button id='begin-query' variant='onAccent' onClick={() => services.navigation.open(pagePaths.query)}>
        {guide.find.begin}
      </Button>
    </NowCard>
  )
})

/** Why the look-up can't be used, and the way that finds most without it. */
const ObstacleCard = observer(function ObstacleCard({ obstacle }: { obstacle: Obstacle }) {
  const { services } = useApp()
  const guide = useMessages()
  const { title, hint } = guide.find.obstacle[obstacle]
  return (
    <NowCard id='obstacle' title={title} hint={hint}>
      <Button id='go-scan' variant='onAccent' icon='scan' onClick={() => services.navigation.open(pagePaths.scan)}>
        {guide.find.scan}
      </Button>
    </NowCard>
  )
})
