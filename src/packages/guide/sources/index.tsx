import { View } from '@tarojs/components'
import { observer } from 'mobx-react'
import { useState } from 'react'
import { Body, Card, Head, Screen } from '../../../components/screen'
import type { SourceKind } from '../../../content/baked/types'
import { tally } from '../../../domain/catalogue/freshness'
import { entries } from '../entries'
import { useMessages } from '../use-messages'
import { KindSection } from './kind-section'
import '../styles.scss'

definePageConfig({ navigationBarTitleText: '来源和新旧' })

/** What the catalogue rests on: how much of each kind, how fresh, and every source by name. */
export default observer(function SourcesPage() {
  const { sources } = useMessages()
  const [{ platforms, withSteps, claims, oldestCheck, newestCheck, kinds }] = useState(() => tally(entries))
  const [open, setOpen] = useState<SourceKind>()
  return (
    <Screen title={() => sources.title}>
      <Head>
        <View id='sources-counts' className='sources-counts'>
          {sources.what(platforms, withSteps, claims)}
          {oldestCheck && newestCheck && sources.checked(oldestCheck, newestCheck)}
        </View>
      </Head>
      <Body>
        <Card list>
          {kinds.map((tallied) => (
            <KindSection
              key={tallied.kind}
              tallied={tallied}
              isOpen={open === tallied.kind}
              onToggle={() => setOpen(open === tallied.kind ? undefined : tallied.kind)}
            />
          ))}
        </Card>
      </Body>
    </Screen>
  )
})
