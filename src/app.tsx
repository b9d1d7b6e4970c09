import { useDidHide } from '@tarojs/taro'
import { configure } from 'mobx'
import { type PropsWithChildren, useState } from 'react'
import { catalogueIndex } from './content/baked/catalogue-index'
import { terms } from './content/baked/terms'
import { workdays } from './content/baked/workdays'
import { makeCatalogue } from './domain/catalogue/catalogue'
import { decodeIndex } from './domain/catalogue/index-text'
import { AppProvider } from './hooks/use-app'
import { services } from './services'
import { stopFieldEcho } from './services/field-echo'
import { pauseHiddenPages } from './services/hidden-pages'
import { dropUnusedPageEvents } from './services/page-events'
import { openStores } from './stores'
import { reportRefusals } from './stores/user-services'
import './app.scss'

configure({ enforceActions: 'always' })
pauseHiddenPages()
stopFieldEcho()
dropUnusedPageEvents()

/** The one place where ports, catalogue and stores are put together. */
export default function App({ children }: PropsWithChildren) {
  const [app] = useState(() => {
    const { items, categories } = decodeIndex(catalogueIndex)
    const stores = openStores(services, makeCatalogue(items, categories), { terms, workdays })
    return { stores, services: reportRefusals(services, stores.display, stores.notice) }
  })
  useDidHide(() => void app.stores.autoSave.flush())
  return <AppProvider value={app}>{children}</AppProvider>
}
