import { conflictOf, nameOf, platformWithoutSteps, stepOf } from './catalogue'
import { freshApp } from './fresh-app'
import { aroundFigures, guide, shared, words, wordsIn } from './words'

const app = freshApp()

beforeEach(() => app.begin())

const openPlatforms = async () => {
  await app.openTab('checklist')
  await app.tap('#add-accounts')
  await app.onPage('pages/platforms/index')
}

test('a bank is found by its initials, added, and is on the list after a relaunch', async () => {
  await openPlatforms()
  await app.type('#search', 'zsyh')
  await app.tap('#add-cmb')
  await app.reads('#notice', words.notice.added(nameOf('cmb')))
  await app.relaunch()
  await app.openTab('checklist')
  await app.reads('#row-cmb', nameOf('cmb'))
})

test('one taken off the list comes back with undo', async () => {
  await openPlatforms()
  await app.tap('#category-shopping')
  await app.is('#add-taobao', 'checked')
  await app.tap('#add-taobao')
  await app.isNot('#add-taobao', 'checked')
  await app.tap('#undo')
  await app.is('#add-taobao', 'checked')
})

test('a search without an answer says so', async () => {
  await openPlatforms()
  await app.type('#search', '不存在的平台')
  await app.reads('#none', words.platforms.none)
})

test('a platform without steps of its own shows general guidance, plainly marked', async () => {
  await app.openLink(`/packages/guide/account/index?t=${platformWithoutSteps()}`)
  await app.reads('#steps', guide.account.general)
  await app.reads('#steps', shared.claim.kind.unverified)
  await app.tap('#add')
  await app.see('#done')
})

test('a wrong step is reported by a text to copy, with nothing about the user in it', async () => {
  await app.openLink('/packages/guide/account/index?t=wechat')
  await app.see('#wrong')
  const copied = await app.wechat.watchClipboard()
  await app.wechat.answerSheets(2)
  await app.tap('#wrong')
  await app.until('the report to be copied', async () => (await copied()) !== '')
  expect(await copied()).toContain(`id: wechat\nroute: oldWorks\nstep: ${stepOf('wechat', 2).id}\n`)
  expect(await copied()).toMatch(/\nversion: \d+\.\d+\.\d+\n/)
})

test('where sources differ, the safer choice stands first', async () => {
  await app.openLink('/packages/guide/account/index?t=wechat')
  const { id, question, safer, sides } = conflictOf('wechat')
  await app.reads(`#conflict-${id}`, guide.account.conflictTitle(question.zh), safer.zh, ...sides.map(({ says }) => says.zh))
})

test('the sources are counted by kind, with their age', async () => {
  await app.openTab('me')
  await app.tap('#sources')
  await app.onPage('packages/guide/sources/index')
  await app.reads(
    '#sources-counts',
    /\d{3}/,
    ...aroundFigures((count) => guide.sources.what(count, count, count)),
    /\d{4}-\d\d-\d\d/,
  )
  await app.tap('#kind-official')
  await app.is('#kind-official', 'expanded')
  await app.reads('#sources-official', shared.claim.kind.official)
})

test('traditional Chinese for whoever reads it, menu labels as the app shows them', async () => {
  await app.wechat.speaks({ language: 'zh_TW' })
  await app.openTab('me')
  await app.openTab('checklist')
  await app.reads('#row-wechat-pay', nameOf('wechat-pay', 'hant'))
  await app.reads('#filter-waiting', wordsIn('hant').words.checklist.waiting)
  await app.tap('#open-taobao')
  await app.reads('#account-title', nameOf('taobao', 'hant'))
})
