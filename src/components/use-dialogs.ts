import { useApp } from './app-context'

/** WeChat's dialogs, as components ask them. */
export const useDialogs = () => useApp().services.dialogs
