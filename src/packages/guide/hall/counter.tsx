import { Text, View } from '@tarojs/components'
import { observer } from 'mobx-react'
import { Button } from '../../../components/button'
import { Card } from '../../../components/screen'
import { useStores } from '../../../hooks/use-app'
import { useCopy } from '../../../hooks/use-copy'
import { localized } from '../../../i18n/labels'
import { chineseFor } from '../chinese'
import { Claims } from '../components/claims'
import { guideOf, partOf } from '../entries'
import { useMessages } from '../use-messages'

/** The questions as a card in large letters, in Chinese whatever the language: the staff reads it. */
export const Counter = observer(function Counter() {
  const { language } = useStores().display
  const guide = useMessages()
  const copy = useCopy()
  const { title, items = [], claims = [] } = partOf(guideOf('hall'), 'ask')
  const chinese = chineseFor(language)
  const list = items.map((item, index) => `${index + 1}. ${localized(item, chinese)}`).join('\n')
  return (
    <>
      <Card id='counter-card'>
        <View className='counter-head'>{localized(title, chinese)}</View>
        {items.map((item, index) => (
          <View key={item.zh} className='counter-ask'>
            <View className='counter-index'>{index + 1}</View>
            <View className='counter-words'>
              <Text className='counter-zh' userSelect>
                {localized(item, chinese)}
              </Text>
              {language === 'en' && <View className='counter-en'>{item.en}</View>}
            </View>
          </View>
        ))}
        <Claims claims={claims} />
      </Card>
      <Button id='copy-ask' variant='outline' icon='copy' onClick={() => void copy(list)}>
        {guide.hall.copyAsk}
      </Button>
    </>
  )
})
