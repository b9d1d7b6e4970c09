import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { eventually, FIXTURE } from './fixture/open-fixture'
import { type OpenPhone, openPhone } from './open-phone'
import { type Simulator, startSimulator } from './serve'

let folder: string
let host: Simulator
let phone: OpenPhone
const warn = jest.fn()

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'host-'))
  cpSync(FIXTURE.dist, folder, { recursive: true })
  host = await startSimulator({ ...FIXTURE, dist: folder, watch: true, warn })
  phone = await openPhone({ host })
})
afterAll(async () => {
  await phone.close()
  await host.close()
  rmSync(folder, { recursive: true })
})

const edit = (file: string, change: (text: string) => string) => {
  const path = join(folder, file)
  writeFileSync(path, change(readFileSync(path, 'utf8')))
}

test('a new build is noticed and shown on the page the person was on', async () => {
  await phone.relaunch({ path: 'pages/form/index', query: 'a=%20' })
  edit('pages/form/index.wxml', (wxml) => `<view class="fresh">fresh</view>${wxml}`)
  await phone.page.locator('.fresh').waitFor()
  expect(new URL(phone.page.url()).searchParams.get('query')).toBe('a=%20')
})

test('a template that does not compile is told by file name, and other pages go on', async () => {
  edit('pages/list/index.wxml', () => '<view><text')
  host.reload()
  await eventually(async () => expect(await phone.faults()).toEqual([expect.stringMatching(/^pages\/list\/index\.wxml: line 1/)]))
  await phone.page.locator('.fresh').waitFor()
})

test('a build that cannot be started leaves the last good one', async () => {
  edit('app.json', () => '{')
  const reloaded = phone.page.waitForEvent('load')
  host.reload()
  expect(warn).toHaveBeenCalledWith(expect.stringContaining('app.json cannot be read'))
  await reloaded
  await phone.page.locator('.fresh').waitFor()
})

test('a phone whose mini-program cannot be started says why, in one line', async () => {
  const empty = await startSimulator({ ...FIXTURE, dist: join(folder, 'nowhere') })
  await expect(openPhone({ host: empty })).rejects.toThrow(/the mini-program did not start: [^\n]*dist\/app\.json is missing/)
  await empty.close()
})
