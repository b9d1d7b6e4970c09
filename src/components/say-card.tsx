import { Text, View } from '@tarojs/components'
import { observer } from 'mobx-react'

import type { Text as Words } from '../content/baked/types'
import { useStores } from './app-context'
import { Button } from './button'
import { useGuideWords } from './guide-words'
import { Card } from './screen'
import { useCopy } from './use-copy'
import { textIn } from './words'

/** Words ready to be sent or shown, in both languages: the one who reads them may not read the user's. */
export const SayCard = observer(function SayCard({ id, say }: { id: string; say: Words }) {
  const stores = useStores()
  const page = useGuideWords()
  const { language, singlePage } = stores.display
  const copy = useCopy()
  const chinese = textIn(say, language === 'en' ? 'zh' : language)
  return (
    <Card id={id}>
      {[
        { key: 'zh', text: chinese, label: page.guide.copyChinese },
        { key: 'en', text: say.en, label: page.guide.copyEnglish },
      ].map(({ key, text, label }) => (
        <View key={key} className='say'>
          <Text className='say-words' userSelect>
            {text}
          </Text>
          {!singlePage && (
            <Button id={`${id}-${key}`} look='light' icon='copy' onClick={() => void copy(text)}>
              {label}
            </Button>
          )}
        </View>
      ))}
    </Card>
  )
})
