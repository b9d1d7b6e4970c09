import fc from 'fast-check'
import { routeWhens, stages } from '../../src/content/baked/enums'
import {
  type Catalogue,
  type CategoryItem,
  type FixedTask,
  makeCatalogue,
  type PlatformItem,
  type RouteSummary,
} from '../../src/domain/catalogue/catalogue'
import {
  documents,
  emergencies,
  type NumberProfile,
  numberForms,
  numberKinds,
  situations,
  troubles,
} from '../../src/domain/number/profile'
import type { Progress } from '../../src/domain/plan/progress'

/** A platform with only what a test cares about. */
export const aPlatform = (id: string, with_: Partial<PlatformItem> = {}): PlatformItem => ({
  kind: 'platform',
  id,
  serial: 0,
  name: { zh: id, en: id },
  initial: id.slice(0, 1),
  aliases: [],
  category: 'shopping',
  common: true,
  risk: 2,
  after: [],
  pinyin: '',
  ...with_,
})

export const aFixedTask = (id: string, with_: Partial<FixedTask> = {}): FixedTask => ({
  kind: 'fixed',
  id,
  name: { zh: id, en: id },
  initial: id.slice(0, 1),
  stage: 'finish',
  order: 10,
  situations,
  routes: [aRoute()],
  ...with_,
})

export const aRoute = (with_: Partial<RouteSummary> = {}): RouteSummary => ({
  when: 'oldWorks',
  steps: ['open', 'code'],
  needs: ['newSms'],
  minutes: 5,
  ...with_,
})

export const theCategories: readonly CategoryItem[] = [
  {
    id: 'bank',
    name: { zh: '银行', en: 'Banks' },
    stage: 'money',
    after: [],
    routes: [aRoute(), aRoute({ when: 'oldGone', needs: ['branch'] })],
  },
  { id: 'payment', name: { zh: '支付', en: 'Payment' }, stage: 'money', after: ['bank'], routes: [aRoute()] },
  { id: 'mail', name: { zh: '邮箱', en: 'Mail' }, stage: 'hubs', after: [], routes: [aRoute()] },
  { id: 'gov', name: { zh: '政务', en: 'Government' }, stage: 'government', after: [], routes: [aRoute()] },
  { id: 'shopping', name: { zh: '购物', en: 'Shopping' }, stage: 'life', after: [], routes: [aRoute()] },
]

export const aCatalogue = (...items: readonly (PlatformItem | FixedTask)[]): Catalogue => makeCatalogue(items, theCategories)

/** Ids of generated platforms; they may lean on one another in any way, cycles included. */
const ids = ['aa', 'bb', 'cc', 'dd', 'ee', 'ff', 'gg', 'hh']

const routes = fc.array(
  fc.record({
    when: fc.constantFrom(...routeWhens),
    steps: fc.uniqueArray(fc.constantFrom('open', 'code', 'check'), { minLength: 1 }),
    needs: fc.uniqueArray(fc.constantFrom('oldSms', 'newSms', 'branch')),
    minutes: fc.integer({ min: 0, max: 300 }),
  }),
  { minLength: 1, maxLength: 3 },
) as fc.Arbitrary<RouteSummary[]>

export const anyCatalogue: fc.Arbitrary<Catalogue> = fc
  .tuple(
    fc.uniqueArray(
      fc.record({
        id: fc.constantFrom(...ids),
        category: fc.constantFrom('bank', 'payment', 'mail', 'gov', 'shopping', 'nowhere'),
        risk: fc.constantFrom(1, 2, 3, 4),
        after: fc.uniqueArray(fc.constantFrom(...ids, 'bank', 'mail', 'missing'), { maxLength: 3 }),
      }) as fc.Arbitrary<Pick<PlatformItem, 'id' | 'category' | 'risk' | 'after'>>,
      { selector: ({ id }) => id },
    ),
    fc.array(fc.tuple(fc.constantFrom(...stages), fc.integer({ min: -9, max: 9 }), routes), { maxLength: 3 }),
  )
  .map(([platforms, fixed]) =>
    makeCatalogue(
      [
        ...platforms.map((platform) => aPlatform(platform.id, platform)),
        ...fixed.map(([stage, order, itsRoutes], index) => aFixedTask(`task-${index}`, { stage, order, routes: itsRoutes })),
      ],
      theCategories,
    ),
  )

/** A profile of any number: what is not said is as often left out as said. */
export const anyProfile: fc.Arbitrary<NumberProfile> = fc
  .record(
    {
      situation: fc.constantFrom(...situations),
      document: fc.constantFrom(...documents),
      kind: fc.constantFrom(...numberKinds),
      form: fc.constantFrom(...numberForms),
      trouble: fc.constantFrom(...troubles),
      emergency: fc.constantFrom(...emergencies),
      leaving: fc.constant(true as const),
    },
    { requiredKeys: ['situation', 'document'], noNullPrototype: true },
  )
  .map((said) => ({ holder: 'me', dates: {}, ...said }) as NumberProfile)

export const anyMark: fc.Arbitrary<Progress> = fc.constantFrom<Progress>(
  { mark: 'open', ticked: [] },
  { mark: 'open', ticked: ['open'] },
  { mark: 'waiting', until: '2026-11-24', ticked: [] },
  { mark: 'waiting', until: '2026-11-20', ticked: [] },
  { mark: 'done', on: '2026-11-21', ticked: ['open', 'gone-step'] },
  { mark: 'closed', on: '2026-11-20', ticked: [] },
  { mark: 'notMine', ticked: [] },
)
