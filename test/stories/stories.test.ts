import { readdirSync, readFileSync } from 'node:fs'
import * as v from 'valibot'

import { catalogueIndex } from '../../src/content/baked/catalogue-index'
import { needs, routeWhens } from '../../src/content/baked/enums'
import { isDay } from '../../src/domain/calendar/day'
import { makeCatalogue } from '../../src/domain/catalogue/catalogue'
import { decodeIndex } from '../../src/domain/catalogue/index-text'
import { carriers, documents, emergencies, numberForms, numberKinds, situations, troubles } from '../../src/domain/number/profile'
import { makePlan } from '../../src/domain/plan/plan'
import type { Progress } from '../../src/domain/plan/progress'
import type { Task } from '../../src/domain/plan/task'

/**
 * Predicaments of people, most of them told in public (`told`: where), each with what they needed, and what the plan must give them:
 * tasks that must be there, tasks that would mislead, what must come before what, and the ways that must be taken.
 */
const day = v.pipe(v.string(), v.check(isDay))
const story = v.strictObject({
  who: v.string(),
  told: v.array(v.pipe(v.string(), v.url())),
  needed: v.string(),
  today: day,
  profile: v.strictObject({
    situation: v.picklist(situations),
    document: v.picklist(documents),
    carrier: v.exactOptional(v.picklist(carriers)),
    kind: v.exactOptional(v.picklist(numberKinds)),
    form: v.exactOptional(v.picklist(numberForms)),
    trouble: v.exactOptional(v.picklist(troubles)),
    emergency: v.exactOptional(v.picklist(emergencies)),
    leaving: v.exactOptional(v.literal(true)),
    dates: v.strictObject({
      cancelPlanned: v.exactOptional(day),
      cancelledOn: v.exactOptional(day),
      unpaidSince: v.exactOptional(day),
      suspendedUntil: v.exactOptional(day),
    }),
  }),
  accounts: v.array(v.string()),
  /** What was marked already. */
  marks: v.exactOptional(v.record(v.string(), v.picklist(['done', 'notMine']))),
  must: v.array(v.string()),
  never: v.array(v.string()),
  order: v.array(v.tuple([v.string(), v.string()])),
  /** What is to be done now. */
  first: v.exactOptional(v.string()),
  routes: v.exactOptional(
    v.record(
      v.string(),
      v.strictObject({
        when: v.exactOptional(v.picklist(routeWhens)),
        needs: v.exactOptional(v.array(v.picklist(needs))),
        without: v.exactOptional(v.array(v.picklist(needs))),
        begins: v.exactOptional(v.string()),
        steps: v.exactOptional(v.array(v.string())),
      }),
    ),
  ),
})
type Story = v.InferOutput<typeof story>

const { items, categories } = decodeIndex(catalogueIndex)
const catalogue = makeCatalogue(items, categories)

const progressOf = (mark: 'done' | 'notMine', on: string): Progress =>
  mark === 'done' ? { mark, on, ticked: [] } : { mark, ticked: [] }

/** What the plan lacks of what a way must be. */
const faultsOfRoute = (key: string, task: Task | undefined, expected: NonNullable<Story['routes']>[string]): string[] => {
  const route = task?.route
  if (!task || !route) return [`${key} has no way`]
  const { when, needs: wanted = [], without = [], begins, steps = [] } = expected
  return [
    ...(when !== undefined && task.when !== when ? [`${key} goes by ${task.when}, not by ${when}`] : []),
    ...wanted.filter((need) => !route.needs.includes(need)).map((need) => `${key} does not ask for ${need}`),
    ...without.filter((need) => route.needs.includes(need)).map((need) => `${key} asks for ${need}`),
    ...(begins !== undefined && route.steps[0] !== begins ? [`${key} begins with ${route.steps[0]}, not with ${begins}`] : []),
    ...steps.filter((step) => !route.steps.includes(step)).map((step) => `${key} lacks the step ${step}`),
  ]
}

/** What would have gone wrong for somebody with this plan; empty: they would have been saved. */
const faultsOf = ({ profile, accounts, marks = {}, today, must, never, order, first, routes = {} }: Story): string[] => {
  const progress = new Map(Object.entries(marks).map(([key, mark]) => [key, progressOf(mark, today)]))
  const made = makePlan({ profile, accounts, progress, today }, catalogue)
  const tasks = made.stages.flatMap((stage) => stage.tasks)
  const keys = tasks.map(({ key }) => key)
  const place = (key: string) => keys.indexOf(key)
  return [
    ...[...must, ...accounts].filter((key) => !keys.includes(key)).map((key) => `${key} is missing`),
    ...never.filter((key) => keys.includes(key)).map((key) => `${key} misleads`),
    ...order
      .filter(([before, after]) => place(before) < 0 || place(after) < 0 || place(before) >= place(after))
      .map(([before, after]) => `${before} does not come before ${after}`),
    ...(first !== undefined && made.next?.key !== first ? [`${made.next?.key} comes first, not ${first}`] : []),
    ...Object.entries(routes).flatMap(([key, expected]) =>
      faultsOfRoute(
        key,
        tasks.find((task) => task.key === key),
        expected,
      ),
    ),
  ]
}

const stories = readdirSync(__dirname)
  .filter((file) => file.endsWith('.json'))
  .sort()
  .map((file) => ({
    file: file.replace('.json', ''),
    story: v.parse(story, JSON.parse(readFileSync(`${__dirname}/${file}`, 'utf8'))),
  }))

test('the sixteen predicaments that were found, and four more, are there', () => {
  expect(stories.filter(({ file }) => file.startsWith('s'))).toHaveLength(16)
  expect(stories.filter(({ file }) => file.startsWith('o'))).toHaveLength(4)
})

test.each(stories.map(({ file, story }) => [file, story.who, story] as const))('%s: %s', (_file, _who, told) => {
  expect(faultsOf(told)).toEqual([])
})

test('a plan that helps nobody is told from one that does', () => {
  const [{ story: any } = { story: undefined }] = stories
  if (!any) throw new Error('no story')
  expect(faultsOf({ ...any, must: ['no-such-task'] })).toContain('no-such-task is missing')
  expect(faultsOf({ ...any, never: [any.accounts[0] ?? ''] })).toContain(`${any.accounts[0]} misleads`)
  expect(faultsOf({ ...any, order: [['alipay', 'boc']] })).toContain('alipay does not come before boc')
})

afterAll(() => {
  const rows = stories.map(({ file, story }) => {
    const faults = faultsOf(story)
    return `${file.padEnd(28)} ${faults.length === 0 ? 'saved' : `not saved: ${faults.join('; ')}`}`
  })
  process.stdout.write(`\nwould they have been saved?\n${rows.join('\n')}\n`)
})
