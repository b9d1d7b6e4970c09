import { observer } from 'mobx-react'
import { useState } from 'react'
import { Button } from '../../../components/button'
import { CardText, CardTitle } from '../../../components/card-text'
import { Body, Card } from '../../../components/screen'
import type { CatalogueItem } from '../../../domain/catalogue/catalogue'
import type { Instructions } from '../../../domain/catalogue/instructions'
import { lookUp } from '../../../domain/catalogue/look-up'
import { useApp } from '../../../hooks/use-app'
import { localized } from '../../../i18n/labels'
import { pagePath, pagePaths } from '../../../page-paths'
import { Claims } from '../components/claims'
import { ConflictNote } from '../components/conflict-note'
import { GateList } from '../components/gate-list'
import { HotlineCards } from '../components/hotline-card'
import { Warning } from '../components/warning'
import { entries } from '../entries'
import { useMessages } from '../use-messages'
import { AbroadCard } from './abroad-card'
import { AccountActions } from './account-actions'
import { AccountHead } from './account-head'
import { AccountHistory } from './account-history'
import { AccountNote } from './account-note'
import { LastCodes } from './last-codes'
import type { Listed } from './listed'
import { firstChosen } from './route-choice'
import { RouteSteps } from './route-steps'

/** The fixed task that looks once more before the number goes, by its id in the catalogue. */
const LAST_LOOK = 'last-look'

interface Props {
  name: string
  instructions: Instructions
  item: CatalogueItem
  taskKey: string
  /** Absent: it is on no list. */
  listed?: Listed
}

/** What to do there, by the way that is chosen, and what the user keeps about it. */
export const Account = observer(function Account({ name, instructions, item, taskKey, listed }: Props) {
  const { routes, newNumberTaken, hotlines } = instructions
  const { stores, services } = useApp()
  const guide = useMessages()
  const [when, setWhen] = useState(() => firstChosen(routes, listed?.task.when ?? 'oldWorks'))
  const route = routes.find((other) => other.when === when)
  const betterPage = item.kind === 'fixed' ? item.guide : undefined
  const reading = item.kind === 'fixed' && item.reading !== undefined ? lookUp(entries.guides, item.reading) : undefined
  const profile = listed?.number.profile
  return (
    <>
      <AccountHead name={name} instructions={instructions} item={item} listed={listed} when={when} onChoose={setWhen} />
      <Body>
        {listed?.number.plan.gate?.key === taskKey && <GateList number={listed.number} />}
        {betterPage && (
          <Button id='open-guide' variant='filled' onClick={() => services.navigation.open(pagePaths[betterPage])}>
            {guide.account.openGuide[betterPage]}
          </Button>
        )}
        {reading && (
          <Button
            id='open-reading'
            variant='outline'
            onClick={() => services.navigation.open(pagePath({ kind: 'guide', id: reading.id }))}
          >
            {guide.account.reading(localized(reading.name, stores.display.language))}
          </Button>
        )}
        {profile?.kind === 'deceased' && item.kind === 'platform' && <Warning id='deceased'>{guide.account.deceased}</Warning>}
        {route ? (
          <RouteSteps route={route} item={item} taskKey={taskKey} name={instructions.name} number={listed?.number} />
        ) : (
          <Card>{guide.account.noRoute}</Card>
        )}
        {route?.conflicts.map((conflict) => (
          <ConflictNote key={conflict.id} conflict={conflict} />
        ))}
        {listed && item.id === LAST_LOOK && <LastCodes number={listed.number} />}
        {profile?.leaving && <AbroadCard abroad={lookUp(entries.platforms, item.id)?.abroad} route={listed?.task.route} />}
        {newNumberTaken && when !== 'closing' && (
          <Card>
            <CardTitle>{guide.account.newNumberTaken}</CardTitle>
            <CardText>{localized(newNumberTaken.text, stores.display.language)}</CardText>
            <Claims claims={newNumberTaken.claims} />
          </Card>
        )}
        <HotlineCards hotlines={hotlines} />
        {listed && (
          <>
            <AccountNote key={taskKey} {...listed} />
            <AccountHistory {...listed} />
            {item.kind === 'platform' && <AccountActions {...listed} />}
          </>
        )}
      </Body>
    </>
  )
})
