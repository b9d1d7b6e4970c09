import { View } from '@tarojs/components'
import { observer } from 'mobx-react'
import { useMemo, useState } from 'react'
import { FoldMark } from '../../../components/disclosure'
import { Pressable } from '../../../components/pressable'
import { Body, Card, Head, Screen } from '../../../components/screen'
import { SourceLines } from '../../../components/source-lines'
import type { SourceKind } from '../../../content/baked/types'
import { type KindTally, tally } from '../../../domain/catalogue/freshness'
import type { CatalogueEntries } from '../../../domain/catalogue/instructions'
import { shownClaims } from '../../../domain/catalogue/sources'
import { useStores } from '../../../hooks/use-app'
import { useSharedMessages } from '../../../hooks/use-shared-messages'
import { entries } from '../entries'
import { useMessages } from '../use-messages'

definePageConfig({ navigationBarTitleText: '来源和新旧' })

/** What the catalogue rests on: how much of each kind, how fresh, and every source by name. */
export const SourceList = observer(function SourceList({ entries }: { entries: CatalogueEntries }) {
  const guide = useMessages()
  const [open, setOpen] = useState<SourceKind>()
  const counted = useMemo(() => tally(entries), [entries])
  return (
    <Screen title={() => guide.sources.title}>
      <Head>
        <View className='sources-what'>
          {guide.sources.what(counted.platforms, counted.withSteps, counted.claims)}
          {counted.oldestCheck && counted.newestCheck && guide.sources.checked(counted.oldestCheck, counted.newestCheck)}
        </View>
      </Head>
      <Body>
        <Card list>
          {counted.kinds.map((kind) => (
            <KindSection
              key={kind.kind}
              counted={kind}
              entries={entries}
              open={open === kind.kind}
              onToggle={() => setOpen(open === kind.kind ? undefined : kind.kind)}
            />
          ))}
        </Card>
      </Body>
    </Screen>
  )
})

const KindSection = observer(function KindSection({
  counted,
  entries,
  open,
  onToggle,
}: {
  counted: KindTally
  entries: CatalogueEntries
  open: boolean
  onToggle: () => void
}) {
  const { appClock } = useStores()
  const guide = useMessages()
  const shared = useSharedMessages()
  const { kind } = counted
  return (
    <View className='category'>
      <Pressable id={`kind-${kind}`} className='category-head' role='button' expanded={open} onPress={onToggle}>
        <View className='sources-kind'>
          <View className={`kind kind-${kind}`}>{shared.claim.kind[kind]}</View>
          <View className='sources-means'>{guide.sources.means[kind]}</View>
        </View>
        <View className='setting-value'>{guide.sources.claims(counted.claims)}</View>
        <FoldMark open={open} />
      </Pressable>
      {open && (
        <View className='sources-all'>
          <SourceLines
            claims={shownClaims(
              counted.sources.map((source) => ({ source, checkedOn: appClock.today })),
              entries.sources,
            )}
            unchecked
          />
        </View>
      )}
    </View>
  )
})

export default function SourcesPage() {
  return <SourceList entries={entries} />
}
