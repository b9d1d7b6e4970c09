import { Text, View } from '@tarojs/components'
import { observer } from 'mobx-react'
import { Button } from '../../../components/button'
import { Card } from '../../../components/screen'
import type { Text as Words } from '../../../content/baked/types'
import { useStores } from '../../../hooks/use-app'
import { useCopy } from '../../../hooks/use-copy'
import { localized } from '../../../i18n/labels'
import { chineseFor } from '../chinese'
import { useMessages } from '../use-messages'

/** Words ready to be sent or shown, in both languages: the one who reads them may not read the user's. */
export const PhraseCard = observer(function PhraseCard({ id, phrase }: { id: string; phrase: Words }) {
  const { language, singlePage } = useStores().display
  const guide = useMessages()
  const copy = useCopy()
  return (
    <Card id={id}>
      {[
        { key: 'zh', text: localized(phrase, chineseFor(language)), label: guide.copy.chinese },
        { key: 'en', text: phrase.en, label: guide.copy.english },
      ].map(({ key, text, label }) => (
        <View key={key} className='phrase-card-phrase'>
          <Text className='phrase-card-words' userSelect>
            {text}
          </Text>
          {!singlePage && (
            <Button id={`${id}-${key}`} variant='tonal' icon='copy' onClick={() => void copy(text)}>
              {label}
            </Button>
          )}
        </View>
      ))}
    </Card>
  )
})
