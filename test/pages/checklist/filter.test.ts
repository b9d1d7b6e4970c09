import type { State } from '../../../src/domain/plan/progress'
import { type Filter, filters, searchable, stagesShown } from '../../../src/pages/checklist/filter'
import { aFixedTask, aPlatform } from '../../builders/catalogue'
import { aTask } from '../../builders/task'

const states: readonly State[] = ['todo', 'doing', 'waiting', 'done', 'closed', 'notMine']
const tasks = states.map((state) => aTask(state, { state }))
const stage = { stage: 'life', tasks, done: 2, risk: undefined } as const
const everything = { filter: 'all', found: undefined, choosing: false } as const

const keysUnder = (filter: Filter) =>
  stagesShown({ stages: [stage] }, { ...everything, filter }).flatMap((shown) => shown.tasks.map(({ key }) => key))

test('each filter shows the tasks of its states, and only all of them shows what is not mine', () => {
  expect(Object.fromEntries(filters.map((filter) => [filter, keysUnder(filter)]))).toEqual({
    all: states,
    todo: ['todo', 'doing'],
    waiting: ['waiting'],
    done: ['done', 'closed'],
  })
})

test('a search narrows what the filter lets through, and a stage without anything to show goes', () => {
  const empty = { ...stage, stage: 'money', tasks: [aTask('bank')] } as const
  const shown = stagesShown({ stages: [empty, stage] }, { filter: 'todo', found: new Set(['doing', 'done']), choosing: false })
  expect(shown.map(({ stage: of, tasks: some }) => [of.stage, some.map(({ key }) => key)])).toEqual([['life', ['doing']]])
})

test('while several are chosen, fixed tasks are left out', () => {
  const mixed = { ...stage, tasks: [aTask('query', { item: aFixedTask('query') }), aTask('qq')] }
  const [shown] = stagesShown({ stages: [mixed] }, { ...everything, choosing: true })
  expect(shown?.tasks.map(({ key }) => key)).toEqual(['qq'])
})

test('an account is found by its platform and by the name that the user gave it', () => {
  const item = aPlatform('icbc', { aliases: ['宇宙行'], pinyin: 'gong hang' })
  expect(searchable(aTask('icbc.2', { item, details: { name: '工资卡' } }))).toEqual({
    id: 'icbc.2',
    name: item.name,
    aliases: ['宇宙行', '工资卡'],
    pinyin: 'gong hang',
  })
  expect(searchable(aTask('query', { item: aFixedTask('query') }))).toMatchObject({ aliases: [], pinyin: '' })
})
