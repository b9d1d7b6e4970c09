import fc from 'fast-check'
import { autorun } from 'mobx'

import { SettingsStore } from '../../src/stores/settings'
import { anySnapshot } from '../builders/snapshot'

test('at first the app speaks and looks as WeChat does, and stores no text size', () => {
  expect(new SettingsStore().saved).toEqual({ language: 'auto' })
})

test('whatever a record holds is loaded and stored again as it was', () => {
  fc.assert(
    fc.property(anySnapshot, anySnapshot, (earlier, later) => {
      const settings = new SettingsStore()
      settings.load(earlier)
      settings.load(later)
      expect(settings.saved).toEqual({
        language: later.language,
        ...(later.textSize === undefined ? {} : { textSize: later.textSize }),
      })
    }),
  )
})

test('a choice is seen at once by whoever shows it, and can be taken back', () => {
  const settings = new SettingsStore()
  const seen: unknown[] = []
  const stop = autorun(() => seen.push([settings.language, settings.textSize]))
  settings.setTextSize(1.5)
  settings.setLanguage('en')
  settings.setTextSize(undefined)
  stop()
  expect(seen).toEqual([
    ['auto', undefined],
    ['auto', 1.5],
    ['en', 1.5],
    ['en', undefined],
  ])
})
