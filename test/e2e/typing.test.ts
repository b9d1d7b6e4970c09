import { freshApp, simulatorTest } from './fresh-app'

const app = freshApp()

beforeEach(() => app.begin())

/** Hears from now on what the mini-program sends to a field, also what the field shows already. */
const watch = async (selector: string) => {
  await app.see(selector)
  await app.screen.evaluate(`{
    const field = document.querySelector('${selector}')
    window.sentToField = []
    new MutationObserver((list) => list.forEach(() => window.sentToField.push(field.getAttribute('value') ?? '')))
      .observe(field, { attributes: true, attributeFilter: ['value'] })
  }`)
}

const sent = (): Promise<unknown> => app.screen.evaluate('window.sentToField')

const caret = (selector: string): Promise<unknown> =>
  app.screen.evaluate(`document.querySelector('${selector}').querySelector('input, textarea').selectionStart`)

const focus = (selector: string) => app.screen.locator(`${selector} :is(input, textarea)`).focus()

/** The mini-program has had its time to answer a letter. */
const answered = () => app.screen.evaluate('new Promise((done) => requestAnimationFrame(() => setTimeout(done)))')

const account = '/packages/guide/account/index?t=wechat'

/** Every field that there is: where it is, what is tapped to see it, what is typed. */
const fields: readonly (readonly [selector: string, page: string, taps: readonly string[], typed: string])[] = [
  ['#search', '/pages/platforms/index', [], 'yinhang'],
  ['#search', '/pages/platforms/index', [], '没有这个'],
  ['#find-task', '/pages/checklist/index', [], 'weixin'],
  ['#bank-search', '/packages/guide/emergency/index', [], '没有'],
  ['#note', account, [], '问 13812345678'],
  ['#account-name', account, ['#further'], '工作 13812345678'],
  ['#label', '/packages/record/setup/index', [], '妈妈 13812345678'],
  ['#last-two', '/packages/record/setup/index', [], '07'],
  ['#own-name', '/packages/record/own/index', [], '会员 13812345678'],
  ['#day-what', '/packages/record/timeline/index', ['#add-day'], '问 13812345678'],
  ['#paste', '/packages/record/backup/index', [], '{"kind":'],
  ['#paste', '/packages/record/answer/index', [], '微信1个'],
  ['#paste', '/packages/record/scan/index', [], '【淘宝】'],
]

describe('nothing is sent to a field while somebody types in it', () => {
  simulatorTest.each(fields)('%s on %s', async (selector, page, taps, typed) => {
    await app.openLink(page)
    for (const tap of taps) await app.tap(tap)
    await watch(selector)
    await focus(selector)
    await app.costOf(async () => {
      for (const letter of typed) {
        await app.screen.keyboard.insertText(letter)
        await answered()
      }
      for (let count = 0; count < typed.length; count += 1) {
        await app.screen.keyboard.press('Backspace')
        await answered()
      }
      await app.screen.keyboard.insertText(typed)
    })
    expect(await sent()).toEqual([])
    expect(await app.value(selector)).toBe(typed)
  })

  simulatorTest('nor in its middle, where the caret stays', async () => {
    await app.openLink(account)
    await watch('#note')
    await focus('#note')
    await app.screen.keyboard.insertText('去网点')
    await app.screen.keyboard.press('ArrowLeft')
    await app.screen.keyboard.press('ArrowLeft')
    const cost = await app.costOf(() => app.screen.keyboard.insertText('建行'))
    expect(cost.calls).toBe(0)
    expect(await sent()).toEqual([])
    expect(await caret('#note')).toBe(3)
    await app.tap('#save-note')
    await app.openLink(account)
    await app.see('#note')
    expect(await app.value('#note')).toBe('去建行网点')
  })

  simulatorTest('nor to a picker beside it its day again', async () => {
    await app.openLink('/packages/record/setup/index')
    await app.see('#date-cancelPlanned')
    const cost = await app.costOf(() => app.type('#label', '老家的号'))
    expect(cost.calls).toBe(0)
  })
})

describe('what the app itself puts into a field arrives', () => {
  test('emptied once it was typed into, and again', async () => {
    await app.openLink('/packages/record/answer/index')
    for (const text of ['在吗？明天一起吃饭', '在吗？后天一起吃饭']) {
      await app.type('#paste', text)
      await app.tap('#read')
      await app.until('the field emptied', async () => (await app.value('#paste')) === '')
      await app.see('#not-read')
    }
  })
})

describe('a search waits until the user pauses', () => {
  simulatorTest('one list for many letters', async () => {
    await app.openLink('/pages/platforms/index')
    await focus('#search')
    const cost = await app.costOf(() => app.screen.keyboard.type('yinhang'))
    expect(cost.calls).toBe(1)
    await app.see('#platform-icbc')
  })

  simulatorTest('and loses no letter to whoever goes on at once', async () => {
    await app.openLink('/pages/platforms/index')
    await focus('#search')
    await app.screen.keyboard.insertText('没有这')
    await app.see('#none')
    await app.screen.keyboard.insertText('个')
    await app.screen.keyboard.press('Enter')
    await app.tap('#add-own')
    await app.onPage('packages/record/own/index')
    expect(await app.value('#own-name')).toBe('没有这个')
  })
})
