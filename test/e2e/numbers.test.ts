import type { NumberProfile } from '../../src/domain/number/profile'
import { fixedTasksOf, nameOf } from './catalogue'
import { freshApp, MONDAY, simulatorTest } from './fresh-app'
import { words, wordsIn } from './words'

const app = freshApp({ now: MONDAY })

type Kind = NonNullable<NumberProfile['kind']>
type Form = NonNullable<NumberProfile['form']>

/** Sets up a number that few people have, through what the form folds away. */
const beginWith = async ({ kind, form, leaving }: { kind?: Kind; form?: Form; leaving?: true }) => {
  await app.tap('#situation-changing')
  await app.onPage('packages/record/setup/index')
  await app.tap('#unusual')
  if (kind) await app.tap(`#kind-${kind}`)
  if (form) await app.tap(`#form-${form}`)
  if (leaving) await app.tap('#leaving')
  await app.tap('#save')
  await app.onPage('pages/home/index')
}

/** The fixed tasks that the checklist shows, out of these. */
const listed = async (tasks: readonly string[]): Promise<string[]> => {
  await app.openTab('checklist')
  await app.see('#filter-all')
  const shown: string[] = []
  for (const task of tasks) if ((await app.count(`#row-${task}`)) > 0) shown.push(task)
  return shown
}

const ends = ['cancel', 'cancel-issuer', 'cancel-dual', 'hand-back', 'estate-number'] as const

const doAllAccounts = async () => {
  await app.openTab('checklist')
  await app.tap('#select')
  await app.tap('#select-all')
  await app.tap('#several-done')
  await app.isGone('#several-done')
}

const finished = async () => {
  await app.openTab('home')
  await app.reads('#rest', words.home.allDone)
}

simulatorTest(
  'a company’s number comes to its end: no look-up, nothing to cancel, no SIM to cut, but handed back last',
  async () => {
    const tasks = fixedTasksOf({ situation: 'changing', kind: 'company' })
    await beginWith({ kind: 'company' })
    expect(await listed([...ends, 'query', 'sim', 'last-look'])).toEqual(['hand-back'])
    // The last day comes after every account.
    await app.tap('#open-hand-back')
    await app.see('#gate')
    await app.back()
    for (const task of tasks.filter((key) => key !== 'hand-back')) await app.tap(`#tick-${task}`)
    await doAllAccounts()
    await app.openTab('home')
    await app.reads('#now', nameOf('hand-back'))
    await app.openTab('checklist')
    await app.tap('#tick-hand-back')
    expect(await app.requests('modal')).toEqual([])
    await finished()
    await app.relaunch()
    await finished()
  },
)

simulatorTest('an eSIM has a profile to delete in place of a SIM to cut, and a word before one changes phones', async () => {
  await beginWith({ form: 'esim' })
  expect(await listed([...ends, 'query', 'sim', 'esim-profile', 'esim-phone'])).toEqual([
    'cancel',
    'query',
    'esim-profile',
    'esim-phone',
  ])
  await app.tap('#open-esim-phone')
  await app.tap('#open-reading')
  await app.onPage('packages/guide/guide/index')
  await app.relaunch()
  expect(await listed(['esim-profile', 'sim'])).toEqual(['esim-profile'])
})

simulatorTest(
  'of a holder who died the money comes first and the number goes last, with papers; his ways are told to be his',
  async () => {
    await beginWith({ kind: 'deceased' })
    expect(await listed([...ends, 'query', 'estate-money', 'last-look'])).toEqual(['estate-number', 'estate-money'])
    await app.tap('#open-alipay')
    await app.reads('#deceased', wordsIn('zh').guide.account.deceased)
    await app.openTab('checklist')
    await app.tap('#open-estate-money')
    await app.tap('#open-reading')
    await app.onPage('packages/guide/guide/index')
    await app.see('#guide-name')
  },
)

describe('who leaves the country, in English', () => {
  const english = freshApp({ now: MONDAY, lang: 'en' })

  simulatorTest('is told what stays, which accounts take a number from abroad, and what can’t be done from there', async () => {
    const { guide, words: en } = wordsIn('en')
    await english.tap('#situation-changing')
    await english.tap('#document-passport')
    await english.tap('#unusual')
    await english.tap('#leaving')
    await english.tap('#save')
    await english.onPage('pages/home/index')
    await english.reads('#now', nameOf('leave-plan', 'en'))
    await english.tap('#now-go')
    await english.tap('#open-reading')
    await english.see('#abroad-number')
    await english.tap('#abroad-open-wechat')
    await english.onPage('packages/guide/account/index')
    await english.reads('#abroad', guide.account.abroad)
    await english.openTab('checklist')
    await english.see('#row-leave-keep')
    await english.tap('#open-my-bank')
    await english.reads('#abroad', guide.account.abroadBranch)
    await english.openTab('home')
    await english.reads('#switch', en.situation.short.changing)
  })
})
