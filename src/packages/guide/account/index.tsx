import { View } from '@tarojs/components'
import { useRouter } from '@tarojs/taro'
import { observer } from 'mobx-react'
import { useEffect, useState } from 'react'
import { Button } from '../../../components/button'
import { NeedChips } from '../../../components/need-chips'
import { RiskTag } from '../../../components/risk-tag'
import { Body, Card, Head, Screen } from '../../../components/screen'
import { ClaimLines } from '../../../components/source-lines'
import { Tabs } from '../../../components/tabs'
import type { Need, Step, Text } from '../../../content/baked/types'
import type { CatalogueItem as CatalogueCard } from '../../../domain/catalogue/catalogue'
import {
  type CatalogueEntries,
  type InstructionRoute,
  type Instructions,
  instructionsFor,
} from '../../../domain/catalogue/instructions'
import { CUSTOM_ID_PATTERN, itemIdOf } from '../../../domain/catalogue/keys'
import { shownClaims } from '../../../domain/catalogue/sources'
import { parseLink, taskPath } from '../../../domain/links/link'
import { riskLevelOf, type Task } from '../../../domain/plan/plan'
import { reportLines } from '../../../domain/plan/report'
import { useApp, useWords } from '../../../hooks/use-app'
import { useCopy } from '../../../hooks/use-copy'
import { useDialogs } from '../../../hooks/use-dialogs'
import { useMarks } from '../../../hooks/use-mark-task'
import { useCard } from '../../../hooks/use-share-message'
import { nameOf, shortDay, statusOf, textIn } from '../../../i18n/labels'
import type { UserNumber } from '../../../stores/user-number'
import { ConflictNote } from '../components/conflict-note'
import { GateList } from '../components/gate-list'
import { HotlineCard } from '../components/hotline-card'
import { StepRow } from '../components/step-row'
import { entries } from '../entries'
import { useGuideWords } from '../use-messages'
import { useSubmit } from '../use-submission'
import { AccountRecord, PlaceLine } from './account-record'
import { WaitPanel } from './wait-panel'

definePageConfig({ navigationBarTitleText: '', enableShareAppMessage: true })

const needsOf = ({ route }: InstructionRoute): readonly Need[] => [...new Set(route.steps.flatMap(({ needs }) => needs ?? []))]

/**
 * One platform or fixed task: why it matters, the ways, the sources, and the marks.
 * A link that can't be read, or an id that nobody has, leads home with a plain word about it.
 */
export const AccountGuide = observer(function AccountGuide({
  query,
  entries,
}: {
  query: Readonly<Record<string, unknown>>
  entries: CatalogueEntries
}) {
  const { stores, services } = useApp()
  const page = useGuideWords()
  const entry = parseLink(query)
  const key = entry.kind === 'task' ? entry.key : undefined
  const { current } = stores.numbers
  const item = key === undefined ? undefined : (current?.catalogue ?? stores.catalogue).item(itemIdOf(key))
  const guide = item && instructionsFor(entries, item, current?.profile.document ?? 'residentId')
  const lost = !guide
  useCard(() => {
    const { words, language } = stores.display
    // What the user made has a name of theirs, and means something else on another phone.
    if (!guide || !item || CUSTOM_ID_PATTERN.test(item.id)) return { title: words.card.app, picture: 'move' }
    const title = item.kind === 'platform' ? page.card.steps : page.card.guide
    return { title: title(textIn(guide.name, language)), entry: { kind: 'task', key: item.id }, picture: 'move' }
  })
  useEffect(() => {
    if (!lost) return
    const { words } = stores.display
    stores.notice.say(key === undefined ? words.notice.badLink : words.notice.unknownPlatform)
    services.navigation.toHome()
  }, [lost, key, stores, services])
  if (!guide || key === undefined || !item) return <Screen title={({ appName }) => appName}>{null}</Screen>
  const task = current?.taskOf(key)
  const number = task && current
  return (
    <Screen
      title={() =>
        task ? nameOf(task, stores.display.words, stores.display.language) : textIn(guide.name, stores.display.language)
      }
      dock={number && task ? <MarkBar number={number} task={task} /> : <NotInList item={item} taskKey={key} name={guide.name} />}
    >
      <Routes guide={guide} item={item} taskKey={key} number={number} task={task} entries={entries} />
    </Screen>
  )
})

const Routes = observer(function Routes({
  guide,
  item,
  taskKey,
  number,
  task,
  entries,
}: {
  guide: Instructions
  item: CatalogueCard
  taskKey: string
  number: UserNumber | undefined
  task: Task | undefined
  entries: CatalogueEntries
}) {
  const { stores, services } = useApp()
  const words = useWords()
  const page = useGuideWords()
  const { language } = stores.display
  const usual = task?.when ?? 'oldWorks'
  const [when, setWhen] = useState(guide.routes.some((route) => route.when === usual) ? usual : guide.routes[0]?.when)
  const shown = guide.routes.find((route) => route.when === when)
  const steps = shown?.route.steps ?? []
  const ticked = number?.progressOf(taskKey).ticked ?? []
  const now = number && steps.find(({ id }) => !ticked.includes(id))
  const opened = item.kind === 'fixed' ? item.guide : undefined
  const submit = useSubmit()
  const dialogs = useDialogs()
  const toggle = (its: UserNumber, step: Step) => {
    const had = its.progressOf(taskKey).ticked.includes(step.id)
    its.toggleStep(taskKey, step.id)
    if (had || !step.starts || its.submittedAt[step.starts] !== undefined) return
    submit(its, step.starts, guide.name, () => its.toggleStep(taskKey, step.id))
  }
  const copy = useCopy()
  const report = async ({ route, when: its }: InstructionRoute) => {
    const chosen = await dialogs.actionSheet(
      [...route.steps.map((step, index) => page.account.stepName(index + 1, textIn(step.do, language))), page.account.wrongOther],
      page.account.wrongWhich,
    )
    if (chosen === undefined) return
    const lines = reportLines({ id: item.id, when: its, step: route.steps[chosen]?.id, version: services.version })
    await copy(page.account.report(lines))
  }
  return (
    <>
      <Head>
        <View className='account-head'>
          <View className='account-tile' ariaHidden>
            {item.initial}
          </View>
          <View className='account-names'>
            <View className='account-name'>
              {task ? nameOf(task, words, language) : textIn(guide.name, language)}
              {item.kind === 'platform' && <RiskTag risk={riskLevelOf(item.risk)} />}
            </View>
            {guide.bindings.length > 0 && (
              <View className='account-bindings'>{guide.bindings.map((binding) => page.binding[binding]).join(' · ')}</View>
            )}
          </View>
        </View>
        {guide.why && (
          <View className='account-why'>
            {textIn(guide.why.text, language)}
            <ClaimLines claims={shownClaims(guide.why.claims, entries.sources)} />
          </View>
        )}
        {guide.after.map(({ name, reason }) => (
          <View key={name.zh} className='account-after'>
            {page.account.after(textIn(name, language), textIn(reason, language))}
          </View>
        ))}
        {guide.several && <View className='account-after'>{textIn(guide.several, language)}</View>}
        {number && task && <PlaceLine number={number} task={task} />}
        {when && guide.routes.length > 1 && (
          <Tabs
            id='route'
            large='rows'
            options={guide.routes.map((route) => ({ value: route.when, label: page.account.route[route.when] }))}
            chosen={when}
            onChoose={setWhen}
          />
        )}
      </Head>
      <Body>
        {number && task && number.plan.gate?.key === taskKey && <GateList number={number} />}
        {opened && (
          <Button id='open-guide' look='outline' onClick={() => services.navigation.open(`/packages/guide/${opened}/index`)}>
            {page.account.openGuide[opened]}
          </Button>
        )}
        {shown ? (
          <>
            <NeedChips needs={needsOf(shown)} />
            <Card className='card-list steps'>
              {steps.map((step, index) => (
                <StepRow
                  key={step.id}
                  step={step}
                  place={index + 1}
                  ticked={ticked.includes(step.id)}
                  now={step === now}
                  {...(number ? { onToggle: () => toggle(number, step) } : {})}
                  {...(step.conflict ? { onConflict: () => services.navigation.scrollTo(`#conflict-${step.conflict}`) } : {})}
                />
              ))}
              <View className='steps-foot'>
                {shown.route.expect && (
                  <View className='steps-expect'>{page.account.expect(textIn(shown.route.expect, language))}</View>
                )}
                {shown.general && <View className='steps-general'>{page.account.general}</View>}
                <ClaimLines claims={shownClaims(shown.route.claims, entries.sources)} />
                <View className='steps-last'>
                  <View className='steps-note'>{page.account.asShown}</View>
                  <View
                    id='wrong'
                    className='steps-wrong'
                    hoverClass='pressed'
                    ariaRole='button'
                    onClick={() => void report(shown)}
                  >
                    {page.account.wrong}
                  </View>
                </View>
              </View>
            </Card>
          </>
        ) : (
          <Card>{page.account.noRoute}</Card>
        )}
        {shown?.conflicts.map((conflict) => (
          <ConflictNote key={conflict.id} conflict={conflict} sources={entries.sources} />
        ))}
        {guide.newNumberTaken && when !== 'closing' && (
          <Card>
            <View className='account-sub'>{page.account.newNumberTaken}</View>
            <View className='account-text'>{textIn(guide.newNumberTaken.text, language)}</View>
            <ClaimLines claims={shownClaims(guide.newNumberTaken.claims, entries.sources)} />
          </Card>
        )}
        {guide.hotlines.map((hotline) => (
          <HotlineCard key={hotline.number} hotline={hotline} sources={entries.sources} />
        ))}
        {guide.hotlines.length > 0 && <View className='steps-note'>{words.hotlineWarning}</View>}
        {number && task && <AccountRecord key={taskKey} number={number} task={task} />}
      </Body>
    </>
  )
})

/** Always in sight: the marks of an open task, or the way on from a settled one. */
const MarkBar = observer(function MarkBar({ number, task }: { number: UserNumber; task: Task }) {
  const { stores, services } = useApp()
  const words = useWords()
  const page = useGuideWords()
  const marks = useMarks(number)
  const [waiting, setWaiting] = useState(false)
  const { progress } = task
  const { next } = number.plan
  if (waiting) return <WaitPanel number={number} task={task} onEnd={() => setWaiting(false)} />
  if (progress.mark === 'done' || progress.mark === 'closed' || progress.mark === 'notMine') {
    return (
      <View className='bottom-bar'>
        <Button id='reopen' look='words' onClick={() => marks.reopen(task)}>
          {page.account.reopen}
        </Button>
        <View id='closed' className='bottom-state'>
          {statusOf(task, words, stores.appClock.today)}
        </View>
        <Button
          id='next'
          look='filled'
          className='bottom-main'
          onClick={() => (next ? services.navigation.replace(taskPath(next.key)) : services.navigation.toHome())}
        >
          {next ? page.account.next : words.checklist.toHome}
        </Button>
      </View>
    )
  }
  return (
    <View className='bottom-bar'>
      <Button id='not-mine' look='words' onClick={() => marks.notMine(task)}>
        {page.account.notMine}
      </Button>
      <Button id='wait' look='outline' icon='hourglass' className='bottom-wait' onClick={() => setWaiting(true)}>
        {progress.mark === 'waiting' ? shortDay(progress.until, stores.appClock.today) : page.account.wait}
      </Button>
      <Button
        id='done'
        look='filled'
        icon='check'
        className='bottom-main'
        onClick={() => (task.details.unused ? marks.closed(task) : void marks.done(task))}
      >
        {task.details.unused ? page.more.closed : page.account.done}
      </Button>
    </View>
  )
})

/** The account is on no list: put it on this number's, or make a list first. */
const NotInList = observer(function NotInList({ item, taskKey, name }: { item: CatalogueCard; taskKey: string; name: Text }) {
  const { stores, services } = useApp()
  const { numbers, notice, display } = stores
  const words = useWords()
  const page = useGuideWords()
  const { current } = numbers
  const add = () => {
    if (!current) return
    notice.say(words.notice.added(textIn(name, display.language)), current.addAccounts([taskKey]))
  }
  return (
    <View className='bottom-bar'>
      {current && item.kind === 'platform' ? (
        <Button id='add' look='filled' icon='plus' className='bottom-main' onClick={add}>
          {words.platforms.add}
        </Button>
      ) : (
        <>
          <View className='bottom-state'>{page.account.addFirst}</View>
          <Button id='to-home' look='filled' className='bottom-main' onClick={() => services.navigation.toHome()}>
            {words.checklist.toHome}
          </Button>
        </>
      )}
    </View>
  )
})

export default function AccountPage() {
  return <AccountGuide query={useRouter().params} entries={entries} />
}
