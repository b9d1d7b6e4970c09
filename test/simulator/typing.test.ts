/** Fields as they are in WeChat: native, in another thread than the app's code, with a keyboard under them. */
import { eventually, type FixturePhone, openFixture } from './fixture/open-fixture'

let fixture: FixturePhone
beforeAll(async () => {
  fixture = await openFixture({ fields: 'apart' })
})
afterAll(() => fixture.close())
beforeEach(async () => {
  await fixture.phone.change({ platform: 'ios', fields: 'apart' })
  await fixture.phone.relaunch({ path: 'pages/form/index' })
})

const field = (selector: string) => fixture.phone.page.locator(`${selector} input`)
const violations = () => fixture.phone.violations()
const echo = (set: string, typed: string) => ({
  rule: 'echo',
  api: 'input',
  page: 'pages/form/index',
  detail: `"${set}" was set while "${typed}" was typed`,
  inTap: false,
})

test('a value sent back while one types is a violation, even when it is the same', async () => {
  const input = await fixture.find('.echo')
  if (!('input' in input) || typeof input.input !== 'function') throw new Error('not an input')
  await input.input('a')
  expect(await violations()).toEqual([echo('a', 'a')])
  await fixture.phone.change({ fields: 'together' })
  await input.input('ab')
  expect(await violations()).toEqual([echo('a', 'a'), echo('ab', 'ab')])
})

test('it lands late, over the letters that were typed meanwhile, and takes the caret to the end', async () => {
  const { page } = fixture.phone
  const typed = (more: string) =>
    page.evaluate(`(() => {
      const box = document.querySelector('.echo input')
      box.focus()
      box.value = 'ab'
      box.dispatchEvent(new Event('input'))
      ${more}
      return box.value
    })()`)
  // What the app hears of comes back when one more letter is in the field already.
  expect(await typed(`box.value = 'abc'`)).toBe('abc')
  await eventually(async () => expect(await field('.echo').inputValue()).toBe('ab'))
  await fixture.phone.relaunch({ path: 'pages/form/index' })
  await typed('box.setSelectionRange(1, 1)')
  await eventually(async () => expect(await page.evaluate('document.activeElement.selectionStart')).toBe(2))
})

test('what is typed and not sent back stays, and so does the caret', async () => {
  await field('.name').pressSequentially('acd')
  await field('.name').press('ArrowLeft')
  await field('.name').press('ArrowLeft')
  await field('.name').pressSequentially('b')
  expect(await field('.name').inputValue()).toBe('abcd')
  expect(await fixture.data('name')).toBe('abcd')
  expect(await fixture.phone.page.evaluate('document.activeElement.selectionStart')).toBe(2)
  expect(await violations()).toEqual([])
})

test('a value set when the field has been left is none of these', async () => {
  await field('.name').pressSequentially('abc')
  await (await fixture.find('.clear')).tap()
  expect(await field('.name').inputValue()).toBe('')
  expect(await violations()).toEqual([])
})

test('the keyboard tells when it comes and goes, on a computer never', async () => {
  await fixture.miniProgram.evaluate(
    'function () { getApp().heights = []; wx.onKeyboardHeightChange(({ height }) => getApp().heights.push(height)) }',
  )
  const heights = () => fixture.miniProgram.evaluate('function () { return getApp().heights }')
  await field('.echo').focus()
  await (await fixture.find('.clear')).tap()
  expect(await fixture.data('keyboard')).toEqual([
    ['focus', 291],
    ['keyboardheightchange', 291],
    ['keyboardheightchange', 0],
  ])
  expect(await heights()).toEqual([291, 0])
  await fixture.phone.change({ platform: 'windows' })
  await field('.echo').focus()
  expect(await heights()).toEqual([291, 0])
})
