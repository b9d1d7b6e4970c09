import * as v from 'valibot'
import { dayAt, isDay } from '../../../src/domain/calendar/day'
import { makeCatalogue } from '../../../src/domain/catalogue/catalogue'
import { itemIdOf, TASK_KEY_PATTERN } from '../../../src/domain/catalogue/keys'
import {
  carriers,
  documents,
  emergencies,
  numberForms,
  numberKinds,
  situations,
  troubles,
} from '../../../src/domain/number/profile'
import { orderReason } from '../../../src/domain/plan/order-reason'
import { makePlan } from '../../../src/domain/plan/plan'
import type { Progress } from '../../../src/domain/plan/progress'
import type { Task } from '../../../src/domain/plan/task'
import { catalogueIndexOf } from '../../content/catalogue-index'
import { contentRoot } from '../../content/content-root'
import { problemLine } from '../../content/problem'
import { readCatalogue } from '../../content/read-catalogue'
import { firstLineOf } from '../cli/first-line'
import { readText } from '../cli/read-whole'
import { UsageError } from '../cli/usage-error'

const day = v.pipe(v.string(), v.check(isDay, 'no day of the calendar'))
const key = v.pipe(v.string(), v.regex(TASK_KEY_PATTERN, 'no id of an account'))
const mark = v.picklist(['open', 'waiting', 'done', 'closed', 'notMine'])

/** A number as an editor describes it; docs/content.md tells the same in prose. */
const description = v.strictObject({
  situation: v.picklist(situations),
  document: v.optional(v.picklist(documents), 'residentId'),
  carrier: v.exactOptional(v.picklist(carriers)),
  kind: v.exactOptional(v.picklist(numberKinds)),
  form: v.exactOptional(v.picklist(numberForms)),
  trouble: v.exactOptional(v.picklist(troubles)),
  emergency: v.exactOptional(v.picklist(emergencies)),
  leaving: v.exactOptional(v.literal(true)),
  dates: v.optional(
    v.strictObject({
      cancelPlanned: v.exactOptional(day),
      cancelledOn: v.exactOptional(day),
      unpaidSince: v.exactOptional(day),
      suspendedUntil: v.exactOptional(day),
    }),
    {},
  ),
  today: v.exactOptional(day),
  accounts: v.array(key),
  marks: v.optional(v.record(key, mark), {}),
  unused: v.optional(v.array(key), []),
})

const read = (file: string): v.InferOutput<typeof description> => {
  const text = readText(file)
  let raw: unknown
  try {
    raw = JSON.parse(text)
  } catch (error) {
    throw new UsageError(`${file}: ${firstLineOf(error)}`)
  }
  const result = v.safeParse(description, raw)
  if (result.success) return result.output
  const [issue] = result.issues
  throw new UsageError(`${file}: ${v.getDotPath(issue) ?? 'the whole'}: ${issue.message}`)
}

const progressOf = (given: v.InferOutput<typeof mark>, today: string): Progress => {
  switch (given) {
    case 'open':
    case 'notMine':
      return { mark: given, ticked: [] }
    case 'waiting':
      return { mark: given, until: today, ticked: [] }
    case 'done':
    case 'closed':
      return { mark: given, on: today, ticked: [] }
  }
}

/** The plan of the number that FILE describes, as plain data. */
export const plan = (words: readonly string[]): unknown => {
  const [file, ...rest] = words
  if (file === undefined || rest.length > 0) throw new UsageError('usage: npm run -s try -- plan FILE.json')
  const { accounts, marks, unused, today = dayAt(Date.now()), carrier: _, ...profile } = read(file)
  const { catalogue: written, problems } = readCatalogue(contentRoot)
  const [problem] = problems
  if (problem) throw new UsageError(problemLine(problem))
  const { items, categories } = catalogueIndexOf(written)
  const catalogue = makeCatalogue(items, categories)
  const made = makePlan(
    {
      profile,
      accounts,
      progress: new Map(Object.entries(marks).map(([key, given]) => [key, progressOf(given, today)])),
      details: new Map(unused.map((key) => [key, { unused: true as const }])),
      today,
    },
    catalogue,
  )
  const told = (task: Task) => {
    const place = orderReason(made, task.key)
    return {
      key: task.key,
      name: task.item.name.zh,
      state: task.state,
      when: task.when,
      steps: task.route?.steps ?? null,
      needs: task.route?.needs ?? [],
      minutes: task.route?.minutes ?? 0,
      why:
        place === undefined
          ? null
          : 'others' in place
            ? { [place.kind]: place.others.map((other) => other.key) }
            : place.kind === 'risk'
              ? { risk: place.risk }
              : place.kind,
    }
  }
  return {
    today,
    next: made.next?.key ?? null,
    bound: made.gate?.unsettled.map((task) => task.key) ?? [],
    counts: { total: made.total, done: made.done, waiting: made.waiting, todo: made.todo },
    stages: made.stages.map(({ stage, risk, tasks }) => ({ stage, risk: risk ?? null, tasks: tasks.map(told) })),
    unknown: accounts.filter((account) => catalogue.item(itemIdOf(account))?.kind !== 'platform'),
  }
}
