import { useApp } from './app-context'

/** Copies a text; WeChat says that it did, we say when it refused. */
export const useCopy = (): ((text: string) => Promise<void>) => {
  const { stores, services } = useApp()
  return async (text) => {
    if (!(await services.device.copy(text))) stores.notice.say(stores.display.words.notice.copyFailed)
  }
}
