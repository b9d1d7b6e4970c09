import { View } from '@tarojs/components'
import { observer } from 'mobx-react'
import { useState } from 'react'

import { shownClaims } from '../domain/claim'
import type { Entries } from '../domain/library'
import { useApp, useWords } from './app-context'
import { Button } from './button'
import { ClaimLines } from './claim-lines'
import { ClaimedTexts } from './claimed-text'
import { useGuideWords } from './guide-words'
import { HotlineCard } from './hotline-card'
import { Icon } from './icon'
import { MenuPath } from './menu-path'
import { NowCard } from './now-card'
import { Body, Card, Eyebrow, Head, Screen } from './screen'
import { StepRow } from './step-row'
import { Tabs } from './tabs'
import { textIn } from './words'

/** The service's id in the catalogue; the fixed task that stands for it has the same. */
const SERVICE = 'renewal'

/** In the order in which they are offered. */
const order = ['cmcc', 'cucc', 'ctcc', 'cbn']

/** 号码焕新: each carrier's own way in, what it covers and what not. */
export const RenewalGuide = observer(function RenewalGuide({ entries }: { entries: Entries }) {
  const { stores, services } = useApp()
  const words = useWords()
  const page = useGuideWords()
  const { language } = stores.display
  const carriers = order.flatMap((id) => entries.carriers[id] ?? [])
  const [chosen, setChosen] = useState(order[0] ?? '')
  const carrier = carriers.find(({ id }) => id === chosen)
  const service = entries.services[SERVICE]
  if (!service || !carrier) throw new Error(`the catalogue has no service "${SERVICE}" or no carrier "${chosen}"`)
  const { renewal } = carrier
  const [search, ...elsewise] = renewal?.search ?? []
  const copy = async (text: string) => {
    if (!(await services.device.copy(text))) stores.notice.say(words.notice.copyFailed)
  }
  const hotline = carrier.hotlines[0]
  return (
    <Screen title={() => page.renewal.title}>
      <Head>
        <ClaimedTexts statements={[service.what]} sources={entries.sources} />
        <Tabs
          id='carrier'
          large='grid'
          options={carriers.map(({ id, short }) => ({ value: id, label: textIn(short, language) }))}
          chosen={chosen}
          onChoose={setChosen}
        />
      </Head>
      <Body>
        {renewal && search !== undefined ? (
          <>
            <NowCard
              eyebrow={page.renewal.nowEyebrow(textIn(renewal.app, language))}
              title={page.renewal.now(search)}
              hint={[
                ...elsewise.map((word) => page.renewal.elsewise(word)),
                ...(renewal.who ? [textIn(renewal.who, language)] : []),
              ].join(language === 'en' ? ' ' : '')}
            >
              <Button id='copy-search' look='now' icon='copy' onClick={() => void copy(search)}>
                {page.renewal.copy}
              </Button>
            </NowCard>
            {renewal.path && (
              <Card>
                <View className='account-sub'>{page.renewal.orPath}</View>
                <MenuPath items={renewal.path} />
              </Card>
            )}
            <View className='reach-claims'>
              <ClaimLines claims={shownClaims(renewal.claims, entries.sources)} />
            </View>
          </>
        ) : (
          hotline && (
            <>
              <NowCard
                id='no-way'
                title={page.renewal.none(textIn(carrier.name, language))}
                hint={page.renewal.noneHint(hotline.number)}
              />
              <HotlineCard hotline={hotline} sources={entries.sources} />
            </>
          )
        )}
        <Card className='card-list'>
          {(service.steps ?? []).map((step, index) => (
            <StepRow key={step.id} step={step} place={index + 2} />
          ))}
          <View className='steps-foot'>
            <ClaimLines claims={shownClaims(service.claims, entries.sources)} />
            <View className='steps-note'>{page.account.asShown}</View>
          </View>
        </Card>
        <View className='reach'>
          {service.covers && (
            <Card className='reach-card'>
              <View className='reach-title reach-yes'>
                <Icon name='check' />
                {page.renewal.covers}
              </View>
              <View className='claimed-text'>{textIn(service.covers.text, language)}</View>
            </Card>
          )}
          {service.excludes && (
            <Card className='reach-card'>
              <View className='reach-title reach-no'>
                <Icon name='cross' />
                {page.renewal.excludes}
              </View>
              <View className='claimed-text'>{textIn(service.excludes.text, language)}</View>
            </Card>
          )}
        </View>
        <View className='reach-claims'>
          <ClaimLines claims={shownClaims(service.covers?.claims ?? [], entries.sources)} />
        </View>
        <View className='warning'>
          <Icon name='shield' />
          <View className='warning-text'>{page.renewal.doNotLogIn}</View>
        </View>
        <Eyebrow>{page.renewal.facts}</Eyebrow>
        <Card>
          <ClaimedTexts statements={service.facts ?? []} sources={entries.sources} />
        </Card>
      </Body>
    </Screen>
  )
})
