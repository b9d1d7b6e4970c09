import { emergencies } from '../../src/domain/number/profile'
import { fixedTasksOf, nameOf, startOf, stepOf } from './catalogue'
import { freshApp, MONDAY, simulatorTest } from './fresh-app'
import { around, aroundFigures, guide, record, words } from './words'

const app = freshApp({ now: MONDAY })

/** Marks every account on the list done, by choosing them all at once. */
const doAllAccounts = async () => {
  await app.openTab('checklist')
  await app.tap('#select')
  await app.tap('#select-all')
  await app.tap('#several-done')
  await app.isGone('#several-done')
}

const countOf = async (filter: 'all' | 'done') => Number((await app.text(`#filter-${filter}`)).replace(/\D/g, ''))

/** Marks tasks done in the list. A stage folds with its last one, so the count tells. */
const tick = async (...tasks: string[]) => {
  await app.openTab('checklist')
  for (const task of tasks) {
    const before = await countOf('done')
    await app.tap(`#tick-${task}`)
    await app.reads('#filter-done', new RegExp(`\\D${before + 1}$`))
  }
}

/** WeChat ends the mini-program; opened again, Home tells how far it is. */
const reopened = async (done: number | string, now?: string) => {
  await app.relaunch()
  await app.reads('#ring-done', String(done))
  if (now) await app.reads('#now', now)
}

const nothingIsNext = async () => {
  await app.openTab('home')
  await app.reads('#rest', words.home.allDone)
  await app.isGone('#now')
}

/** How many accounts the list has beside what everybody in this situation is asked to do. */
const accountsBeside = async (fixed: number) => {
  await app.openTab('checklist')
  const accounts = (await countOf('all')) - fixed
  expect(accounts).toBeGreaterThan(10)
  return accounts
}

simulatorTest('a number is changed from the first question to the cut SIM, through a restart after every step', async () => {
  const fixed = fixedTasksOf({ situation: 'changing' })
  await app.begin()
  await reopened(0, nameOf('query'))
  const accounts = await accountsBeside(fixed.length)

  await app.relaunch()
  await app.tap('#tool-find')
  await app.tap('#begin-query')
  await app.tap('#submitted')
  await app.reads('#notice', words.day(11, 18))
  await reopened(0, nameOf('look-back'))
  await app.reads('#next-date', words.home.milestone.queryAnswer)

  await tick('look-back')
  await reopened(1)

  // The answer is there, and was compared with the list.
  await app.later(48)
  await app.reads('#today', words.home.milestone.queryAnswer)
  await tick('query')
  await reopened(2)
  await app.isGone('#today')

  // Nothing else is done: to give the number back now is asked twice.
  await app.openTab('checklist')
  await app.tap('#tick-cancel')
  await app.answer(false)
  const [asked] = await app.requests('modal')
  expect(asked?.title).toBe(words.checklist.gateTitle)
  const settled = 2
  const open = accounts + fixed.indexOf('cancel') - settled
  expect(asked?.content).toContain(around((names) => words.checklist.gateText(open, names))[0])
  await app.isNot('#tick-cancel', 'checked')
  await reopened(2)

  await doAllAccounts()
  const [...finish] = fixed.slice(2)
  await reopened(accounts + 2, nameOf(finish[0] ?? ''))
  const beforeCancelling = finish.slice(0, finish.indexOf('cancel'))
  await tick(...beforeCancelling)
  await reopened(accounts + 2 + beforeCancelling.length, nameOf('cancel'))

  // Everything is settled: nothing stands in the way.
  await tick('cancel')
  expect(await app.requests('modal')).toEqual([])
  await reopened(accounts + fixed.length - 1, nameOf('sim'))
  await app.reads('#next-date', words.home.milestone.reissue)
  await app.tap('#tool-timeline')
  await app.reads('#milestone-cancelled', record.timeline.cancelled)
  await app.reads('#milestone-reissue', '02-16', record.timeline.reissue)

  await tick('sim')
  await nothingIsNext()
  await reopened(accounts + fixed.length)
  await nothingIsNext()
})

simulatorTest(
  'who gives the number back too early is warned by name, and what is left takes the ways of a dead SIM',
  async () => {
    await app.begin()
    await app.openTab('checklist')
    await app.tap('#open-alipay')
    await app.is('#route-oldWorks', 'selected')
    await app.openTab('checklist')
    await app.tap('#open-cancel')
    await app.reads('#place', ...aroundFigures(guide.orderReason.gate))
    await app.see('#gate')
    await app.tap('#done')
    await app.answer(true)
    await app.reads('#closed', words.state.done('11-16'))
    const [asked] = await app.requests('modal')
    expect(asked?.content).toContain(around((names) => words.checklist.gateText(1, names)).at(-1))
    await app.relaunch()
    await app.openTab('checklist')
    await app.tap('#open-alipay')
    await app.is('#route-oldGone', 'selected')
    await app.openTab('checklist')
    await app.isGone('#row-query')
    // Taken back, the SIM is alive again.
    await app.tap('#tick-cancel')
    await app.isNot('#tick-cancel', 'checked')
    await app.see('#row-query')
  },
)

simulatorTest('a number that is gone is moved off without a single code on it', async () => {
  const [first, ...others] = fixedTasksOf({ situation: 'lost' })
  await app.begin({ situation: 'lost' })
  // Before a plan without it: whether it can be had back.
  expect(first).toBe('get-back')
  await reopened(0, nameOf('get-back'))
  const accounts = await accountsBeside(1 + others.length)
  await app.isGone('#row-query')
  await app.isGone('#row-cancel')
  await app.openTab('home')
  await app.tap('#now-go')
  await app.tap('#open-guide')
  await app.tap('#not-back')
  await app.reads('#notice', guide.getBack.notDone)
  await reopened(1, nameOf('look-back'))
  await tick('look-back')
  await reopened(2)
  await doAllAccounts()
  await reopened(accounts + 2, nameOf('contacts'))
  await app.tap('#now-go')
  // The SIM is dead: nothing can be read from it any more.
  await app.see(`#step-${stepOf('contacts', 0, 'oldGone').id}`)
  await app.isGone(`#step-${stepOf('contacts', 0).id}`)
  await app.tap('#done')
  await reopened(accounts + 3, nameOf('sim'))
  await tick('sim')
  await nothingIsNext()
  await reopened(accounts + 1 + others.length)
  await nothingIsNext()
})

simulatorTest('a number that came back turns the plan into a change, with every tick kept, and can be taken back', async () => {
  await app.begin({ situation: 'lost' })
  await tick('wechat')
  await app.openTab('checklist')
  await app.tap('#open-alipay')
  await app.is('#route-oldGone', 'selected')
  await app.openLink('/packages/guide/get-back/index')
  await app.tap('#trouble-unpaid')
  await app.tap('#carrier-cmcc')
  await app.see('#part-unpaid')
  await app.see('#restore')
  await app.tap('#back-again')
  await app.reads('#notice', guide.getBack.backDone)
  await app.reads('#switch', words.situation.short.changing)
  await app.relaunch()
  await app.openTab('checklist')
  await app.is('#tick-wechat', 'checked')
  await app.is('#tick-get-back', 'checked')
  await app.see('#row-query')
  await app.see('#row-cancel')
  await app.tap('#open-alipay')
  await app.is('#route-oldWorks', 'selected')
})

simulatorTest('that a number came back is undone with one tap', async () => {
  await app.begin({ situation: 'lost' })
  await app.openLink('/packages/guide/get-back/index')
  await app.tap('#back-again')
  await app.reads('#switch', words.situation.short.changing)
  await app.tap('#undo')
  await app.reads('#switch', words.situation.short.lost)
  await app.reads('#now', nameOf('get-back'))
})

simulatorTest('who only bought a used number has nothing to move: the plan is the renewal', async () => {
  await app.begin({ situation: 'received' })
  await reopened(0, nameOf('renewal'))
  await app.openTab('checklist')
  expect(await countOf('all')).toBe(fixedTasksOf({ situation: 'received' }).length)
  await tick(...fixedTasksOf({ situation: 'received' }))
  await nothingIsNext()
})

simulatorTest('an emergency that was tapped by mistake is taken back, and the question is there again', async () => {
  await app.tap('#situation-compromised')
  await app.reads('#notice', words.notice.begun)
  await app.tap('#undo')
  await app.back()
  await app.see('#situation-changing')
})

simulatorTest('a used number is renewed, its five working days counted, and one’s own accounts opened', async () => {
  await app.begin({ situation: 'received', moves: true })
  await reopened(0, nameOf('renewal'))
  const accounts = await accountsBeside(1)
  await app.relaunch()
  await app.tap('#now-go')
  await app.tap(`#check-${startOf('renewal').id}`)
  await app.reads('#notice', words.day(11, 23))
  await app.relaunch()
  await app.reads('#next-date', words.home.milestone.renewalDue)
  await app.tap('#tool-timeline')
  await app.reads('#milestone-renewalDue', /^11-23 /)
  await app.openTab('checklist')
  await app.reads('#filter-waiting', `${words.checklist.waiting} 1`)
  await doAllAccounts()
  await app.openTab('home')
  await app.reads('#rest', words.home.allWaiting)
  await reopened(accounts)
  await app.reads('#rest', words.home.allWaitingHint(words.day(11, 23)))
  await app.later(7 * 24)
  await app.reads('#today', words.home.milestone.renewalDue)
  await app.reads('#now', nameOf('renewal'))
  await tick('renewal')
  await nothingIsNext()
  await reopened(accounts + 1)
  await nothingIsNext()
})

describe.each(emergencies)('in an emergency (%s)', (emergency) => {
  simulatorTest('the plan has the acts of the page in their order, then every account', async () => {
    const tasks = fixedTasksOf({ situation: 'compromised', emergency, ...(emergency === 'simGone' ? { trouble: 'sim' } : {}) })
    await app.begin({ situation: 'compromised' })
    await app.openLink('/packages/guide/emergency/index')
    await app.tap(`#emergency-${emergency}`)
    await app.is(`#emergency-${emergency}`, 'checked')
    const acts = await app.idsOf('#acts [id^="act-"]')
    expect(tasks.slice(0, acts.length)).toEqual(acts.map((id) => id.slice('act-'.length)))
    await reopened(0, nameOf(tasks[0] ?? ''))
    const accounts = await accountsBeside(tasks.length)
    for (const [place, task] of tasks.entries()) {
      await tick(task)
      if (place < 2) await reopened(place + 1)
    }
    await doAllAccounts()
    await nothingIsNext()
    await reopened(accounts + tasks.length)
    await nothingIsNext()
  })
})

test('a passport holder comes to the end too, without the look-up that is not theirs', async () => {
  await app.begin({ document: 'passport' })
  await app.reads('#now', nameOf('look-back'))
  await tick('look-back')
  await doAllAccounts()
  await tick(...fixedTasksOf({ situation: 'changing', document: 'passport' }).slice(1))
  await nothingIsNext()
  await app.relaunch()
  await nothingIsNext()
})
