import { View } from '@tarojs/components'
import { observer } from 'mobx-react'

import type { Source, Sourced } from '../content/baked/types'
import { shownClaims } from '../domain/claim'
import { useStores } from './app-context'
import { ClaimLines } from './claim-lines'
import { textIn } from './words'

/** A statement with who says so. */
export const ClaimedText = observer(function ClaimedText({
  statement,
  sources,
}: {
  statement: Sourced
  sources: Readonly<Record<string, Source>>
}) {
  const { language } = useStores().display
  return (
    <View className='claimed'>
      <View className='claimed-text'>{textIn(statement.text, language)}</View>
      <ClaimLines claims={shownClaims(statement.claims, sources)} />
    </View>
  )
})
