import type { Catalogue } from '../domain/catalogue/catalogue'
import type { Calendar } from '../domain/timeline/timeline'
import type { Services } from '../ports'
import { DisplayStore } from './display'
import { Drafts } from './drafts'
import { NoticeStore } from './notice'
import { NumbersStore } from './numbers'
import { RecordKeeper } from './snapshot-repository'

export interface Stores {
  catalogue: Catalogue
  numbers: NumbersStore
  display: DisplayStore
  notice: NoticeStore
  drafts: Drafts
}

/** Builds the stores and reads what is kept. Order: the numbers hold the language, which the display needs. */
export const openStores = (services: Services, catalogue: Catalogue, calendar: Calendar): Stores => {
  const numbers = new NumbersStore(new RecordKeeper(services.storage, services.clock), catalogue, calendar, services.clock)
  numbers.hydrate()
  const display = new DisplayStore(services.surroundings, numbers)
  return { catalogue, numbers, display, notice: new NoticeStore(), drafts: new Drafts() }
}
