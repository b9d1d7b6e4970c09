import { observer } from 'mobx-react'
import { useState } from 'react'
import { HallCode } from '../../../components/hall-code'
import { Body, Head, Screen } from '../../../components/screen'
import { Tabs } from '../../../components/tabs'
import { useStores } from '../../../hooks/use-app'
import { useLink } from '../../../hooks/use-link'
import { useShareMessage } from '../../../hooks/use-share-message'
import { localized } from '../../../i18n/labels'
import { SourcedTexts } from '../components/sourced-texts'
import { guideOf } from '../entries'
import { useMessages } from '../use-messages'
import { AfterCancelling } from './after-cancelling'
import { BeforeCancelling } from './before-cancelling'
import { Counter } from './counter'
import '../styles.scss'

definePageConfig({ navigationBarTitleText: '去营业厅', enableShareAppMessage: true })

const tabs = ['before', 'counter', 'after'] as const

/** 去营业厅: what to finish and to bring, what to show the staff, and what is left once the number is given back. */
export default observer(function HallPage() {
  const { language } = useStores().display
  const guide = useMessages()
  const link = useLink('hall')
  const [tab, setTab] = useState<(typeof tabs)[number]>('before')
  const { id, name, lead } = guideOf('hall')
  useShareMessage(() => ({
    title: guide.shareTitle.guide(localized(name, language)),
    link: { kind: 'guide', id },
    picture: 'move',
  }))
  return (
    <Screen title={() => guide.hall.title}>
      <Head>
        <SourcedTexts statements={[lead]} />
        <Tabs
          id='hall'
          large='rows'
          options={tabs.map((value) => ({ value, label: guide.hall.tab[value] }))}
          chosen={tab}
          onChoose={setTab}
        />
      </Head>
      <Body>
        {tab === 'before' && <BeforeCancelling link={link} />}
        {tab === 'counter' && <Counter />}
        {tab === 'after' && <AfterCancelling />}
        {link && <HallCode hall={link.hall} />}
      </Body>
    </Screen>
  )
})
