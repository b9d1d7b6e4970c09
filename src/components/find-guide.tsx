import { View } from '@tarojs/components'
import { observer } from 'mobx-react'

import { shownClaims } from '../domain/claim'
import { taskPath } from '../domain/entry'
import type { Entries } from '../domain/library'
import { useApp, useWords } from './app-context'
import { Button } from './button'
import { ClaimLines } from './claim-lines'
import { ClaimedTexts } from './claimed-text'
import { useGuideWords } from './guide-words'
import { Icon } from './icon'
import { NowCard } from './now-card'
import { Body, Card, Eyebrow, Head, Screen } from './screen'
import { StepRow } from './step-row'
import { dayInWords, textIn } from './words'

/** Ids out of the catalogue: the service, and the tasks that stand for it in the checklist. */
const SERVICE = 'query'
const LOOK_BACK = 'look-back'

/** 查清: the official look-up in four steps, for those who can use it, and another way for those who can't. */
export const FindGuide = observer(function FindGuide({ entries }: { entries: Entries }) {
  const { stores, services } = useApp()
  const words = useWords()
  const page = useGuideWords()
  const { language } = stores.display
  const number = stores.numbers.current
  const service = entries.services[SERVICE]
  if (!service) throw new Error(`the catalogue has no service "${SERVICE}"`)
  const document = number?.profile.document ?? 'residentId'
  const obstacle =
    service.documents && !service.documents.includes(document)
      ? { title: page.find.notYou, hint: page.find.notYouHint }
      : number?.profile.situation === 'lost'
        ? { title: page.find.oldGone, hint: page.find.oldGoneHint }
        : undefined
  const copy = async (text: string) => {
    if (!(await services.device.copy(text))) stores.notice.say(words.notice.copyFailed)
  }
  const steps = service.steps ?? []
  const [first, ...others] = service.entries ?? []
  const inPlan = (key: string) => number?.has(key) ?? false
  const asked = number && !obstacle && inPlan(SERVICE) && number.progressOf(SERVICE).mark === 'open'
  const submitted = () => {
    if (!number) return
    const undo = number.start(SERVICE)
    const { progress } = number.taskOf(SERVICE) ?? {}
    const until = progress?.mark === 'waiting' ? dayInWords(progress.until, words) : ''
    stores.notice.say(words.notice.waiting(textIn(service.name, language), until), undo)
  }
  return (
    <Screen
      title={() => page.find.title}
      dock={
        asked && (
          <View className='bottom-bar'>
            <Button id='submitted' look='filled' icon='hourglass' className='bottom-main' onClick={submitted}>
              {page.find.submitted}
            </Button>
          </View>
        )
      }
    >
      <Head>
        <ClaimedTexts statements={[service.what]} sources={entries.sources} />
      </Head>
      <Body>
        {obstacle ? (
          <NowCard id='obstacle' title={obstacle.title} hint={obstacle.hint}>
            {inPlan(LOOK_BACK) && (
              <Button id='look-back' look='now' onClick={() => services.navigation.open(taskPath(LOOK_BACK))}>
                {page.find.manual}
              </Button>
            )}
          </NowCard>
        ) : (
          first && (
            <NowCard eyebrow={page.find.nowEyebrow} title={page.find.now} hint={page.find.nowHint}>
              <Button id='copy-entry' look='now' icon='copy' onClick={() => void copy(first.copy)}>
                {page.find.copyName}
              </Button>
            </NowCard>
          )
        )}
        <Eyebrow>{page.find.steps}</Eyebrow>
        <Card className='card-list'>
          {steps.map((step, index) => (
            <StepRow key={step.id} step={step} place={index + 1} />
          ))}
          <View className='steps-foot'>
            <ClaimLines claims={shownClaims(service.claims, entries.sources)} />
            <View className='steps-note'>{page.account.asShown}</View>
          </View>
        </Card>
        <View className='warning'>
          <Icon name='shield' />
          <View className='warning-text'>{page.find.neverHere}</View>
        </View>
        {others.length > 0 && <Eyebrow>{page.find.otherEntries}</Eyebrow>}
        {others.map((entry) => (
          <Card key={entry.copy} className='other-entry'>
            <View className='other-entry-words'>
              <View className='account-sub'>{textIn(entry.name, language)}</View>
              <View className='account-text'>{textIn(entry.where, language)}</View>
              <ClaimLines claims={shownClaims(entry.claims, entries.sources)} />
            </View>
            <Button look='light' icon='copy' onClick={() => void copy(entry.copy)}>
              {page.find.copy}
            </Button>
          </Card>
        ))}
        <Eyebrow>{page.find.facts}</Eyebrow>
        <Card>
          <ClaimedTexts
            statements={[...(service.facts ?? []), ...(service.covers ? [service.covers] : [])]}
            sources={entries.sources}
          />
        </Card>
      </Body>
    </Screen>
  )
})
