/** Timers that wait for the spec: what a busy machine may not decide. */
import { type FixturePhone, openFixture } from './fixture/open-fixture'

let fixture: FixturePhone
beforeAll(async () => {
  fixture = await openFixture({ now: new Date('2026-11-22T09:41:00+08:00'), heldTimers: 1000 })
})
afterAll(() => fixture.close())

const run = (body: string) => fixture.miniProgram.evaluate(`function () { ${body} }`)

test('a long timer waits until a spec lets time pass; a short one and one that was cleared do not', async () => {
  await run(`
    const ran = (getApp().ran = [])
    setTimeout((name) => ran.push(name), 3000, 'late')
    setTimeout(() => ran.push('later'), 9000)
    setTimeout(() => ran.push('early'), 1000)
    clearTimeout(setTimeout(() => ran.push('cleared'), 2000))
  `)
  const ran = () => run('return getApp().ran')
  // A timer of the browser's own comes after all that are due before it.
  await run('return new Promise((resolve) => setTimeout(resolve, 999))')
  expect(await ran()).toEqual([])
  await fixture.phone.leap(3000)
  expect(await ran()).toEqual(['early', 'late'])
  await fixture.phone.leap(6000)
  expect(await ran()).toEqual(['early', 'late', 'later'])
})
