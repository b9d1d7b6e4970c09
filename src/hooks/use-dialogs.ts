import { useApp } from './use-app'

/** WeChat's dialogs, as components ask them. */
export const useDialogs = () => useApp().services.dialogs
