import { View } from '@tarojs/components'
import { observer } from 'mobx-react'
import { Icon } from '../../../components/icon'
import { Card } from '../../../components/screen'
import type { Service } from '../../../content/baked/types'
import { useStores } from '../../../hooks/use-app'
import { localized } from '../../../i18n/labels'
import { Claims } from '../components/claims'
import { useMessages } from '../use-messages'

/** What the service covers, and beside it what it leaves out. */
export const Reach = observer(function Reach({ service: { covers, excludes } }: { service: Service }) {
  const { language } = useStores().display
  const guide = useMessages()
  return (
    <>
      <View className='reach'>
        {covers && (
          <Card className='reach-card'>
            <View className='reach-title reach-yes'>
              <Icon name='check' />
              {guide.renewal.covers}
            </View>
            <View className='reach-text'>{localized(covers.text, language)}</View>
          </Card>
        )}
        {excludes && (
          <Card className='reach-card'>
            <View className='reach-title reach-no'>
              <Icon name='cross' />
              {guide.renewal.excludes}
            </View>
            <View className='reach-text'>{localized(excludes.text, language)}</View>
          </Card>
        )}
      </View>
      <View className='reach-claims'>
        <Claims claims={covers?.claims ?? []} />
      </View>
    </>
  )
})
