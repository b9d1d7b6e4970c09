import { writeSlot } from '../../src/domain/record/slot'
import type { NumberRecord } from '../../src/domain/record/snapshot'
import { writeSnapshot } from '../../src/domain/record/snapshot'
import { SLOT } from '../builders/legacy-record'
import { aNumber, aSnapshot } from '../builders/snapshot'
import { freshApp } from './fresh-app'

/** Widths of phones, and sizes of text that WeChat offers or that lie between: a bar must not depend on a step in them. */
const widths = [320, 360, 375, 390, 430]
const sizes = [1, 1.1, 1.15, 1.2, 1.25, 1.3, 1.5, 1.75]

/** Every bar with more than one button: where it is, on which number, and what stands in it. */
const bars: readonly { url: string; buttons: readonly string[]; number?: Partial<NumberRecord> }[] = [
  { url: '/packages/guide/account/index?t=wechat', buttons: ['#not-mine', '#wait', '#done'] },
  {
    url: '/packages/guide/account/index?t=wechat',
    buttons: ['#reopen', '#closed', '#next'],
    number: { progress: { wechat: { mark: 'done', on: '2025-11-20', ticked: [] } } },
  },
  { url: '/packages/guide/get-back/index', buttons: ['#not-back', '#back-again'], number: { situation: 'lost' } },
]

describe.each(['zh_CN', 'en'] as const)('every button of a bar is on the screen (%s)', (lang) => {
  describe.each(widths)('%d wide', (width) => {
    describe.each(lang === 'en' ? [1, 1.15, 1.5, 1.75] : sizes)('text ×%d', (fs) => {
      const app = freshApp({ width, height: 640, fs, lang })

      test('whole, and none over another', async () => {
        for (const { url, buttons, number = {} } of bars) {
          const snapshot = aSnapshot(aNumber({ accounts: ['wechat'], ...number }))
          await app.store(SLOT, writeSlot({ v: snapshot.v, gen: 1, body: writeSnapshot(snapshot) }))
          await app.relaunch()
          await app.openLink(url)
          const boxes = []
          for (const button of buttons) {
            const box = await app.box(button)
            expect([url, button, box.left >= 0 && box.right <= box.width, box.foot <= box.window]).toEqual([
              url,
              button,
              true,
              true,
            ])
            boxes.push(box)
          }
          for (const [index, box] of boxes.entries())
            for (const other of boxes.slice(index + 1)) {
              const apart = box.right <= other.left || other.right <= box.left || box.foot <= other.top || other.foot <= box.top
              expect([url, apart]).toEqual([url, true])
            }
        }
      })
    })
  })
})
