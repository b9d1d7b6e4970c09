import { View } from '@tarojs/components'
import { clsx } from 'clsx'
import { observer } from 'mobx-react'
import { useMemo, useState } from 'react'

import type { Kind } from '../content/baked/types'
import { shownClaims } from '../domain/claim'
import { type KindTally, tally } from '../domain/freshness'
import type { Entries } from '../domain/library'
import { useStores } from './app-context'
import { ClaimLines } from './claim-lines'
import { useGuideWords } from './guide-words'
import { Icon } from './icon'
import { Body, Head, Screen } from './screen'
import { useSharedWords } from './shared-words'

/** What the catalogue rests on: how much of each kind, how fresh, and every source by name. */
export const SourceList = observer(function SourceList({ entries }: { entries: Entries }) {
  const page = useGuideWords()
  const [open, setOpen] = useState<Kind>()
  const counted = useMemo(() => tally(entries), [entries])
  return (
    <Screen title={() => page.sources.title}>
      <Head>
        <View className='sources-what'>
          {page.sources.what(counted.platforms, counted.withSteps, counted.claims)}
          {counted.oldestCheck && counted.newestCheck && page.sources.checked(counted.oldestCheck, counted.newestCheck)}
        </View>
      </Head>
      <Body>
        <View className='card card-list'>
          {counted.kinds.map((kind) => (
            <KindSection
              key={kind.kind}
              counted={kind}
              entries={entries}
              open={open === kind.kind}
              onToggle={() => setOpen(open === kind.kind ? undefined : kind.kind)}
            />
          ))}
        </View>
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
  entries: Entries
  open: boolean
  onToggle: () => void
}) {
  const { numbers } = useStores()
  const page = useGuideWords()
  const shared = useSharedWords()
  const { kind } = counted
  return (
    <View className='category'>
      <View
        id={`kind-${kind}`}
        className='category-head'
        hoverClass='pressed'
        ariaRole='button'
        ariaExpanded={open}
        onClick={onToggle}
      >
        <View className='sources-kind'>
          <View className={`kind kind-${kind}`}>{shared.claim.kind[kind]}</View>
          <View className='sources-means'>{page.sources.means[kind]}</View>
        </View>
        <View className='setting-value'>{page.sources.claims(counted.claims)}</View>
        <Icon name='down' size='small' className={clsx('stage-fold', open && 'stage-fold-open')} />
      </View>
      {open && (
        <View className='sources-all'>
          <ClaimLines
            claims={shownClaims(
              counted.sources.map((source) => ({ source, checkedOn: numbers.today })),
              entries.sources,
            )}
            unchecked
          />
        </View>
      )}
    </View>
  )
})
