/**
 * Pictures of every screen, made from the built mini-program in the preview host, for eyes and for the README:
 *   npm run pictures            all screens × light, dark, English, large text on a narrow phone → .cache/pictures
 *   npm run pictures -- 06-     those alone whose name holds it
 *   npm run pictures -- readme  the README's picture → docs/screens.png
 */
import { join } from 'node:path'
import automator from 'miniprogram-automator'

import { withBrowser } from '../config/tools/cli/browser'
import { readWhole } from '../config/tools/cli/read-whole'
import { runCommandLine } from '../config/tools/cli/run-command'
import { writeWhole } from '../config/tools/cli/write-whole'
import { writeSlot } from '../src/domain/record/slot'
import { type Snapshot, writeSnapshot } from '../src/domain/record/snapshot'
import { aNumber, aSnapshot } from './builders/snapshot'
import { closeBrowser, openPhone } from './simulator/open-phone'
import { type Simulator, startSimulator } from './simulator/serve'

const root = join(__dirname, '..')

/** The sample person: some of it done, some waiting, on a Sunday in November. */
const now = new Date('2026-11-22T09:41:00+08:00')
const changing: Snapshot = {
  ...aSnapshot(
    aNumber({
      lastTwo: '07',
      carrier: 'cmcc',
      dates: { cancelPlanned: '2026-12-01' },
      submittedAt: { query: Date.parse('2026-11-22T08:10:00+08:00') },
      accounts: [
        'wechat',
        'wechat-pay',
        'alipay',
        'my-bank',
        'taobao',
        '12306',
        'loyalty-cards',
        'qq',
        'weibo',
        'my-mail',
        'my-broker',
      ],
      progress: {
        query: { mark: 'waiting', until: '2026-11-24', ticked: ['submit'] },
        'look-back': { mark: 'done', on: '2026-11-17', ticked: ['sms', 'apps', 'cards'] },
        'my-bank': { mark: 'done', on: '2026-11-18', ticked: [] },
        alipay: { mark: 'open', ticked: ['open', 'old-code'] },
        'my-broker': { mark: 'waiting', until: '2026-11-22', ticked: [] },
        wechat: { mark: 'open', ticked: ['keep-sim'] },
        weibo: { mark: 'done', on: '2026-11-19', ticked: [] },
        '12306': { mark: 'done', on: '2026-11-20', ticked: [] },
      },
      history: [
        { at: Date.parse('2026-11-18T10:00:00+08:00'), key: 'my-bank', previous: { mark: 'open', ticked: [] }, mark: 'done' },
      ],
    }),
    aNumber({ id: 'n2', uid: 'uid00002', holder: 'mother', situation: 'lost', createdOn: '2026-11-20', accounts: ['wechat'] }),
  ),
}

/** The accounts of a number of which nothing else is to be seen. */
const accounts = ['wechat', 'alipay', 'icbc', 'cmb', 'taobao']

/** Whose phone it is; `fresh`: before anything was chosen. */
const samples = {
  fresh: undefined,
  changing,
  lost: aSnapshot(
    aNumber({ situation: 'lost', carrier: 'cmcc', trouble: 'unpaid', dates: { unpaidSince: '2026-11-01' }, accounts }),
  ),
  company: aSnapshot(aNumber({ kind: 'company', dates: { cancelPlanned: '2026-11-30' }, accounts })),
  deceased: aSnapshot(aNumber({ holder: 'father', kind: 'deceased', accounts })),
  esim: aSnapshot(aNumber({ form: 'esim', accounts })),
  leaving: aSnapshot(aNumber({ document: 'passport', leaving: true, accounts })),
} satisfies Record<string, Snapshot | undefined>

type Sample = keyof typeof samples

interface Screen {
  name: string
  url: string
  /** Left out: somebody who changes a number. */
  of?: Sample
}

const screens: readonly Screen[] = [
  { name: '01-home-before', url: '/pages/home/index', of: 'fresh' },
  { name: '02-home', url: '/pages/home/index' },
  { name: '03-checklist', url: '/pages/checklist/index' },
  { name: '04-account', url: '/packages/guide/account/index?t=wechat' },
  { name: '04-account-cancel', url: '/packages/guide/account/index?t=cancel' },
  { name: '04-account-bank', url: '/packages/guide/account/index?t=my-bank' },
  { name: '05-find', url: '/packages/guide/find/index' },
  { name: '05-query', url: '/packages/guide/query/index' },
  { name: '05-elsewhere', url: '/packages/guide/elsewhere/index' },
  { name: '05-answer', url: '/packages/record/answer/index' },
  { name: '05-scan', url: '/packages/record/scan/index' },
  { name: '06-emergency', url: '/packages/guide/emergency/index' },
  { name: '06-emergency-before', url: '/packages/guide/emergency/index', of: 'fresh' },
  { name: '10-share', url: '/packages/record/share/index' },
  { name: '10-adopt', url: '/packages/record/received-list/index?l=ABgAAAAAAAAAAAAAAAAAAAAAAAAAAAAg_g' },
  { name: '10-large', url: '/packages/record/large/index' },
  { name: '10-hall-code', url: '/pages/open/index?scene=h%3Actcc.cancel.hz-01', of: 'fresh' },
  { name: '10-renewal-code', url: '/pages/open/index?scene=h%3Acucc.renew.hz-01', of: 'fresh' },
  { name: '10-newer', url: '/pages/open/index?e=z%3Asomething' },
  { name: '07-timeline', url: '/packages/record/timeline/index' },
  { name: '08-renewal', url: '/packages/guide/renewal/index' },
  { name: '09-me', url: '/pages/me/index' },
  { name: '09-backup', url: '/packages/record/backup/index' },
  { name: '17-hall', url: '/packages/guide/hall/index' },
  { name: '17-guides', url: '/packages/guide/guide/index' },
  { name: '17-gone', url: '/packages/guide/guide/index?g=gone' },
  { name: '17-foreigners', url: '/packages/guide/guide/index?g=foreigners' },
  { name: '17-parent', url: '/packages/guide/guide/index?g=parent' },
  { name: '17-calm', url: '/packages/guide/guide/index?g=calm' },
  { name: '14-setup', url: '/packages/record/setup/index?s=changing', of: 'fresh' },
  { name: '14-setup-edit', url: '/packages/record/setup/index?n=n1' },
  { name: '15-own', url: '/packages/record/own/index' },
  { name: '15-platforms', url: '/pages/platforms/index' },
  { name: '18-get-back', url: '/packages/guide/get-back/index', of: 'lost' },
  { name: '18-home-lost', url: '/pages/home/index', of: 'lost' },
  { name: '18-setup-lost', url: '/packages/record/setup/index?n=n1', of: 'lost' },
  { name: '19-company', url: '/pages/checklist/index', of: 'company' },
  { name: '19-setup-company', url: '/packages/record/setup/index?n=n1', of: 'company' },
  { name: '19-deceased', url: '/pages/checklist/index', of: 'deceased' },
  { name: '19-deceased-account', url: '/packages/guide/account/index?t=alipay', of: 'deceased' },
  { name: '19-esim', url: '/pages/checklist/index', of: 'esim' },
  { name: '19-leaving', url: '/pages/checklist/index', of: 'leaving' },
  { name: '19-leaving-guide', url: '/packages/guide/guide/index?g=leaving', of: 'leaving' },
  { name: '19-leaving-account', url: '/packages/guide/account/index?t=wechat', of: 'leaving' },
  { name: '16-sources', url: '/packages/guide/sources/index' },
]

interface Variant {
  suffix: string
  width: number
  theme: 'light' | 'dark'
  lang: 'zh_CN' | 'en'
  fs: number
}

const variants: readonly Variant[] = [
  { suffix: '', width: 375, theme: 'light', lang: 'zh_CN', fs: 1 },
  { suffix: '-dark', width: 375, theme: 'dark', lang: 'zh_CN', fs: 1 },
  { suffix: '-en', width: 375, theme: 'light', lang: 'en', fs: 1 },
  { suffix: '-large', width: 320, theme: 'light', lang: 'zh_CN', fs: 1.5 },
]

const shoot = async (host: Simulator, variant: Variant, wanted: readonly Screen[], folder: string, whole: boolean) => {
  for (const [of, sample] of Object.entries(samples)) {
    const batch = wanted.filter((screen) => (screen.of ?? 'changing') === of)
    if (batch.length === 0) continue
    const phone = await openPhone({ host, height: 812, now, failOnFaults: true, ...variant })
    const mini = await automator.connect({ wsEndpoint: phone.wsEndpoint })
    if (sample) {
      await mini.callWxMethod('setStorageSync', 'huanhao.a', writeSlot({ v: sample.v, gen: 1, body: writeSnapshot(sample) }))
      await phone.relaunch()
    }
    for (const { name, url } of batch) {
      await mini.callWxMethod('reLaunch', { url })
      await phone.page.waitForTimeout(500)
      writeWhole(join(folder, `${name}${variant.suffix}.png`), await phone.picture({ whole }))
    }
    mini.disconnect()
    await phone.close()
  }
}

/** Pictures side by side on the app's own ground. */
const sideBySide = (pictures: readonly Buffer[]): Promise<Buffer> =>
  withBrowser(async (browser) => {
    const page = await browser.newPage({ viewport: { width: 1240, height: 700 }, deviceScaleFactor: 1.5 })
    const images = pictures.map((picture) => `<img src="data:image/png;base64,${picture.toString('base64')}">`).join('')
    await page.setContent(
      `<style>body{margin:0;padding:28px;display:flex;gap:20px;background:#f2f1ec;width:max-content}img{width:276px;border-radius:28px;border:1px solid #e3e1d9}</style>${images}`,
    )
    return page.screenshot({ fullPage: true })
  })

const main = async () => {
  const folder = join(root, '.cache/pictures')
  const host = await startSimulator({ dist: join(root, 'dist'), projectConfig: join(root, 'project.config.json') })
  try {
    if (process.argv[2] === 'readme') {
      const [light, dark] = variants
      if (light) await shoot(host, light, screens, folder, false)
      if (dark) await shoot(host, dark, screens, folder, false)
      const shown = ['01-home-before', '02-home', '03-checklist-dark', '04-account']
      const pictures = shown.map((name) => readWhole(join(folder, `${name}.png`)))
      writeWhole(join(root, 'docs/screens.png'), await sideBySide(pictures))
    } else {
      const wanted = screens.filter(({ name }) => name.includes(process.argv[2] ?? ''))
      for (const variant of variants) await shoot(host, variant, wanted, folder, true)
    }
  } finally {
    await closeBrowser()
    await host.close()
  }
}

runCommandLine(async () => {
  await main()
  // The automator keeps its line open.
  process.exit(0)
})
