import fc from 'fast-check'

import { catalogueIndex } from '../../../src/content/baked/catalogue-index'
import { stages } from '../../../src/content/baked/enums'
import { type Catalogue, makeCatalogue, type PlatformItem } from '../../../src/domain/catalogue/catalogue'
import { decodeIndex } from '../../../src/domain/catalogue/index-text'
import { itemIdOf } from '../../../src/domain/catalogue/keys'
import { documents, type NumberProfile, numberForms, numberKinds, situations } from '../../../src/domain/number/profile'
import { orderReason } from '../../../src/domain/plan/order-reason'
import { displayOrder, makePlan, type Plan } from '../../../src/domain/plan/plan'
import type { Progress } from '../../../src/domain/plan/progress'
import { aCatalogue, aFixedTask, anyCatalogue, anyMark, anyProfile, aPlatform, aRoute } from '../../builders/catalogue'

const today = '2026-11-22'
const changing: NumberProfile = { holder: 'me', situation: 'changing', document: 'residentId', dates: {} }

const platformIds = (catalogue: Catalogue) => catalogue.items.flatMap((item) => (item.kind === 'platform' ? [item.id] : []))

const plan = (
  catalogue: Catalogue,
  progress: Record<string, Progress> = {},
  profile = changing,
  accounts = platformIds(catalogue),
) => makePlan({ profile, accounts, progress: new Map(Object.entries(progress)), today }, catalogue)

const keys = (made: Plan) => made.stages.flatMap(({ tasks }) => tasks.map(({ key }) => key))

test('the stages stand in the safe order', () => {
  const catalogue = aCatalogue(
    aPlatform('jd'),
    aPlatform('tax', { category: 'gov' }),
    aPlatform('icbc', { category: 'bank' }),
    aPlatform('mail', { category: 'mail' }),
    aFixedTask('cancel'),
    aFixedTask('query', { stage: 'find', order: -1 }),
  )
  expect(keys(plan(catalogue))).toEqual(['query', 'icbc', 'mail', 'tax', 'jd', 'cancel'])
})

test('in a stage the dangerous comes first, then the quick', () => {
  const catalogue = aCatalogue(
    aPlatform('slow', { category: 'bank', risk: 4, routes: [aRoute({ minutes: 60 })] }),
    aPlatform('mild', { category: 'bank', risk: 2, routes: [aRoute({ minutes: 1 })] }),
    aPlatform('quick', { category: 'bank', risk: 4, routes: [aRoute({ minutes: 5 })] }),
  )
  expect(keys(plan(catalogue))).toEqual(['quick', 'slow', 'mild'])
})

test('what must be moved first comes first, by platform or by category', () => {
  const catalogue = aCatalogue(
    aPlatform('alipay', { category: 'bank', risk: 4, after: ['icbc'] }),
    aPlatform('icbc', { category: 'bank', risk: 2 }),
    aPlatform('tax', { category: 'gov', risk: 4, after: ['bank'] }),
  )
  expect(keys(plan(catalogue))).toEqual(['icbc', 'alipay', 'tax'])
})

test('what leans on something of a later stage moves there', () => {
  const catalogue = aCatalogue(
    aPlatform('qqmail', { category: 'mail', after: ['qq'] }),
    aPlatform('qq', { category: 'shopping' }),
    aPlatform('icloud', { category: 'mail' }),
  )
  const made = plan(catalogue)
  expect(keys(made)).toEqual(['icloud', 'qq', 'qqmail'])
  expect(made.stages.map(({ stage }) => stage)).toEqual(['hubs', 'life'])
})

test('the one next task skips what is done, waits, or is not mine, and comes back when a wait is over', () => {
  const catalogue = aCatalogue(aPlatform('aa', { risk: 4 }), aPlatform('bb', { risk: 3 }), aPlatform('cc', { risk: 2 }))
  expect(plan(catalogue).next?.key).toBe('aa')
  expect(plan(catalogue, { aa: { mark: 'done', on: today, ticked: [] } }).next?.key).toBe('bb')
  expect(
    plan(catalogue, { aa: { mark: 'waiting', until: '2026-11-23', ticked: [] }, bb: { mark: 'notMine', ticked: [] } }).next?.key,
  ).toBe('cc')
  expect(plan(catalogue, { aa: { mark: 'waiting', until: today, ticked: [] } }).next?.key).toBe('aa')
})

test('an old number gone takes the route without its SMS, or the guidance of the category', () => {
  const lost: NumberProfile = { ...changing, situation: 'lost' }
  const catalogue = aCatalogue(aPlatform('icbc', { category: 'bank', routes: [aRoute()] }))
  expect(plan(catalogue, {}, lost).stages[0]?.tasks[0]?.route?.needs).toEqual(['branch'])
})

test('a route for another document is not taken: ask at the counter', () => {
  const catalogue = aCatalogue(aPlatform('xx', { category: 'nowhere', routes: [aRoute({ documents: ['residentId'] })] }))
  expect(plan(catalogue, {}, { ...changing, document: 'passport' }).stages[0]?.tasks[0]?.route).toBeUndefined()
})

test('several accounts on one platform are several tasks', () => {
  expect(keys(plan(aCatalogue(aPlatform('qq')), {}, changing, ['qq', 'qq.2']))).toEqual(['qq', 'qq.2'])
})

test('what is closed sinks to the end of its stage when shown', () => {
  const catalogue = aCatalogue(aPlatform('aa', { risk: 4 }), aPlatform('bb', { risk: 3 }))
  const [stage] = plan(catalogue, { aa: { mark: 'done', on: today, ticked: [] } }).stages
  expect(displayOrder(stage?.tasks ?? []).map(({ key }) => key)).toEqual(['bb', 'aa'])
})

test('for any catalogue and any progress: total, every known account exactly once, counts that add up', () => {
  fc.assert(
    fc.property(
      anyCatalogue,
      anyProfile,
      fc.dictionary(fc.constantFrom('aa', 'bb', 'cc', 'dd', 'task-0', 'unknown'), anyMark),
      (catalogue, profile, progress) => {
        const accounts = [...platformIds(catalogue), 'unknown']
        const made = plan(catalogue, progress, profile, accounts)
        const asked = keys(made).filter((key) => catalogue.item(itemIdOf(key))?.kind === 'platform')
        expect(asked.sort()).toEqual(platformIds(catalogue).sort())
        expect(made.done + made.waiting + made.todo).toBe(made.total)
        expect(made.stages.map(({ stage }) => stages.indexOf(stage))).toEqual(
          made.stages.map(({ stage }) => stages.indexOf(stage)).sort((a, b) => a - b),
        )
      },
    ),
  )
})

test('for any catalogue without a cycle: what leans on another comes after it', () => {
  fc.assert(
    fc.property(anyCatalogue, anyProfile, (catalogue, profile) => {
      const order = keys(plan(catalogue, {}, profile))
      for (const item of catalogue.items) {
        if (item.kind !== 'platform') continue
        for (const first of firstsOf(catalogue, item)) {
          // Generated dependencies may run in circles; the smaller id first makes them a tree.
          if (first >= item.id || !order.includes(first) || leansBack(catalogue, first, item.id)) continue
          expect([first, item.id, order.indexOf(first) < order.indexOf(item.id)]).toEqual([first, item.id, true])
        }
      }
    }),
  )
})

test('for any catalogue: ticking one account leaves the order of all as it was', () => {
  fc.assert(
    fc.property(anyCatalogue, anyProfile, anyMark, (catalogue, profile, mark) => {
      const [first] = platformIds(catalogue)
      if (first === undefined) return
      expect(keys(plan(catalogue, { [first]: mark }, profile))).toEqual(keys(plan(catalogue, {}, profile)))
    }),
  )
})

describe('giving the number back', () => {
  const catalogue = aCatalogue(
    aPlatform('wechat', { routes: [aRoute({ needs: ['oldSms'] }), aRoute({ when: 'oldGone', needs: ['friends'] })] }),
    aPlatform('jd', { routes: [aRoute({ needs: ['oldSms'] })], category: 'nowhere' }),
    aFixedTask('query', { stage: 'find', order: -1, routes: [aRoute({ needs: ['oldSms'] })] }),
    aFixedTask('cancel', { endsSim: true, order: 10 }),
    aFixedTask('sim', { order: 20 }),
  )
  const done: Progress = { mark: 'done', on: today, ticked: [] }
  const waiting: Progress = { mark: 'waiting', until: '2026-12-24', ticked: [] }
  const settled = { query: done, wechat: done, jd: done }

  test('names what is still bound, and is not offered while anything waits', () => {
    expect(plan(catalogue).gate?.unsettled.map(({ key }) => key)).toEqual(['query', 'jd', 'wechat'])
    expect(plan(catalogue, { ...settled, jd: waiting }).gate?.unsettled.map(({ key }) => key)).toEqual(['jd'])
    expect(plan(catalogue, { ...settled, jd: waiting }).next).toBeUndefined()
    expect(plan(catalogue, settled).next?.key).toBe('cancel')
    expect(plan(catalogue, { ...settled, cancel: waiting }).next).toBeUndefined()
    expect(plan(catalogue, { ...settled, cancel: done }).next?.key).toBe('sim')
  })

  test('once done, nothing that needs the old SMS is offered any more, and no look-up that was never begun', () => {
    const gone = plan(catalogue, { cancel: done })
    const task = (key: string) => gone.stages.flatMap(({ tasks }) => tasks).find((one) => one.key === key)
    expect(task('wechat')?.route?.needs).toEqual(['friends'])
    expect(task('jd')?.route).toBeUndefined()
    expect(task('query')).toBeUndefined()
    expect(task('sim')?.route).toBeDefined()
  })

  test('the same from the day on which it was cancelled, and while it is suspended', () => {
    const needs = (dates: NumberProfile['dates']) =>
      plan(catalogue, {}, { ...changing, dates })
        .stages.flatMap(({ tasks }) => tasks)
        .find(({ key }) => key === 'wechat')?.route?.needs
    expect(needs({ cancelledOn: today })).toEqual(['friends'])
    expect(needs({ cancelledOn: '2026-11-23' })).toEqual(['oldSms'])
    expect(needs({ suspendedUntil: today })).toEqual(['friends'])
    expect(needs({ suspendedUntil: '2026-11-21' })).toEqual(['oldSms'])
  })

  test('for any catalogue, mark and date: with the SIM gone no route needs its SMS', () => {
    fc.assert(
      fc.property(
        anyCatalogue,
        anyProfile,
        fc.dictionary(fc.constantFrom('aa', 'bb', 'task-0'), anyMark),
        (any, profile, marks) => {
          const made = plan(any, marks, { ...profile, dates: { cancelledOn: '2026-11-01' } })
          const routes = made.stages.flatMap(({ tasks }) => tasks.flatMap(({ route }) => route ?? []))
          expect(routes.filter(({ needs }) => needs.includes('oldSms'))).toEqual([])
        },
      ),
    )
  })
})

test('an account that is not used any more is closed, where a way to close it is known', () => {
  const catalogue = aCatalogue(
    aPlatform('aa', { routes: [aRoute(), aRoute({ when: 'closing', steps: ['close'] })] }),
    aPlatform('bb', { routes: [aRoute()] }),
  )
  const about = new Map([
    ['aa', { unused: true as const }],
    ['bb', { unused: true as const }],
  ])
  const made = makePlan({ profile: changing, accounts: ['aa', 'bb'], progress: new Map(), details: about, today }, catalogue)
  expect(made.stages[0]?.tasks.map(({ when, route }) => [when, route?.steps])).toEqual([
    ['closing', ['close']],
    ['oldWorks', ['open', 'code']],
  ])
})

test('each task says why it stands where it stands', () => {
  const catalogue = aCatalogue(
    aPlatform('icbc', { category: 'bank', risk: 4 }),
    aPlatform('alipay', { category: 'bank', risk: 4, after: ['icbc'] }),
    aPlatform('jd', { risk: 2 }),
    aFixedTask('query', { stage: 'find', order: -1 }),
    aFixedTask('cancel', { endsSim: true, order: 10 }),
    aFixedTask('sim', { order: 20 }),
  )
  const made = plan(catalogue)
  const why = (key: string) => {
    const reason = orderReason(made, key)
    return reason && 'others' in reason ? [reason.kind, reason.others.map((task) => task.key)] : reason?.kind
  }
  expect(why('icbc')).toEqual(['before', ['alipay']])
  expect(why('alipay')).toEqual(['after', ['icbc']])
  expect(orderReason(made, 'jd')).toEqual({ kind: 'risk', risk: 'medium' })
  expect([why('query'), why('cancel'), why('sim'), why('nobody')]).toEqual(['first', 'gate', 'last', undefined])
})

test('a dropped dependency is caught by the property of the order', () => {
  const leaning = aCatalogue(
    aPlatform('aa', { category: 'bank', risk: 4, after: ['bb'] }),
    aPlatform('bb', { category: 'bank', risk: 1 }),
  )
  const dropped = aCatalogue(aPlatform('aa', { category: 'bank', risk: 4 }), aPlatform('bb', { category: 'bank', risk: 1 }))
  const respects = (catalogue: Catalogue) => {
    const order = keys(plan(catalogue))
    return order.indexOf('bb') < order.indexOf('aa')
  }
  expect([respects(leaning), respects(dropped)]).toEqual([true, false])
})

test('500 accounts that lean on one another are planned without going through all pairs', () => {
  const many = Array.from({ length: 500 }, (_, index) =>
    aPlatform(`p${index}`, { category: 'bank', after: index % 2 === 0 ? [`p${index + 1}`] : [] }),
  )
  expect(keys(plan(aCatalogue(...many)))).toHaveLength(500)
})

/** What a platform leans on, and what its category does. */
const firstsOf = (catalogue: Catalogue, item: PlatformItem): readonly string[] => [
  ...item.after,
  ...(catalogue.category(item.category)?.after ?? []),
]

/** True when `from` leans, over any number of others, on `to`. */
const leansBack = (catalogue: Catalogue, from: string, to: string, seen = new Set<string>()): boolean => {
  const item = catalogue.item(from)
  if (item?.kind !== 'platform' || seen.has(from)) return false
  seen.add(from)
  return catalogue.items.some(
    (other) =>
      other.kind === 'platform' &&
      firstsOf(catalogue, item).some((first) => first === other.id || first === other.category) &&
      (other.id === to || leansBack(catalogue, other.id, to, seen)),
  )
}

describe('with the real catalogue', () => {
  const { items, categories } = decodeIndex(catalogueIndex)
  const real = makeCatalogue(items, categories)

  const firstKeysOf = (key: string, order: readonly string[]): string[] => {
    const item = real.item(itemIdOf(key))
    if (item?.kind !== 'platform') return []
    return order.filter((other) => {
      const first = real.item(itemIdOf(other))
      return first?.kind === 'platform' && firstsOf(real, item).some((name) => name === first.id || name === first.category)
    })
  }

  test.each(situations.flatMap((situation) => documents.map((document) => [situation, document] as const)))(
    '%s with %s: has a next task, and every dependency is respected inside its stage or before it',
    (situation, document) => {
      const made = plan(real, {}, { holder: 'me', situation, document, dates: {} })
      expect(made.next).toBeDefined()
      const order = keys(made)
      for (const key of order)
        for (const other of firstKeysOf(key, order))
          expect([other, key, order.indexOf(other) < order.indexOf(key)]).toEqual([other, key, true])
    },
  )

  const anyAccounts = fc.uniqueArray(fc.constantFrom(...platformIds(real).flatMap((id) => [id, `${id}.2`])), { maxLength: 40 })

  test('for any accounts of any number: no task stands before one that it leans on, and every wallet after every bank', () => {
    fc.assert(
      fc.property(anyAccounts, anyProfile, (accounts, profile) => {
        const order = keys(plan(real, {}, profile, accounts))
        const categoryOf = (key: string) => {
          const item = real.item(itemIdOf(key))
          return item?.kind === 'platform' ? item.category : undefined
        }
        for (const key of order)
          for (const other of firstKeysOf(key, order))
            expect([other, key, order.indexOf(other) < order.indexOf(key)]).toEqual([other, key, true])
        const places = (categories: readonly string[]) =>
          order.flatMap((key, place) => (categories.includes(categoryOf(key) ?? '') ? [place] : []))
        const lastBank = Math.max(-1, ...places(['bank']))
        expect(places(['payment', 'securities', 'insurance']).every((place) => place > lastBank)).toBe(true)
      }),
    )
  })

  test('with 工商银行 on the list it comes before Alipay, and is named as the reason', () => {
    const made = plan(real, {}, changing, ['alipay', 'icbc'])
    expect(keys(made).filter((key) => ['alipay', 'icbc'].includes(key))).toEqual(['icbc', 'alipay'])
    const reason = orderReason(made, 'alipay')
    expect(reason?.kind === 'after' && reason.others.map(({ key }) => key)).toEqual(['icbc'])
  })

  test('a number that is changed has one end, whatever its kind and form', () => {
    for (const kind of numberKinds)
      for (const form of numberForms)
        for (const document of documents) {
          const made = plan(real, {}, { ...changing, document, kind, form })
          const ends = made.stages.flatMap(({ tasks }) => tasks).filter(({ item }) => item.kind === 'fixed' && item.endsSim)
          expect([kind, form, document, ends.length]).toEqual([kind, form, document, 1])
        }
  })

  test('the old number is never cancelled before an account is moved', () => {
    const order = keys(plan(real))
    expect(order.indexOf('cancel')).toBeGreaterThan(Math.max(...platformIds(real).map((id) => order.indexOf(id))))
  })
})
