import { View } from '@tarojs/components'
import { useRouter } from '@tarojs/taro'
import { observer } from 'mobx-react'
import { Button } from '../../../components/button'
import { CardText, SmallPrint } from '../../../components/card-text'
import { Icon, type IconName } from '../../../components/icon'
import { Pressable } from '../../../components/pressable'
import { Body, Card, Head, Screen } from '../../../components/screen'
import type { Guide } from '../../../content/baked/types'
import type { CatalogueEntries } from '../../../domain/catalogue/instructions'
import { parseLink } from '../../../domain/links/link'
import { useApp, useStores, useWords } from '../../../hooks/use-app'
import { useShareMessage, useShareToMoments } from '../../../hooks/use-share-message'
import { localized } from '../../../i18n/labels'
import { pagePath, pagePaths } from '../../../page-paths'
import { GuidePart } from '../components/guide-part'
import { HotlineCard } from '../components/hotline-card'
import { SourcedTexts } from '../components/sourced-texts'
import { entries } from '../entries'
import { useMessages } from '../use-messages'

/** Off until a phone has shown that a guide opens from Moments, and does not stay white (docs/adr/019-no-moments-yet.md). */
const MAY_GO_TO_MOMENTS = false

definePageConfig({
  navigationBarTitleText: '指南',
  enableShareAppMessage: true,
  enableShareTimeline: MAY_GO_TO_MOMENTS,
})

/** In the order in which they are offered. */
const order: readonly { id: string; icon: IconName }[] = [
  { id: 'emergency', icon: 'freeze' },
  { id: 'gone', icon: 'card-off' },
  { id: 'hall', icon: 'branch' },
  { id: 'received', icon: 'card-in' },
  { id: 'foreigners', icon: 'passport' },
  { id: 'parent', icon: 'family' },
  { id: 'complain', icon: 'flag' },
  { id: 'calm', icon: 'info' },
  { id: 'habits', icon: 'shield' },
]

/** 指南: one guide by its id, or all of them. An id that nobody has shows all. */
export const GuidePages = observer(function GuidePages({
  query,
  entries,
}: {
  query: Readonly<Record<string, unknown>>
  entries: CatalogueEntries
}) {
  const link = parseLink(query)
  // Not a bare look-up: the id comes from outside.
  const content = link.kind === 'guide' ? Object.values(entries.guides).find((its) => its.id === link.id) : undefined
  const { display } = useStores()
  const guide = useMessages()
  useShareMessage(() =>
    content
      ? {
          title: guide.shareTitle.guide(localized(content.name, display.language)),
          link: { kind: 'guide', id: content.id },
          picture: 'move',
        }
      : { title: display.words.card.app, picture: 'move' },
  )
  // All guides in one list would be a page of links, of which none works in Moments: the calm one stands for them.
  useShareToMoments(() => {
    const shown = content ?? entries.guides.calm
    return {
      title: shown ? guide.shareTitle.guide(localized(shown.name, display.language)) : display.words.card.app,
      query: `g=${shown?.id ?? 'calm'}`,
    }
  })
  return content ? <OneGuide content={content} entries={entries} /> : <GuideList entries={entries} />
})

/** True when a guide was written for a number like this one. */
const fits = ({ situations, documents }: Guide, situation: string, document: string): boolean =>
  situations?.some((its) => its === situation) === true || documents?.some((its) => its === document) === true

const GuideList = observer(function GuideList({ entries }: { entries: CatalogueEntries }) {
  const { stores, services } = useApp()
  const guide = useMessages()
  const { language } = stores.display
  const profile = stores.numbers.current?.profile
  const rows = order.flatMap((its) => {
    const content = entries.guides[its.id]
    return content ? [{ ...its, content, mine: profile !== undefined && fits(content, profile.situation, profile.document) }] : []
  })
  return (
    <Screen title={() => guide.guides.title}>
      <Body>
        <Card list>
          {[...rows.filter(({ mine }) => mine), ...rows.filter(({ mine }) => !mine)].map(({ id, icon, content }) => (
            <Pressable
              key={id}
              id={`guide-${id}`}
              className='way'
              role='link'
              onPress={() => services.navigation.open(pagePath({ kind: 'guide', id }))}
            >
              <Icon name={icon} className='way-icon' />
              <View className='way-words'>
                <View className='way-name'>{localized(content.name, language)}</View>
                <View className='way-hint'>{localized(content.lead.text, language)}</View>
              </View>
              <Icon name='right' size='small' faint />
            </Pressable>
          ))}
        </Card>
      </Body>
    </Screen>
  )
})

const OneGuide = observer(function OneGuide({ content, entries }: { content: Guide; entries: CatalogueEntries }) {
  const { stores, services } = useApp()
  const words = useWords()
  const guide = useMessages()
  const { language, singlePage } = stores.display
  return (
    <Screen title={() => localized(content.name, stores.display.language)}>
      <Head>
        <View className='guide-name'>{localized(content.name, language)}</View>
        <SourcedTexts statements={[content.lead]} sources={entries.sources} />
        {singlePage && <CardText id='single-page'>{words.notice.singlePage}</CardText>}
      </Head>
      <Body>
        {content.parts.map((part) => (
          <GuidePart
            key={part.id}
            part={part}
            sources={entries.sources}
            conflicts={content.conflicts}
            hotlines={content.hotlines}
          />
        ))}
        {content.id === 'parent' && !singlePage && (
          <Button id='large' variant='outline' icon='list' onClick={() => services.navigation.open(pagePaths.large)}>
            {guide.guides.large}
          </Button>
        )}
        {(content.hotlines ?? []).map((hotline) => (
          <HotlineCard key={hotline.number} hotline={hotline} sources={entries.sources} />
        ))}
        {content.hotlines && <SmallPrint>{words.hotlineWarning}</SmallPrint>}
      </Body>
    </Screen>
  )
})

export default function GuidePage() {
  return <GuidePages query={useRouter().params} entries={entries} />
}
