import { Text } from '@tarojs/components'
import { observer } from 'mobx-react'

import type { Source } from '../content/baked/types'
import { useSharedMessages } from '../hooks/use-shared-messages'

/** What kind of source it is, as a word in a frame: how far it is to be trusted shows in the frame's shape too. */
export const SourceKindTag = observer(function SourceKindTag({ kind }: Pick<Source, 'kind'>) {
  const shared = useSharedMessages()
  return <Text className={`source-kind-tag source-kind-tag-${kind}`}>{shared.claim.kind[kind]}</Text>
})
