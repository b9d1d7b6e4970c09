import { View } from '@tarojs/components'
import { observer } from 'mobx-react'
import { useState } from 'react'
import { Button } from '../../../components/button'
import { Icon } from '../../../components/icon'
import { Body, Card, Head, Screen } from '../../../components/screen'
import { sendersText } from '../../../content/baked/signatures'
import type { PlatformCard } from '../../../domain/catalogue/catalogue'
import { isSettled } from '../../../domain/plan/progress'
import { MOST } from '../../../domain/record/snapshot'
import { type Answer, readAnswer } from '../../../domain/sms/answer'
import type { AnswerItem } from '../../../domain/sms/answer-sums'
import { clockTasks } from '../../../domain/timeline/timeline'
import { useApp, useStores, useWords } from '../../../hooks/use-app'
import { NoChecklist } from '../../../pages/checklist/checklist'
import type { UserNumber } from '../../../stores/user-number'
import {
  AddBar,
  accountsIn,
  type Chosen,
  KeepsNothing,
  PlatformCheck,
  UnknownChecks,
  useSmsIndex,
} from '../components/found-platforms'
import { PasteField } from '../components/paste-field'
import { useMessages } from '../use-messages'

definePageConfig({ navigationBarTitleText: '' })

/** The longest text that is read here, in UTF-16 units: an answer has a few hundred. */
const LONGEST = 20_000

const nobody: Chosen = { counts: new Map(), own: new Set() }

/** What an answer suggests: a platform with its count; of a company's several, the likeliest that it does not name itself. */
const suggested = ({ platforms, unknown }: Answer): Chosen => ({
  counts: new Map([
    ...platforms.flatMap((item): [string, number][] => {
      const [likeliest] = item.ids.length > 1 ? othersOf(item, platforms) : []
      return likeliest === undefined ? [] : [[likeliest, item.count]]
    }),
    ...platforms.flatMap(({ ids, count }): [string, number][] =>
      ids.length === 1 && ids[0] !== undefined ? [[ids[0], count]] : [],
    ),
  ]),
  own: new Set(unknown.filter(({ count }) => count > 0).map(({ name }) => name.slice(0, MOST.name))),
})

/** The platforms that a company may mean, without those that the answer counts by themselves. */
const othersOf = ({ ids }: AnswerItem, platforms: readonly AnswerItem[]): string[] =>
  ids.filter((id) => !platforms.some((item) => item.ids.length === 1 && item.ids[0] === id))

/** Paste the answer SMS, check what was read, put it on the list. Not one character of it is kept. */
export const AnswerCheck = observer(function AnswerCheck({ senders }: { senders: string }) {
  const { current } = useStores().numbers
  return current ? <Checking key={current.id} number={current} senders={senders} /> : <NoChecklist />
})

const Checking = observer(function Checking({ number, senders }: { number: UserNumber; senders: string }) {
  const { stores, services } = useApp()
  const { notice } = stores
  const words = useWords()
  const record = useMessages()
  const [text, setText] = useState('')
  const [answer, setAnswer] = useState<Answer>()
  const [chosen, setChosen] = useState(nobody)
  const index = useSmsIndex(senders)
  const read = () => {
    const found = readAnswer(text, index)
    setAnswer(found)
    setChosen(suggested(found))
    setText('')
  }
  const add = () => {
    const { added, undo } = number.ensure(
      [...chosen.counts].map(([id, count]) => ({ id, count })),
      [...chosen.own].map((name) => ({ name, stage: 'life' as const })),
    )
    // The answer has come and was compared: the look-up is done.
    const query = number.taskOf(clockTasks.query)
    const unmark = query && !isSettled(query.progress) ? number.mark(query.key, { mark: 'done' }) : undefined
    notice.say(record.check.added(added), () => {
      unmark?.()
      undo()
    })
    services.navigation.toChecklist()
  }
  return (
    <Screen
      title={() => record.check.answerTitle}
      dock={
        answer?.kind === 'accounts' ? (
          <AddBar chosen={chosen} onAdd={add} />
        ) : (
          <View className='bottom-bar'>
            <Button id='read' look='filled' className='bottom-main' onClick={read}>
              {record.check.read}
            </Button>
          </View>
        )
      }
    >
      <Head>
        {answer?.kind !== 'accounts' && (
          <PasteField
            id='paste'
            label={record.check.pasteAnswer}
            placeholder={record.check.pasteAnswer}
            value={text}
            most={LONGEST}
            onInput={setText}
            onLong={() => notice.say(record.check.tooLong)}
          />
        )}
        <KeepsNothing />
      </Head>
      <Body>
        {answer?.warnings.map((warning) => (
          <View key={warning} id={`warning-${warning}`} className='check-warning' ariaRole='alert'>
            <Icon name='danger' size='small' />
            {record.check[warning]}
          </View>
        ))}
        {answer?.kind === 'none' && <Card id='none'>{record.check.none}</Card>}
        {answer?.kind === 'unknown' && <Card id='not-read'>{record.check.nothing}</Card>}
        {answer?.cards && answer.kind === 'cards' && (
          <Card id='cards'>
            <View className='account-sub'>{record.check.cards(answer.cards.total)}</View>
            {answer.cards.carriers.map(({ id, name, count }) => (
              <View key={id} className='account-text'>
                {words.named(name, String(count))}
              </View>
            ))}
            <View className='setup-note'>{record.check.cardsHint}</View>
          </Card>
        )}
        {answer?.kind === 'accounts' && (
          <Found number={number} answer={answer} chosen={chosen} onChange={setChosen}>
            <Button
              id='again'
              look='light'
              icon='paste'
              onClick={() => {
                setAnswer(undefined)
                setChosen(nobody)
              }}
            >
              {record.check.again}
            </Button>
          </Found>
        )}
        {answer && answer.leftover.length > 0 && (
          <Card id='leftover'>
            <View className='account-sub'>{record.check.leftover}</View>
            {answer.leftover.map(({ text: left, from }) => (
              <View key={from} className='leftover'>
                {left}
              </View>
            ))}
          </Card>
        )}
      </Body>
    </Screen>
  )
})

const Found = observer(function Found({
  number,
  answer,
  chosen,
  onChange,
  children,
}: {
  number: UserNumber
  answer: Answer
  chosen: Chosen
  onChange: (chosen: Chosen) => void
  children: React.ReactNode
}) {
  const { catalogue } = useStores()
  const record = useMessages()
  const cardOf = (id: string): PlatformCard[] => {
    const card = catalogue.card(id)
    return card?.kind === 'platform' ? [card] : []
  }
  const single = answer.platforms.filter(({ ids }) => ids.length === 1)
  const several = answer.platforms.filter(({ ids }) => ids.length > 1)
  const counted = accountsIn(chosen)
  const rowOf = ({ ids, count, counted: said }: AnswerItem) =>
    ids
      .flatMap(cardOf)
      .map((card) => (
        <PlatformCheck
          key={card.id}
          number={number}
          card={card}
          chosen={chosen}
          onChange={onChange}
          offered={Math.max(1, count)}
          counted
          {...(said ? {} : { hint: record.check.uncounted })}
        />
      ))
  return (
    <>
      <View id='found' className='check-title'>
        {record.check.found(chosen.counts.size + chosen.own.size, counted)}
      </View>
      <View className='check-sub'>{record.check.foundHint}</View>
      {answer.total !== undefined && answer.total !== counted && (
        <View id='total' className='check-warning'>
          {record.check.total(answer.total, counted)}
        </View>
      )}
      {single.length > 0 && <View className='card card-list'>{single.map(rowOf)}</View>}
      {several.map((item) => (
        <View key={item.name} id={`which-${item.ids[0]}`} className='card card-list'>
          <View className='check-head'>{record.check.which(item.name, item.count)}</View>
          {rowOf({ ...item, ids: othersOf(item, answer.platforms), count: 1, counted: true })}
        </View>
      ))}
      <UnknownChecks
        names={answer.unknown.map(({ name }) => ({ name: name.slice(0, MOST.name) }))}
        chosen={chosen}
        onChange={onChange}
      />
      {children}
    </>
  )
})

export default function AnswerPage() {
  return <AnswerCheck senders={sendersText} />
}
