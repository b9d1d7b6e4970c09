import { useApp } from './use-app'

/** Copies a text, or shows it to be copied by hand; true when it was copied. */
export const useCopy = (): ((text: string) => Promise<boolean>) => useApp().services.device.copy
