import { View } from '@tarojs/components'
import { observer } from 'mobx-react'
import { Disclosure } from '../../../components/disclosure'
import type { KindTally } from '../../../domain/catalogue/freshness'
import { useStores } from '../../../hooks/use-app'
import { useSharedMessages } from '../../../hooks/use-shared-messages'
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
  const shared = useSharedMessages()
  return (
    <View className='kind-section'>
      <Disclosure
        id={`kind-${kind}`}
        className='kind-section-head'
        head={
          <>
            <View className='kind-section-words'>
              <View className={`kind kind-${kind}`}>{shared.claim.kind[kind]}</View>
              <View className='kind-section-means'>{guide.sources.means[kind]}</View>
            </View>
            <View className='kind-section-count'>{guide.sources.claims(claims)}</View>
          </>
        }
        open={isOpen}
        onToggle={onToggle}
      >
        <View id={`sources-${kind}`} className='sources-all'>
          <Claims claims={sources.map((source) => ({ source, checkedOn: today }))} unchecked />
        </View>
      </Disclosure>
    </View>
  )
})
