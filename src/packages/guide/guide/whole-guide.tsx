import { View } from '@tarojs/components'
import { observer } from 'mobx-react'
import { Button } from '../../../components/button'
import { CardText } from '../../../components/card-text'
import { Body, Head, Screen } from '../../../components/screen'
import type { Guide } from '../../../content/baked/types'
import { useApp, useWords } from '../../../hooks/use-app'
import { localized } from '../../../i18n/labels'
import { pagePaths } from '../../../page-paths'
import { GuidePart } from '../components/guide-part'
import { HotlineCards } from '../components/hotline-card'
import { SourcedTexts } from '../components/sourced-texts'
import { useMessages } from '../use-messages'
import { AbroadList } from './abroad-list'

/** One guide with all its parts, and the lines that it names. */
export const WholeGuide = observer(function WholeGuide({ content }: { content: Guide }) {
  const { stores, services } = useApp()
  const { language, singlePage } = stores.display
  const words = useWords()
  const guide = useMessages()
  const { id, name, lead, parts, conflicts, hotlines } = content
  return (
    <Screen title={() => localized(name, language)}>
      <Head>
        <View id='guide-name' className='whole-guide-name'>
          {localized(name, language)}
        </View>
        <SourcedTexts statements={[lead]} />
        {singlePage && <CardText id='single-page'>{words.notice.singlePage}</CardText>}
      </Head>
      <Body>
        {id === 'leaving' && !singlePage && <AbroadList />}
        {parts.map((part) => (
          <GuidePart key={part.id} part={part} conflicts={conflicts} hotlines={hotlines} />
        ))}
        {id === 'parent' && !singlePage && (
          <Button id='large' variant='outline' icon='list' onClick={() => services.navigation.open(pagePaths.large)}>
            {guide.guides.large}
          </Button>
        )}
        <HotlineCards hotlines={hotlines ?? []} />
      </Body>
    </Screen>
  )
})
