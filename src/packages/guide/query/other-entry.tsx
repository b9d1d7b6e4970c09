import { View } from '@tarojs/components'
import { observer } from 'mobx-react'
import { Button } from '../../../components/button'
import { CardText, CardTitle } from '../../../components/card-text'
import { Card } from '../../../components/screen'
import type { Service } from '../../../content/baked/types'
import { useStores } from '../../../hooks/use-app'
import { useCopy } from '../../../hooks/use-copy'
import { localized } from '../../../i18n/labels'
import { Claims } from '../components/claims'
import { useMessages } from '../use-messages'

interface Props {
  entry: NonNullable<Service['entries']>[number]
}

/** Another way into the look-up, with the words to search for. */
export const OtherEntry = observer(function OtherEntry({ entry: { name, where, copy: words, claims } }: Props) {
  const { language } = useStores().display
  const guide = useMessages()
  const copy = useCopy()
  return (
    <Card className='other-entry'>
      <View className='other-entry-words'>
        <CardTitle>{localized(name, language)}</CardTitle>
        <CardText>{localized(where, language)}</CardText>
        <Claims claims={claims} />
      </View>
      <Button id={`copy-${words}`} variant='tonal' icon='copy' onClick={() => void copy(words)}>
        {guide.query.copy}
      </Button>
    </Card>
  )
})
