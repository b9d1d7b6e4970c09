import { isComputedProp, isObservableProp } from 'mobx'

import { terms } from '../../src/content/baked/terms'
import { workdays } from '../../src/content/baked/workdays'
import { openStores } from '../../src/stores'
import { aCatalogue, aPlatform } from '../builders/catalogue'
import { MemoryStorage } from '../builders/crashing-storage'

const systemInfo = () => ({ language: 'zh_CN', fontScale: 1, singlePage: false, computer: false })

const open = () =>
  openStores({ storage: new MemoryStorage(), clock: () => 0, systemInfo }, aCatalogue(aPlatform('wechat')), { terms, workdays })

/** What MobX watches of a store: its state, not what is computed from it. */
const watched = (store: object) => Object.keys(store).filter((key) => isObservableProp(store, key) && !isComputedProp(store, key))

test('every store watches its own state alone, and never the catalogue or another store', () => {
  const { appClock, settings, numbers, autoSave, display, notice } = open()
  const number = numbers.create({ holder: 'me', situation: 'changing', document: 'residentId', dates: {} })
  expect(watched(appClock)).toEqual(['shownAt'])
  expect(watched(settings)).toEqual(['language', 'textSize'])
  expect(watched(numbers)).toEqual(['numbers', 'current'])
  expect(watched(autoSave)).toEqual(['backedUpAt', 'bytes', 'openProblem', 'saveProblem'])
  expect(watched(display)).toEqual(['systemInfo'])
  expect(watched(notice)).toEqual(['notice'])
  expect(watched(number)).toEqual([
    'profile',
    'submittedAt',
    'customDays',
    'accounts',
    'customPlatforms',
    'history',
    'calendarRequests',
  ])
})
