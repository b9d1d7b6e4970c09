import { Text, View } from '@tarojs/components'
import { observer } from 'mobx-react'

import type { Text as Words } from '../content/baked/types'
import { useApp, useWords } from './app-context'
import { Button } from './button'
import { useGuideWords } from './guide-words'
import { Card } from './screen'
import { textIn } from './words'

/** Words ready to be sent or shown, in both languages: the one who reads them may not read the user's. */
export const SayCard = observer(function SayCard({ id, say }: { id: string; say: Words }) {
  const { stores, services } = useApp()
  const words = useWords()
  const page = useGuideWords()
  const { language } = stores.display
  const copy = async (text: string) => {
    if (!(await services.device.copy(text))) stores.notice.say(words.notice.copyFailed)
  }
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
          <Button id={`${id}-${key}`} look='light' icon='copy' onClick={() => void copy(text)}>
            {label}
          </Button>
        </View>
      ))}
    </Card>
  )
})
