import { View } from '@tarojs/components'
import { observer } from 'mobx-react'
import { Button } from '../../../components/button'
import { CardTitle } from '../../../components/card-text'
import { NowCard } from '../../../components/now-card'
import { Card } from '../../../components/screen'
import type { Carrier } from '../../../content/baked/types'
import { useStores } from '../../../hooks/use-app'
import { useCopy } from '../../../hooks/use-copy'
import { localized } from '../../../i18n/labels'
import { Claims } from '../components/claims'
import { MenuPath } from '../components/menu-path'
import { useMessages } from '../use-messages'

/** What to search for in a carrier's app, and its menu path. */
export const WayIn = observer(function WayIn({ renewal }: { renewal: NonNullable<Carrier['renewal']> }) {
  const { language } = useStores().display
  const guide = useMessages()
  const copy = useCopy()
  const { app, search, path, who, claims } = renewal
  const [words = '', ...otherWords] = search
  const hints = [...otherWords.map((other) => guide.renewal.otherSearch(other)), ...(who ? [localized(who, language)] : [])]
  return (
    <>
      <NowCard
        id='way-in'
        eyebrow={guide.renewal.nowEyebrow(localized(app, language))}
        title={guide.renewal.now(words)}
        hint={hints.join(language === 'en' ? ' ' : '')}
      >
        <Button id='copy-search' variant='onAccent' icon='copy' onClick={() => void copy(words)}>
          {guide.renewal.copy}
        </Button>
      </NowCard>
      {path && (
        <Card>
          <CardTitle>{guide.renewal.orPath}</CardTitle>
          <MenuPath items={path} />
        </Card>
      )}
      <View className='way-in-claims'>
        <Claims claims={claims} />
      </View>
    </>
  )
})
