import fc from 'fast-check'
import { autorun } from 'mobx'

import { messagesIn } from '../../src/i18n/main'
import type { SystemInfo } from '../../src/ports'
import { DisplayStore } from '../../src/stores/display'
import { SettingsStore } from '../../src/stores/settings'

const plain: SystemInfo = { language: 'zh_CN', fontScale: 1, singlePage: false, computer: false }

/** A display on a WeChat that is set so; `change` sets it otherwise. */
const open = (systemInfo: Partial<SystemInfo> = {}) => {
  let current = { ...plain, ...systemInfo }
  const settings = new SettingsStore()
  const display = new DisplayStore(() => current, settings)
  return {
    settings,
    display,
    change: (changes: Partial<SystemInfo>) => {
      current = { ...current, ...changes }
    },
  }
}

test.each([
  ['zh_CN', 'zh'],
  ['zh_TW', 'hant'],
  ['zh_HK', 'hant'],
  ['en', 'en'],
] as const)('without a choice of the user the app speaks as WeChat does: %s', (language, expected) => {
  const { display } = open({ language })
  expect(display.language).toBe(expected)
  expect(display.words).toBe(messagesIn(expected))
})

test('the language that the user chose goes before WeChat’s, and the words follow at once', () => {
  const { settings, display } = open({ language: 'en' })
  const titles: string[] = []
  const stop = autorun(() => titles.push(display.words.checklist.title))
  settings.setLanguage('zh')
  settings.setLanguage('auto')
  stop()
  const { zh, en } = { zh: messagesIn('zh').checklist.title, en: messagesIn('en').checklist.title }
  expect(titles).toEqual([en, zh, en])
})

test('what is changed in WeChat counts from the next time that a page is shown', () => {
  const { display, change } = open()
  change({ language: 'en', fontScale: 1.4 })
  expect([display.language, display.fontScale]).toEqual(['zh', 1])
  display.refresh()
  expect([display.language, display.fontScale]).toEqual(['en', 1.4])
})

test('text never grows nor shrinks beyond what the screens are drawn for, whatever WeChat says', () => {
  fc.assert(
    fc.property(fc.double(), (fontScale) => {
      const { display } = open({ fontScale })
      expect(display.fontScale).toBeGreaterThanOrEqual(1)
      expect(display.fontScale).toBeLessThanOrEqual(1.75)
    }),
  )
})

test('the text size that the user chose goes before WeChat’s', () => {
  const { settings, display } = open({ fontScale: 1.75 })
  settings.setTextSize(1)
  expect(display.fontScale).toBe(1)
  settings.setTextSize(undefined)
  expect(display.fontScale).toBe(1.75)
})

test('large text is stacked, and only large text', () => {
  expect([1, 1.29, 1.3, 1.75].map((fontScale) => open({ fontScale }).display.isStacked)).toEqual([false, false, true, true])
})

test('whether it is a single page or a computer, WeChat says', () => {
  const { display } = open({ singlePage: true, computer: true })
  expect([display.singlePage, display.computer]).toEqual([true, true])
  expect([open().display.singlePage, open().display.computer]).toEqual([false, false])
})
