import { createContext, useContext } from 'react'

import type { Messages } from '../i18n/main'
import type { Stores } from '../stores'
import type { UserServices } from '../stores/user-services'

/** What every component may lean on: the stores, and the ports to WeChat. */
interface AppContext {
  stores: Stores
  services: UserServices
}

const Context = createContext<AppContext | undefined>(undefined)

export const AppProvider = Context.Provider

/** The app around a component. Throws outside AppProvider: a mistake of ours, never of the user's. */
export const useApp = (): AppContext => {
  const app = useContext(Context)
  if (!app) throw new Error('useApp outside AppProvider')
  return app
}

export const useStores = (): Stores => useApp().stores

/** The words of the interface. Components that call it must be observers, to speak anew when the language changes. */
export const useWords = (): Messages => useStores().display.words
