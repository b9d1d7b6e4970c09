import type { Catalogue } from '../domain/catalogue/catalogue'
import type { Calendar } from '../domain/timeline/timeline'
import type { Services } from '../ports'
import { AppClock } from './app-clock'
import { AutoSave } from './auto-save'
import { DisplayStore } from './display'
import { Drafts } from './drafts'
import { NoticeStore } from './notice'
import { NumbersStore } from './numbers'
import { SettingsStore } from './settings'
import { SnapshotRepository } from './snapshot-repository'

/** All state of the app, and the catalogue and calendar it is about. */
export interface Stores {
  catalogue: Catalogue
  calendar: Calendar
  appClock: AppClock
  settings: SettingsStore
  numbers: NumbersStore
  autoSave: AutoSave
  display: DisplayStore
  notice: NoticeStore
  drafts: Drafts
}

/** The services that the stores themselves use. */
type StoreServices = Pick<Services, 'storage' | 'clock' | 'systemInfo'>

/** Builds the stores and reads what is stored. The one place that says which store leans on which. */
export const openStores = ({ storage, clock, systemInfo }: StoreServices, catalogue: Catalogue, calendar: Calendar): Stores => {
  const appClock = new AppClock(clock)
  const settings = new SettingsStore()
  const numbers = new NumbersStore(catalogue, calendar, appClock)
  const autoSave = new AutoSave(new SnapshotRepository(storage, clock), numbers, settings, appClock)
  autoSave.hydrate()
  const display = new DisplayStore(systemInfo, settings)
  return { catalogue, calendar, appClock, settings, numbers, autoSave, display, notice: new NoticeStore(), drafts: new Drafts() }
}
