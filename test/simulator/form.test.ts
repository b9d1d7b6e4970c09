import { eventually, type FixturePhone, openFixture } from './fixture/open-fixture'

let fixture: FixturePhone
beforeAll(async () => {
  fixture = await openFixture()
})
afterAll(() => fixture.close())
beforeEach(() => fixture.go('reLaunch', '/pages/form/index'))

const find = (selector: string) => fixture.find(selector)
const tap = async (selector: string) => (await find(selector)).tap()
const value = () => fixture.data('value')

test('typing is heard letter by letter, within maxlength, with focus, blur and confirm', async () => {
  const field = fixture.phone.page.locator('.name input')
  await field.tap()
  await field.pressSequentially('abcdefgh')
  await field.press('Enter')
  expect(await fixture.data('name')).toBe('abcdef')
  expect(await fixture.data('heard')).toEqual(['focus', 'confirm', 'blur'])
})

test('the automator types into input and textarea', async () => {
  const input = await find('.name')
  if (!('input' in input) || typeof input.input !== 'function') throw new Error('not an input')
  await input.input('小明')
  expect(await fixture.data('name')).toBe('小明')
  expect(await input.value()).toBe('小明')
})

test('a textarea with auto-height grows with its text', async () => {
  const before = await (await find('.story')).size()
  await fixture.phone.page.locator('.story textarea').fill('1\n2\n3\n4\n5\n6')
  const after = await (await find('.story')).size()
  expect(Number(after.height)).toBeGreaterThan(Number(before.height))
})

test('a switch, checkboxes and radio buttons tell their group', async () => {
  await tap('.dark')
  expect(await value()).toBe(true)
  await tap('.red text')
  expect(await value()).toEqual(['red', 'blue'])
  await tap('.blue')
  expect(await value()).toEqual(['red'])
  await tap('.large')
  expect(await value()).toBe('l')
})

test('a picker asks in a sheet', async () => {
  await tap('.fruit')
  await fixture.phone.page.getByRole('option', { name: 'pear' }).click()
  await fixture.phone.page.getByRole('button', { name: '确定' }).click()
  await eventually(async () => expect(await value()).toBe('1'))
  await tap('.fruit')
  await fixture.miniProgram.native().cancelModal()
  expect(await fixture.data('heard')).toEqual(['cancel'])
})

test('a date picker keeps to its bounds and to the length of months', async () => {
  await tap('.day')
  await fixture.phone.page.getByRole('option', { name: '2023年' }).click()
  expect(await fixture.phone.page.getByRole('option', { name: '1月', exact: true }).count()).toBe(0)
  await fixture.phone.page.getByRole('button', { name: '确定' }).click()
  await eventually(async () => expect(await value()).toBe('2023-03-29'))
})

test('a form gathers its named controls', async () => {
  await tap('.submit')
  expect(await fixture.data('submitted')).toEqual({ name: '', story: '', dark: false, colours: ['blue'], size: 's' })
})

test('a scroll-view scrolls and tells', async () => {
  const scroll = await find('.scroll')
  if (!('scrollTo' in scroll) || typeof scroll.scrollTo !== 'function') throw new Error('not a scroll-view')
  await scroll.scrollTo(0, 120)
  await eventually(async () => expect(await fixture.data('scrollTop')).toBe(120))
})
