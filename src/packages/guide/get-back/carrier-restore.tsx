import { observer } from 'mobx-react'
import { Card, SectionTitle } from '../../../components/screen'
import type { Carrier } from '../../../content/baked/types'
import type { Trouble } from '../../../domain/number/profile'
import { useStores } from '../../../hooks/use-app'
import { localized } from '../../../i18n/labels'
import { Claims } from '../components/claims'
import { ConflictNote } from '../components/conflict-note'
import { SourcedTexts } from '../components/sourced-texts'
import { StepList } from '../components/step-list'
import { StepsFoot } from '../components/steps-foot'
import { useMessages } from '../use-messages'

/** The carrier's own way to get a number back; where nothing was found, that is said. */
export const CarrierRestore = observer(function CarrierRestore({ carrier, trouble }: { carrier: Carrier; trouble: Trouble }) {
  const { language } = useStores().display
  const { getBack } = useMessages()
  const name = localized(carrier.short, language)
  const guidance = carrier.restore?.[trouble]
  if (!guidance) return <Card id='restore-unknown'>{getBack.ownUnknown(name)}</Card>
  const { steps, facts, claims } = guidance
  const conflicts = (carrier.conflicts ?? []).filter(({ id }) => steps.some(({ conflict }) => conflict === id))
  return (
    <>
      <SectionTitle>{getBack.own(name)}</SectionTitle>
      <Card id='restore' list>
        <StepList steps={steps} now />
        <StepsFoot>
          <Claims claims={claims} />
        </StepsFoot>
      </Card>
      {conflicts.map((conflict) => (
        <ConflictNote key={conflict.id} conflict={conflict} />
      ))}
      {facts && (
        <Card>
          <SourcedTexts statements={facts} />
        </Card>
      )}
    </>
  )
})
