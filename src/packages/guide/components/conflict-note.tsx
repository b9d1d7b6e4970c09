import { View } from '@tarojs/components'
import { observer } from 'mobx-react'
import { Icon } from '../../../components/icon'
import type { Conflict } from '../../../content/baked/types'
import { shownClaims } from '../../../domain/catalogue/sources'
import { useStores } from '../../../hooks/use-app'
import { useSharedMessages } from '../../../hooks/use-shared-messages'
import { localized } from '../../../i18n/labels'
import { entries } from '../entries'
import { useMessages } from '../use-messages'

/** Sources that differ: the safer choice first, then each source over what it says. */
export const ConflictNote = observer(function ConflictNote({ conflict }: { conflict: Conflict }) {
  const { language } = useStores().display
  const guide = useMessages()
  const shared = useSharedMessages()
  return (
    <View id={`conflict-${conflict.id}`} className='conflict-note'>
      <Icon name='fork' className='conflict-note-icon' />
      <View className='conflict-note-words'>
        <View className='conflict-note-title'>{guide.account.conflictTitle(localized(conflict.question, language))}</View>
        <View className='conflict-note-safer'>{localized(conflict.safer, language)}</View>
        {conflict.sides.map(({ says, claims }) => (
          <View key={says.zh} className='conflict-note-side'>
            <View className='conflict-note-source'>
              {shownClaims(claims, entries.sources)
                .map(({ source }) => `${localized(source.publisher, language)} ${source.date ?? shared.claim.undated}`)
                .join(' · ')}
            </View>
            <View className='conflict-note-says'>{localized(says, language)}</View>
          </View>
        ))}
      </View>
    </View>
  )
})
