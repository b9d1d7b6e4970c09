import type { Services } from '../ports'
import { bars } from './bars'
import { calendar } from './calendar'
import { device } from './device'
import { dialogs } from './dialogs'
import { files } from './files'
import { navigation } from './navigation'
import { storage } from './storage'
import { systemInfo } from './system-info'

/** The app's collaborators, as WeChat provides them. */
export const services: Services = {
  storage,
  clock: Date.now,
  systemInfo: systemInfo,
  dialogs,
  navigation,
  device,
  bars,
  files,
  calendar,
  version: APP_VERSION,
}
