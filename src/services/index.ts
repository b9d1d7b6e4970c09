import type { Services } from '../ports'
import { bars } from './bars'
import { calendar } from './calendar'
import { device } from './device'
import { dialogs } from './dialogs'
import { files } from './files'
import { navigation } from './navigation'
import { storage } from './storage'
import { systemInfo } from './system-info'

/** What the app uses outside itself, as WeChat provides it. */
export const services: Services = {
  storage,
  clock: Date.now,
  systemInfo,
  dialogs,
  navigation,
  device,
  bars,
  files,
  calendar,
  version: APP_VERSION,
}
