import { nameOf, startOf, stepOf } from './catalogue'
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
  await app.begin()
  await reopened(0, nameOf('query'))
  const accounts = await accountsBeside(5)

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
  expect(asked?.content).toContain(around((names) => words.checklist.gateText(accounts + 1, names))[0])
  await app.isNot('#tick-cancel', 'checked')
  await reopened(2)

  await doAllAccounts()
  await reopened(accounts + 2, nameOf('contacts'))
  await tick('contacts')
  await reopened(accounts + 3, nameOf('cancel'))

  // Everything is settled: nothing stands in the way.
  await tick('cancel')
  expect(await app.requests('modal')).toEqual([])
  await reopened(accounts + 4, nameOf('sim'))
  await app.reads('#next-date', words.home.milestone.reissue)
  await app.tap('#tool-timeline')
  await app.reads('#milestone-cancelled', record.timeline.cancelled)
  await app.reads('#milestone-reissue', '02-16', record.timeline.reissue)

  await tick('sim')
  await nothingIsNext()
  await reopened(accounts + 5)
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
  await app.begin({ situation: 'lost' })
  await reopened(0, nameOf('look-back'))
  const accounts = await accountsBeside(3)
  await app.isGone('#row-query')
  await app.isGone('#row-cancel')
  await tick('look-back')
  await reopened(1)
  await doAllAccounts()
  await reopened(accounts + 1, nameOf('contacts'))
  await app.tap('#now-go')
  // The SIM is dead: nothing can be read from it any more.
  await app.see(`#step-${stepOf('contacts', 0, 'oldGone').id}`)
  await app.isGone(`#step-${stepOf('contacts', 0).id}`)
  await app.tap('#done')
  await reopened(accounts + 2, nameOf('sim'))
  await tick('sim')
  await nothingIsNext()
  await reopened(accounts + 3)
  await nothingIsNext()
})

simulatorTest('a used number is renewed, its five working days counted, and one’s own accounts opened', async () => {
  await app.begin({ situation: 'received' })
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

simulatorTest('in an emergency: freeze, report, then every account, through a restart after every step', async () => {
  await app.begin({ situation: 'compromised' })
  await reopened(0, nameOf('freeze-wechat'))
  const accounts = await accountsBeside(4)
  const first = ['freeze-wechat', 'freeze-alipay', 'freeze-bank', 'report']
  for (const [place, task] of first.entries()) {
    await tick(task)
    await reopened(place + 1)
  }
  await doAllAccounts()
  await nothingIsNext()
  await reopened(accounts + first.length)
  await nothingIsNext()
})

test('a passport holder comes to the end too, without the look-up that is not theirs', async () => {
  await app.begin({ document: 'passport' })
  await app.reads('#now', nameOf('look-back'))
  await tick('look-back')
  await doAllAccounts()
  await tick('contacts', 'cancel', 'sim')
  await nothingIsNext()
  await app.relaunch()
  await nothingIsNext()
})
