import { View } from '@tarojs/components'
import { useRouter } from '@tarojs/taro'
import { observer } from 'mobx-react'
import { useEffect, useState } from 'react'
import { BottomBar, BottomState } from '../../../components/bottom-bar'
import { Button } from '../../../components/button'
import { CardText, CardTitle, SmallPrint } from '../../../components/card-text'
import { NeedChips } from '../../../components/need-chips'
import { Pressable } from '../../../components/pressable'
import { RiskTag } from '../../../components/risk-tag'
import { Body, Card, Head, Screen } from '../../../components/screen'
import { SourceLines } from '../../../components/source-lines'
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
import { parseLink } from '../../../domain/links/link'
import { reportLines } from '../../../domain/plan/report'
import { riskLevelOf, type Task } from '../../../domain/plan/task'
import { useApp, useWords } from '../../../hooks/use-app'
import { useCopy } from '../../../hooks/use-copy'
import { useDialogs } from '../../../hooks/use-dialogs'
import { useMarkTask } from '../../../hooks/use-mark-task'
import { useShareMessage } from '../../../hooks/use-share-message'
import { localized, nameOf, shortDay, statusOf } from '../../../i18n/labels'
import { pagePaths, taskPath } from '../../../page-paths'
import type { UserNumber } from '../../../stores/user-number'
import { ConflictNote } from '../components/conflict-note'
import { GateList } from '../components/gate-list'
import { HotlineCard } from '../components/hotline-card'
import { StepRow } from '../components/step-row'
import { entries } from '../entries'
import { useMessages } from '../use-messages'
import { useSubmission } from '../use-submission'
import { AccountRecord, OrderReasonLine } from './account-record'
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
  const guide = useMessages()
  const link = parseLink(query)
  const key = link.kind === 'task' ? link.key : undefined
  const { current } = stores.numbers
  const item = key === undefined ? undefined : (current?.catalogue ?? stores.catalogue).item(itemIdOf(key))
  const instructions = item && instructionsFor(entries, item, current?.profile.document ?? 'residentId')
  const lost = !instructions
  useShareMessage(() => {
    const { words, language } = stores.display
    // What the user made has a name of theirs, and means something else on another phone.
    if (!instructions || !item || CUSTOM_ID_PATTERN.test(item.id)) return { title: words.card.app, picture: 'move' }
    const title = item.kind === 'platform' ? guide.shareTitle.steps : guide.shareTitle.guide
    return { title: title(localized(instructions.name, language)), link: { kind: 'task', key: item.id }, picture: 'move' }
  })
  useEffect(() => {
    if (!lost) return
    const { words } = stores.display
    stores.notice.show(key === undefined ? words.notice.badLink : words.notice.unknownPlatform)
    services.navigation.toHome()
  }, [lost, key, stores, services])
  if (!instructions || key === undefined || !item) return <Screen title={({ appName }) => appName}>{null}</Screen>
  const task = current?.taskOf(key)
  const number = task && current
  return (
    <Screen
      title={() =>
        task ? nameOf(task, stores.display.words, stores.display.language) : localized(instructions.name, stores.display.language)
      }
      footer={
        number && task ? (
          <MarkBar number={number} task={task} />
        ) : (
          <NotInList item={item} taskKey={key} name={instructions.name} />
        )
      }
    >
      <Routes instructions={instructions} item={item} taskKey={key} number={number} task={task} entries={entries} />
    </Screen>
  )
})

const Routes = observer(function Routes({
  instructions,
  item,
  taskKey,
  number,
  task,
  entries,
}: {
  instructions: Instructions
  item: CatalogueCard
  taskKey: string
  number: UserNumber | undefined
  task: Task | undefined
  entries: CatalogueEntries
}) {
  const { stores, services } = useApp()
  const words = useWords()
  const guide = useMessages()
  const { language } = stores.display
  const usual = task?.when ?? 'oldWorks'
  const [when, setWhen] = useState(
    instructions.routes.some((route) => route.when === usual) ? usual : instructions.routes[0]?.when,
  )
  const shown = instructions.routes.find((route) => route.when === when)
  const steps = shown?.route.steps ?? []
  const ticked = number?.progressOf(taskKey).ticked ?? []
  const now = number && steps.find(({ id }) => !ticked.includes(id))
  const opened = item.kind === 'fixed' ? item.guide : undefined
  const submit = useSubmission()
  const dialogs = useDialogs()
  const toggle = (its: UserNumber, step: Step) => {
    const had = its.progressOf(taskKey).ticked.includes(step.id)
    its.toggleStep(taskKey, step.id)
    if (had || !step.starts || its.submittedAt[step.starts] !== undefined) return
    submit(its, step.starts, instructions.name, () => its.toggleStep(taskKey, step.id))
  }
  const copy = useCopy()
  const report = async ({ route, when: its }: InstructionRoute) => {
    const chosen = await dialogs.actionSheet(
      [
        ...route.steps.map((step, index) => guide.account.stepName(index + 1, localized(step.do, language))),
        guide.account.wrongOther,
      ],
      guide.account.wrongWhich,
    )
    if (chosen === undefined) return
    const lines = reportLines({ id: item.id, when: its, step: route.steps[chosen]?.id, version: services.version })
    await copy(guide.account.report(lines))
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
              {task ? nameOf(task, words, language) : localized(instructions.name, language)}
              {item.kind === 'platform' && <RiskTag risk={riskLevelOf(item.risk)} />}
            </View>
            {instructions.bindings.length > 0 && (
              <View className='account-bindings'>
                {instructions.bindings.map((binding) => guide.binding[binding]).join(' · ')}
              </View>
            )}
          </View>
        </View>
        {instructions.why && (
          <View className='account-why'>
            {localized(instructions.why.text, language)}
            <SourceLines claims={shownClaims(instructions.why.claims, entries.sources)} />
          </View>
        )}
        {instructions.after.map(({ name, reason }) => (
          <View key={name.zh} className='account-after'>
            {guide.account.after(localized(name, language), localized(reason, language))}
          </View>
        ))}
        {instructions.several && <View className='account-after'>{localized(instructions.several, language)}</View>}
        {number && task && <OrderReasonLine number={number} task={task} />}
        {when && instructions.routes.length > 1 && (
          <Tabs
            id='route'
            large='rows'
            options={instructions.routes.map((route) => ({ value: route.when, label: guide.account.route[route.when] }))}
            chosen={when}
            onChoose={setWhen}
          />
        )}
      </Head>
      <Body>
        {number && task && number.plan.gate?.key === taskKey && <GateList number={number} />}
        {opened && (
          <Button id='open-guide' variant='outline' onClick={() => services.navigation.open(pagePaths[opened])}>
            {guide.account.openGuide[opened]}
          </Button>
        )}
        {shown ? (
          <>
            <NeedChips needs={needsOf(shown)} />
            <Card list className='steps'>
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
                  <View className='steps-expect'>{guide.account.expect(localized(shown.route.expect, language))}</View>
                )}
                {shown.general && <View className='steps-general'>{guide.account.general}</View>}
                <SourceLines claims={shownClaims(shown.route.claims, entries.sources)} />
                <View className='steps-last'>
                  <SmallPrint>{guide.account.asShown}</SmallPrint>
                  <Pressable id='wrong' className='steps-wrong' role='button' onPress={() => void report(shown)}>
                    {guide.account.wrong}
                  </Pressable>
                </View>
              </View>
            </Card>
          </>
        ) : (
          <Card>{guide.account.noRoute}</Card>
        )}
        {shown?.conflicts.map((conflict) => (
          <ConflictNote key={conflict.id} conflict={conflict} sources={entries.sources} />
        ))}
        {instructions.newNumberTaken && when !== 'closing' && (
          <Card>
            <CardTitle>{guide.account.newNumberTaken}</CardTitle>
            <CardText>{localized(instructions.newNumberTaken.text, language)}</CardText>
            <SourceLines claims={shownClaims(instructions.newNumberTaken.claims, entries.sources)} />
          </Card>
        )}
        {instructions.hotlines.map((hotline) => (
          <HotlineCard key={hotline.number} hotline={hotline} sources={entries.sources} />
        ))}
        {instructions.hotlines.length > 0 && <SmallPrint>{words.hotlineWarning}</SmallPrint>}
        {number && task && <AccountRecord key={taskKey} number={number} task={task} />}
      </Body>
    </>
  )
})

/** Always in sight: the marks of an open task, or the way on from a settled one. */
const MarkBar = observer(function MarkBar({ number, task }: { number: UserNumber; task: Task }) {
  const { stores, services } = useApp()
  const words = useWords()
  const guide = useMessages()
  const marks = useMarkTask(number)
  const [waiting, setWaiting] = useState(false)
  const { progress } = task
  const { next } = number.plan
  if (waiting) return <WaitPanel number={number} task={task} onEnd={() => setWaiting(false)} />
  if (progress.mark === 'done' || progress.mark === 'closed' || progress.mark === 'notMine') {
    return (
      <BottomBar>
        <Button id='reopen' variant='text' onClick={() => marks.reopen(task)}>
          {guide.account.reopen}
        </Button>
        <BottomState id='closed'>{statusOf(task, words, stores.appClock.today)}</BottomState>
        <Button
          id='next'
          variant='filled'
          main
          onClick={() => (next ? services.navigation.replace(taskPath(next.key)) : services.navigation.toHome())}
        >
          {next ? guide.account.next : words.checklist.toHome}
        </Button>
      </BottomBar>
    )
  }
  return (
    <BottomBar>
      <Button id='not-mine' variant='text' onClick={() => marks.notMine(task)}>
        {guide.account.notMine}
      </Button>
      <Button id='wait' variant='outline' icon='hourglass' className='account-wait' onClick={() => setWaiting(true)}>
        {progress.mark === 'waiting' ? shortDay(progress.until, stores.appClock.today) : guide.account.wait}
      </Button>
      <Button
        id='done'
        variant='filled'
        icon='check'
        main
        onClick={() => (task.details.unused ? marks.closed(task) : void marks.done(task))}
      >
        {task.details.unused ? guide.more.closed : guide.account.done}
      </Button>
    </BottomBar>
  )
})

/** The account is on no list: put it on this number's, or make a list first. */
const NotInList = observer(function NotInList({ item, taskKey, name }: { item: CatalogueCard; taskKey: string; name: Text }) {
  const { stores, services } = useApp()
  const { numbers, notice, display } = stores
  const words = useWords()
  const guide = useMessages()
  const { current } = numbers
  const add = () => {
    if (!current) return
    notice.show(words.notice.added(localized(name, display.language)), current.addAccounts([taskKey]))
  }
  return (
    <BottomBar>
      {current && item.kind === 'platform' ? (
        <Button id='add' variant='filled' icon='plus' main onClick={add}>
          {words.platforms.add}
        </Button>
      ) : (
        <>
          <BottomState>{guide.account.addFirst}</BottomState>
          <Button id='to-home' variant='filled' main onClick={() => services.navigation.toHome()}>
            {words.checklist.toHome}
          </Button>
        </>
      )}
    </BottomBar>
  )
})

export default function AccountPage() {
  return <AccountGuide query={useRouter().params} entries={entries} />
}
