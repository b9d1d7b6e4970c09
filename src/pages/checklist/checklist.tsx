import { View } from '@tarojs/components'
import { observer } from 'mobx-react'
import { useState } from 'react'
import { AddRow } from '../../components/add-row'
import { BottomBar } from '../../components/bottom-bar'
import { Button } from '../../components/button'
import { Body, Card, Head, Screen } from '../../components/screen'
import { SearchField } from '../../components/search-field'
import { Tabs } from '../../components/tabs'
import { makeSearch } from '../../domain/catalogue/search'
import { isSettled } from '../../domain/plan/progress'
import { useApp, useWords } from '../../hooks/use-app'
import { useMarkTask } from '../../hooks/use-mark-task'
import { pagePaths } from '../../page-paths'
import type { UserNumber } from '../../stores/user-number'
import { type Filter, filters, searchable, stagesShown } from './filter'
import { rowsPerStage } from './rows'
import { StageSection } from './stage-section'

/** The plan by stage: filtered, searched, or several chosen at once. */
export const Checklist = observer(function Checklist({ number }: { number: UserNumber }) {
  const { stores, services } = useApp()
  const words = useWords()
  const [filter, setFilter] = useState<Filter>('all')
  const [query, setQuery] = useState('')
  const [chosen, setChosen] = useState<ReadonlySet<string>>()
  const { plan } = number
  const isSearching = query.trim() !== ''
  const found = isSearching ? new Set(makeSearch(number.tasks.map(searchable))(query).map(({ id }) => id)) : undefined
  const shown = stagesShown(plan, { filter, found, choosing: chosen !== undefined })
  const most = rowsPerStage(shown.map(({ tasks }) => tasks.length))
  const counts: Record<Filter, number> = { all: plan.total, todo: plan.todo, waiting: plan.waiting, done: plan.done }
  const choose = (key: string) => {
    const next = new Set(chosen)
    if (!next.delete(key)) next.add(key)
    setChosen(next)
  }
  return (
    <Screen
      tab
      title={({ checklist }) => checklist.title}
      footer={chosen && <SelectionBar number={number} chosen={chosen} onEnd={() => setChosen(undefined)} />}
    >
      <Head>
        <SearchField
          id='find-task'
          placeholder={stores.display.isStacked ? words.checklist.searchShort : words.checklist.search}
          onSearch={setQuery}
        />
        <Tabs
          id='filter'
          large='grid'
          options={filters.map((value) => ({ value, label: `${words.checklist[value]} ${counts[value]}` }))}
          chosen={filter}
          onChoose={setFilter}
        />
      </Head>
      <Body>
        {chosen && (
          <View className='selecting'>
            <View id='selected' className='selecting-count'>
              {words.checklist.selected(chosen.size)}
            </View>
            {chosen.size > 0 && (
              <Button id='select-leave' variant='text' onClick={() => setChosen(undefined)}>
                {words.cancel}
              </Button>
            )}
            <Button
              id='select-all'
              variant='text'
              onClick={() => setChosen(new Set(shown.flatMap(({ tasks }) => tasks.map(({ key }) => key))))}
            >
              {words.checklist.selectAll}
            </Button>
          </View>
        )}
        {shown.map(({ stage, tasks }) => (
          <StageSection
            key={stage.stage}
            number={number}
            stage={stage}
            tasks={tasks}
            next={plan.next}
            most={most}
            foldable={filter === 'all' && !isSearching && !chosen}
            chosen={chosen}
            onChoose={choose}
          />
        ))}
        {shown.length === 0 && <Card id='nothing'>{isSearching ? words.checklist.none : words.checklist.nothing}</Card>}
        {!chosen && (
          <>
            <AddRow id='add-accounts' icon='plus' onPress={() => services.navigation.open(pagePaths.platforms)}>
              {words.checklist.add}
            </AddRow>
            {number.accounts.length > 0 && (
              <>
                <AddRow id='select' icon='list' onPress={() => setChosen(new Set())}>
                  {words.checklist.select}
                </AddRow>
                <AddRow id='share-list' icon='family' onPress={() => services.navigation.open(pagePaths.share)}>
                  {words.checklist.share}
                </AddRow>
              </>
            )}
          </>
        )}
      </Body>
    </Screen>
  )
})

/** What can be done with several at once. */
const SelectionBar = observer(function SelectionBar({
  number,
  chosen,
  onEnd,
}: {
  number: UserNumber
  chosen: ReadonlySet<string>
  onEnd: () => void
}) {
  const words = useWords()
  const marks = useMarkTask(number)
  const act = async (how: 'done' | 'notMine' | 'takeOff') => {
    const keys = [...chosen].filter((key) => how !== 'done' || !isSettled(number.progressOf(key)))
    if (keys.length > 0 && !(await marks.several(keys, how))) return
    onEnd()
  }
  return (
    <BottomBar>
      {chosen.size === 0 ? (
        <Button id='select-end' variant='outline' main onClick={onEnd}>
          {words.cancel}
        </Button>
      ) : (
        <>
          <Button id='several-off' variant='text' onClick={() => void act('takeOff')}>
            {words.checklist.takeOff}
          </Button>
          <Button id='several-not-mine' variant='outline' onClick={() => void act('notMine')}>
            {words.checklist.markNotMine}
          </Button>
          <Button id='several-done' variant='filled' icon='check' main onClick={() => void act('done')}>
            {words.checklist.markDone}
          </Button>
        </>
      )}
    </BottomBar>
  )
})
