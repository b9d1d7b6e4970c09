import { observer } from 'mobx-react'
import { Button } from '../../../components/button'
import { CardText } from '../../../components/card-text'
import { NowCard } from '../../../components/now-card'
import { Card } from '../../../components/screen'
import type { HallLink } from '../../../domain/links/code'
import { useApp, useStores } from '../../../hooks/use-app'
import { pagePath } from '../../../page-paths'
import { GateList } from '../components/gate-list'
import { GuidePart } from '../components/guide-part'
import { guideOf, partOf } from '../entries'
import { useMessages } from '../use-messages'
import { CarrierWays } from './carrier-ways'

/** What to finish first, what to bring, and what the carrier offers in place of cancelling. */
export const BeforeCancelling = observer(function BeforeCancelling({ link }: { link: HallLink | undefined }) {
  const { current } = useStores().numbers
  const guide = useMessages()
  const hall = guideOf('hall')
  return (
    <>
      {!current && <PlanCard link={link} />}
      {current && <GateList number={current} />}
      {current?.plan.gate?.unsettled.length === 0 && (
        <Card id='gate-clear'>
          <CardText>{guide.orderReason.gateClear}</CardText>
        </Card>
      )}
      <GuidePart part={partOf(hall, 'bring')} />
      <GuidePart part={partOf(hall, 'settle')} />
      <CarrierWays carrier={link?.carrier ?? current?.profile.carrier} />
      <GuidePart part={partOf(hall, 'unpaid')} />
    </>
  )
})

/** For somebody who has no list yet: the accounts move first. */
const PlanCard = observer(function PlanCard({ link }: { link: HallLink | undefined }) {
  const { services } = useApp()
  const guide = useMessages()
  const path = pagePath(link ? { ...link, purpose: 'help' } : { kind: 'setup', situation: 'changing', family: false })
  return (
    <NowCard id='plan' title={guide.hall.plan} hint={guide.hall.planHint}>
      <Button id='plan-go' variant='onAccent' onClick={() => services.navigation.open(path)}>
        {guide.hall.planGo}
      </Button>
    </NowCard>
  )
})
