import { eventually, type FixturePhone, openFixture } from './fixture/open-fixture'

let fixture: FixturePhone
beforeAll(async () => {
  fixture = await openFixture()
})
afterAll(() => fixture.close())

/** On a page that says nothing by itself. */
beforeEach(async () => {
  await fixture.go('reLaunch', '/pages/plain/index')
  await fixture.phone.forgetSetData()
})

/** What was sent; when and how fast differs from run to run. */
const calls = async () => (await fixture.phone.setDataCalls()).map(({ at, took, ...sent }) => sent)
const onPlain = { kind: 'setData', page: 'pages/plain/index' }

test('a setData counts the bytes of its payload as JSON', async () => {
  await (await fixture.page()).setData({ n: 1, word: 'abc' })
  // {"n":1,"word":"abc"}
  expect(await calls()).toEqual([{ ...onPlain, keys: 2, bytes: 20, paths: ['n', 'word'] }])
})

test('a character of Chinese is three bytes, one outside of the basic plane four, an escaped one two', async () => {
  const page = await fixture.page()
  await page.setData({ a: '换号' })
  await page.setData({ a: '𠮷' })
  await page.setData({ a: '"' })
  // {"a":""} is 8.
  expect((await calls()).map(({ bytes }) => bytes)).toEqual([14, 12, 10])
})

test('paths count as they are written, and lists and objects whole', async () => {
  const page = await fixture.page()
  await page.setData({ list: [{ name: '甲' }, { name: '乙' }] })
  await page.setData({ 'list[1].name': '丙' })
  expect(await calls()).toEqual([
    // {"list":[{"name":"甲"},{"name":"乙"}]}
    { ...onPlain, keys: 1, bytes: 40, paths: ['list'] },
    // {"list[1].name":"丙"}
    { ...onPlain, keys: 1, bytes: 22, paths: ['list[1].name'] },
  ])
  expect(await fixture.data('list[1].name')).toBe('丙')
})

test('what JSON leaves out is not counted', async () => {
  await fixture.miniProgram.evaluate(
    'function () { getCurrentPages()[0].setData({ a: undefined, b: function () {}, c: [undefined] }) }',
  )
  // {"c":[null]}
  expect(await calls()).toEqual([{ ...onPlain, keys: 3, bytes: 12, paths: ['a', 'b', 'c'] }])
})

test('the calls of the app itself are counted in order, after the data its page was made with', async () => {
  await fixture.go('reLaunch', '/pages/home/index')
  await (await fixture.find('.count')).tap()
  expect((await calls()).map(({ kind, page, bytes, paths }) => [kind, page, bytes, ...paths])).toEqual([
    // {"count":0,"covered":false,"seen":null,"life":[]}
    ['initial', 'pages/home/index', 49, 'count', 'covered', 'seen', 'life'],
    // {"life":["onLoad"]}
    ['setData', 'pages/home/index', 19, 'life'],
    ['setData', 'pages/home/index', 28, 'life'],
    ['setData', 'pages/home/index', 38, 'life'],
    // {"count":1}
    ['setData', 'pages/home/index', 11, 'count'],
  ])
})

test('a component is counted for the page it is on', async () => {
  await fixture.go('reLaunch', '/pages/home/index')
  await fixture.phone.forgetSetData()
  await fixture.miniProgram.evaluate('function () { getCurrentPages()[0].selectComponent(".badge").setData({ mine: 1 }) }')
  expect(await calls()).toEqual([
    { kind: 'setData', page: 'pages/home/index', component: 'parts/badge/index', keys: 1, bytes: 10, paths: ['mine'] },
  ])
})

test('the callback is called, and what is set in it counts too', async () => {
  await fixture.miniProgram.evaluate(
    'function () { const page = getCurrentPages()[0]; page.setData({ a: 1 }, function () { page.setData({ called: this === page }) }) }',
  )
  // The engine calls back after it has drawn.
  await eventually(async () => expect(await fixture.data('called')).toBe(true))
  expect((await calls()).map(({ paths }) => paths)).toEqual([['a'], ['called']])
})

test('each call has its time', async () => {
  const page = await fixture.page()
  await page.setData({ n: 1 })
  await page.setData({ n: 2 })
  const [first, second] = await fixture.phone.setDataCalls()
  expect(first?.at).toBeGreaterThan(0)
  expect(second?.at).toBeGreaterThanOrEqual((first?.at ?? 0) + (first?.took ?? 0))
})

test('a relaunch begins anew', async () => {
  await (await fixture.page()).setData({ n: 1 })
  await fixture.phone.relaunch({ path: 'pages/list/index' })
  // {"scrolled":0,"resized":null}
  expect(await calls()).toEqual([
    { kind: 'initial', page: 'pages/list/index', keys: 2, bytes: 29, paths: ['scrolled', 'resized'] },
  ])
})

test("a page's size is that of what its templates made", async () => {
  expect(await fixture.phone.pageSize()).toEqual({ nodes: 1, depth: 1, children: 1 })
  await fixture.go('reLaunch', '/pages/home/index')
  // Fourteen beside each other; five of them hold one more, the badge its own text; what wx:if leaves out does not count.
  expect(await fixture.phone.pageSize()).toEqual({ nodes: 19, depth: 2, children: 14 })
})
