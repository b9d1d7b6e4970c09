import { View } from '@tarojs/components'
import { observer } from 'mobx-react'
import { useState } from 'react'
import { Lead } from '../../../components/card-text'
import { FoldMark } from '../../../components/disclosure'
import { Pressable } from '../../../components/pressable'
import { Body, Card, Screen } from '../../../components/screen'
import { SourceLines } from '../../../components/source-lines'
import type { Service } from '../../../content/baked/types'
import type { CatalogueEntries } from '../../../domain/catalogue/instructions'
import { shownClaims } from '../../../domain/catalogue/sources'
import { useStores } from '../../../hooks/use-app'
import { localized } from '../../../i18n/labels'
import { StepRow } from '../components/step-row'
import { entries } from '../entries'
import { useMessages } from '../use-messages'

definePageConfig({ navigationBarTitleText: '' })

/** Services of the catalogue that are places to look, in the order in which they find most. */
const places = ['seek-alipay', 'seek-wechat', 'seek-apps', 'seek-debits', 'seek-apple', 'seek-google', 'seek-mail']

/** Other places where forgotten accounts show. */
export const ElsewhereGuide = observer(function ElsewhereGuide({ entries }: { entries: CatalogueEntries }) {
  const guide = useMessages()
  const [open, setOpen] = useState(places[0])
  return (
    <Screen title={() => guide.elsewhere.title}>
      <Body>
        <Lead>{guide.elsewhere.hint}</Lead>
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
  entries: CatalogueEntries
  open: boolean
  onToggle: () => void
}) {
  const { language } = useStores().display
  return (
    <Card id={`place-${service.id}`} list>
      <Pressable id={`open-${service.id}`} className='way' role='button' expanded={open} onPress={onToggle}>
        <View className='way-words'>
          <View className='way-name'>{localized(service.name, language)}</View>
          <View className='way-hint'>{localized(service.what.text, language)}</View>
        </View>
        <FoldMark open={open} />
      </Pressable>
      {open && (
        <>
          {(service.steps ?? []).map((step, index) => (
            <StepRow key={step.id} step={step} place={index + 1} now={index === 0} />
          ))}
          <View className='steps-foot'>
            <SourceLines claims={shownClaims(service.claims, entries.sources)} />
          </View>
        </>
      )}
    </Card>
  )
})

export default function ElsewherePage() {
  return <ElsewhereGuide entries={entries} />
}
