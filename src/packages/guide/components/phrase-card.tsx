import { Text, View } from '@tarojs/components'
import { observer } from 'mobx-react'
import { Button } from '../../../components/button'
import { Card } from '../../../components/screen'
import type { Text as Words } from '../../../content/baked/types'
import { useStores } from '../../../hooks/use-app'
import { useCopy } from '../../../hooks/use-copy'
import { localized } from '../../../i18n/labels'
import { useMessages } from '../use-messages'

/** Words ready to be sent or shown, in both languages: the one who reads them may not read the user's. */
export const PhraseCard = observer(function PhraseCard({ id, say }: { id: string; say: Words }) {
  const stores = useStores()
  const guide = useMessages()
  const { language, singlePage } = stores.display
  const copy = useCopy()
  const chinese = localized(say, language === 'en' ? 'zh' : language)
  return (
    <Card id={id}>
      {[
        { key: 'zh', text: chinese, label: guide.copy.chinese },
        { key: 'en', text: say.en, label: guide.copy.english },
      ].map(({ key, text, label }) => (
        <View key={key} className='say'>
          <Text className='say-words' userSelect>
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
