/** The `on…`/`off…` pairs: news of the app's life and of the phone. */
import { faults, guarded } from '../faults'
import type { Phone } from '../phone'
import type { Apis } from './call'
import { windowInfo } from './system'

type Listener = (news: unknown) => unknown

/** One pair; `tell` sends the news to all who listen. */
function pair(name: string): { apis: Apis; tell: (news: unknown) => void } {
  let listeners: Listener[] = []
  return {
    apis: {
      [`on${name}`]: (listener: Listener) => {
        listeners.push(listener)
      },
      [`off${name}`]: (listener?: Listener) => {
        listeners = listener ? listeners.filter((other) => other !== listener) : []
      },
    },
    tell: (news) => {
      for (const listener of [...listeners]) guarded(() => listener(news))
    },
  }
}

export function eventApis(phone: Phone): Apis {
  const theme = pair('ThemeChange')
  const shown = pair('AppShow')
  const hidden = pair('AppHide')
  const error = pair('Error')
  const rejection = pair('UnhandledRejection')
  const notFound = pair('PageNotFound')
  const resized = pair('WindowResize')
  const memory = pair('MemoryWarning')
  const keyboard = pair('KeyboardHeightChange')

  let lastTheme = phone.theming.now
  phone.settings.changed.listen(() => {
    if (phone.theming.now === lastTheme) return
    lastTheme = phone.theming.now
    theme.tell({ theme: lastTheme })
    phone.app.call('onThemeChange', { theme: lastTheme })
  })
  phone.keyboardMoved.listen((height) => keyboard.tell({ height }))
  phone.app.shown.listen(shown.tell)
  phone.app.hid.listen(() => hidden.tell({}))
  faults.listen((fault) => {
    error.tell(fault)
    phone.app.call('onError', `${fault.message}\n${fault.stack}`)
  })
  window.addEventListener('unhandledrejection', (event) => {
    const news: unknown = { reason: event.reason, promise: event.promise }
    rejection.tell(news)
    phone.app.call('onUnhandledRejection', news)
  })
  phone.router.notFound.listen((target) => {
    const news = { path: target.path, query: target.query, isEntryPage: phone.router.pages.length === 0 }
    notFound.tell(news)
    phone.app.call('onPageNotFound', news)
  })
  window.addEventListener('resize', () => {
    const { windowWidth, windowHeight } = windowInfo(phone)
    resized.tell({ size: { windowWidth, windowHeight } })
  })
  const pairs = [theme, shown, hidden, error, rejection, notFound, resized, memory, keyboard]
  return Object.assign({}, ...pairs.map(({ apis }) => apis))
}
