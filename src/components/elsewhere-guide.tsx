import { View } from '@tarojs/components'
import { observer } from 'mobx-react'
import { useState } from 'react'

import type { Service } from '../content/baked/types'
import { shownClaims } from '../domain/claim'
import type { Entries } from '../domain/library'
import { useStores } from './app-context'
import { ClaimLines } from './claim-lines'
import { useGuideWords } from './guide-words'
import { Icon } from './icon'
import { Body, Card, Screen } from './screen'
import { StepRow } from './step-row'
import { textIn } from './words'

/** Services of the catalogue that are places to look, in the order in which they find most. */
const places = ['seek-alipay', 'seek-wechat', 'seek-apps', 'seek-debits', 'seek-apple', 'seek-google', 'seek-mail']

/** Other places where forgotten accounts show. */
export const ElsewhereGuide = observer(function ElsewhereGuide({ entries }: { entries: Entries }) {
  const page = useGuideWords()
  const [open, setOpen] = useState(places[0])
  return (
    <Screen title={() => page.elsewhere.title}>
      <Body>
        <View className='setup-hint'>{page.elsewhere.hint}</View>
        {places.flatMap((id) => {
          const service = entries.services[id]
          return service ? (
            <Place
              key={id}
              service={service}
              entries={entries}
              open={open === id}
              onToggle={() => setOpen(open === id ? undefined : id)}
            />
          ) : (
            []
          )
        })}
      </Body>
    </Screen>
  )
})

const Place = observer(function Place({
  service,
  entries,
  open,
  onToggle,
}: {
  service: Service
  entries: Entries
  open: boolean
  onToggle: () => void
}) {
  const { language } = useStores().display
  return (
    <Card id={`place-${service.id}`} className='card-list'>
      <View
        id={`open-${service.id}`}
        className='way'
        hoverClass='pressed'
        ariaRole='button'
        ariaExpanded={open}
        onClick={onToggle}
      >
        <View className='way-words'>
          <View className='way-name'>{textIn(service.name, language)}</View>
          <View className='way-hint'>{textIn(service.what.text, language)}</View>
        </View>
        <Icon name='down' size='small' className={open ? 'stage-fold stage-fold-open' : 'stage-fold'} />
      </View>
      {open && (
        <>
          {(service.steps ?? []).map((step, index) => (
            <StepRow key={step.id} step={step} place={index + 1} now={index === 0} />
          ))}
          <View className='steps-foot'>
            <ClaimLines claims={shownClaims(service.claims, entries.sources)} />
          </View>
        </>
      )}
    </Card>
  )
})
