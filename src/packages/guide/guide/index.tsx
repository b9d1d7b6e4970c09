import { observer } from 'mobx-react'
import { lookUp } from '../../../domain/catalogue/look-up'
import { useStores } from '../../../hooks/use-app'
import { useLink } from '../../../hooks/use-link'
import { useShareMessage, useShareToMoments } from '../../../hooks/use-share-message'
import { localized } from '../../../i18n/labels'
import { entries, guideOf } from '../entries'
import { useMessages } from '../use-messages'
import { GuideList } from './guide-list'
import { WholeGuide } from './whole-guide'
import '../styles.scss'

/** Off until a phone has shown that a guide opens from Moments, and does not stay white (docs/adr/019-no-moments-yet.md). */
const MAY_GO_TO_MOMENTS = false

definePageConfig({
  navigationBarTitleText: '指南',
  enableShareAppMessage: true,
  enableShareTimeline: MAY_GO_TO_MOMENTS,
})

/** 指南: one guide by its id, or all of them. An id that nobody has shows all. */
export default observer(function GuidePage() {
  const { language, words } = useStores().display
  const guide = useMessages()
  const link = useLink('guide')
  const opened = link && lookUp(entries.guides, link.id)
  useShareMessage(() =>
    opened
      ? {
          title: guide.shareTitle.guide(localized(opened.name, language)),
          link: { kind: 'guide', id: opened.id },
          picture: 'move',
        }
      : { title: words.card.app, picture: 'move' },
  )
  // All guides in one list would be a page of links, of which none works in Moments: the calm one stands for them.
  useShareToMoments(() => {
    const { id, name } = opened ?? guideOf('calm')
    return { title: guide.shareTitle.guide(localized(name, language)), query: `g=${id}` }
  })
  return opened ? <WholeGuide content={opened} /> : <GuideList />
})
