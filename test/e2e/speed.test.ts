import { SLOT, someAccounts, storedNumber } from '../builders/legacy-record'
import { fixedTasksOf } from './catalogue'
import { freshApp } from './fresh-app'
import type { Cost } from './set-data-cost'

const KB = 1024

/** Tasks that everyone with a resident ID gets who changes numbers. */
const FIXED = fixedTasksOf({ situation: 'changing' }).length

/** WeChat DevTools tells no figures to its automator. */
const measured = process.env.WECHAT_DEVTOOLS_CLI ? describe.skip : describe

const figures: { what: string; calls: number; bytes: number }[] = []
const note = (what: string, { calls, bytes }: Cost) => figures.push({ what, calls, bytes })

const app = freshApp()

afterAll(() => console.table(figures))

/** As someone with so many accounts on the list, and nothing done, who opens the app again. */
const openWith = async (accounts: number, language: 'zh' | 'en' = 'zh') => {
  await app.store(SLOT, storedNumber(someAccounts(accounts), language))
  await app.relaunch()
}

measured('setData stays within its budget', () => {
  test('the first screen comes in two calls and 32 KB at most', async () => {
    const cost = await app.costOf(() => openWith(31))
    note('first screen, 31 accounts', cost)
    expect(cost.calls).toBeLessThanOrEqual(2)
    expect(cost.bytes).toBeLessThanOrEqual(32 * KB)
  })

  test.each(['zh', 'en'] as const)(
    'a tick is one call of 1 KB at most, with 20 accounts and with 500, in %s',
    async (language) => {
      const ticks = async (accounts: number) => {
        await openWith(accounts, language)
        await app.openTab('checklist')
        // The one thing to do now: its mark goes on to the next task, and the notice comes up.
        const now = await app.costOf(() => app.tap('#tick-query'))
        const other = await app.costOf(() => app.tap('#tick-qq'))
        const back = await app.costOf(() => app.tap('#tick-qq'))
        note(`tick of the task for now, ${accounts} accounts, ${language}`, now)
        note(`tick of another, ${accounts} accounts, ${language}`, other)
        note(`taking it back, ${accounts} accounts, ${language}`, back)
        await app.reads('#filter-all', String(accounts + FIXED))
        return [now, other, back]
      }
      const few = await ticks(20)
      // A phone of its own: the ticks of the first were saved, and would be the newer record.
      await app.reopen()
      const many = await ticks(500)
      for (const cost of [...few, ...many]) {
        expect(cost.calls).toBe(1)
        expect(cost.bytes).toBeLessThanOrEqual(KB)
      }
      for (const [place, cost] of many.entries()) expect(cost.bytes).toBeLessThanOrEqual(1.2 * (few[place]?.bytes ?? 0))
    },
  )

  test('a page nobody sees is sent nothing, and what changed in one call when it is seen again', async () => {
    await openWith(31)
    await app.openTab('checklist')
    const ticks = await app.costOf(async () => {
      await app.tap('#tick-query')
      await app.tap('#tick-wechat')
    })
    expect(new Set(ticks.list.map(({ page }) => page))).toEqual(new Set(['pages/checklist/index']))
    const home = await app.costOf(() => app.openTab('home'))
    note('back to Home after two ticks', home)
    expect(home.list.map(({ page }) => page)).toEqual(['pages/home/index'])
    await app.reads('#ring-done', '2')
  })

  test('a page that was told it is hidden and stays in sight goes on at the first touch', async () => {
    await openWith(31)
    await app.openTab('checklist')
    await app.see('#tick-wechat')
    await app.hideWithoutShow()
    await app.tap('#tick-wechat')
    await app.is('#tick-wechat', 'checked')
    await app.isNot('#tick-qq', 'checked')
    await app.tap('#tick-qq')
    await app.is('#tick-qq', 'checked')
  })

  test('typing a search changes the list below the field, and nothing else', async () => {
    await openWith(31)
    await app.openLink('/pages/platforms/index')
    await app.see('#search')
    for (const typed of ['y', 'yi', 'yin', 'yinh', 'yinhang', '银行', '没有这个']) {
      const cost = await app.costOf(() => app.type('#search', typed))
      note(`search "${typed}"`, cost)
      expect(cost.calls).toBe(1)
      // The screen holds the head, with the field, and the body.
      for (const path of cost.list.flatMap(({ paths }) => paths)) expect(path).toMatch(/^root\.cn\.\[0\]\.cn\.\[1\]\./)
    }
    await app.see('#none')
  })
})

measured('a long list keeps its order under the finger', () => {
  test('what was ticked sinks when the list is opened again', async () => {
    await openWith(20)
    await app.openTab('checklist')
    await app.tap('#tick-query')
    await app.is('#stage-find [role="checkbox"]', 'checked')
    await app.openTab('home')
    await app.openTab('checklist')
    await app.isNot('#stage-find [role="checkbox"]', 'checked')
  })

  test('a long stage shows more when asked', async () => {
    await openWith(500)
    await app.openTab('checklist')
    const before = await app.count('#stage-life [role="checkbox"]')
    await app.tap('#more-life')
    await app.until('twenty more', async () => (await app.count('#stage-life [role="checkbox"]')) === before + 20)
  })

  test('when all that is shown of a long stage is ticked, the next comes up', async () => {
    await openWith(500)
    await app.openTab('checklist')
    await app.tap('#tick-query')
    await app.tap('#tick-look-back')
    const shown = await app.count('#stage-money [role="checkbox"]')
    for (let left = shown; left > 0; left -= 1) {
      await app.tap('#stage-money [aria-checked="false"]')
      await app.until('one less', async () => (await app.count('#stage-money [aria-checked="true"]')) === shown - left + 1)
    }
    await app.see('#stage-money [aria-checked="false"]')
  })
})
