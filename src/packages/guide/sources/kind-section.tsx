import { View } from '@tarojs/components'
import { observer } from 'mobx-react'
import { Disclosure } from '../../../components/disclosure'
import { SourceKindTag } from '../../../components/source-kind-tag'
import type { KindTally } from '../../../domain/catalogue/freshness'
import { useStores } from '../../../hooks/use-app'
import { Claims } from '../components/claims'
import { useMessages } from '../use-messages'

interface Props {
  tallied: KindTally
  isOpen: boolean
  onToggle: () => void
}

/** How much rests on one kind of source; opened, every source of it by name. */
export const KindSection = observer(function KindSection({ tallied: { kind, claims, sources }, isOpen, onToggle }: Props) {
  const { today } = useStores().appClock
  const guide = useMessages()
  return (
    <View className='kind-section'>
      <Disclosure
        id={`kind-${kind}`}
        className='kind-section-head'
        head={
          <>
            <View className='kind-section-words'>
              <SourceKindTag kind={kind} />
              <View className='kind-section-means'>{guide.sources.means[kind]}</View>
            </View>
            <View className='kind-section-count'>{guide.sources.claims(claims)}</View>
          </>
        }
        open={isOpen}
        onToggle={onToggle}
      >
        <View id={`sources-${kind}`} className='kind-section-sources'>
          <Claims claims={sources.map((source) => ({ source, checkedOn: today }))} unchecked />
        </View>
      </Disclosure>
    </View>
  )
})
