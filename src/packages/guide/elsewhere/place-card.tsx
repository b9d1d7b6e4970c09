import { observer } from 'mobx-react'
import { ListRow } from '../../../components/list-row'
import { Card } from '../../../components/screen'
import type { Service } from '../../../content/baked/types'
import { useStores } from '../../../hooks/use-app'
import { localized } from '../../../i18n/labels'
import { Claims } from '../components/claims'
import { StepList } from '../components/step-list'
import { StepsFoot } from '../components/steps-foot'

interface Props {
  place: Service
  isOpen: boolean
  onToggle: () => void
}

/** A place to look; opened, how to look there. */
export const PlaceCard = observer(function PlaceCard({ place, isOpen, onToggle }: Props) {
  const { language } = useStores().display
  const { id, name, what, steps = [], claims } = place
  return (
    <Card id={`place-${id}`} list>
      <ListRow
        id={`open-${id}`}
        title={localized(name, language)}
        hint={localized(what.text, language)}
        open={isOpen}
        onPress={onToggle}
      />
      {isOpen && (
        <>
          <StepList steps={steps} now />
          <StepsFoot>
            <Claims claims={claims} />
          </StepsFoot>
        </>
      )}
    </Card>
  )
})
