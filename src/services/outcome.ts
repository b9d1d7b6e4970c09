/** The words in which WeChat refused, or an error's own; '' for anything else. */
const wordsOf = (error: unknown): string => {
  if (typeof error !== 'object' || error === null) return ''
  if ('errMsg' in error) return String(error.errMsg)
  return error instanceof Error ? error.message : ''
}

/** True when the user changed their mind: `…:fail cancel`. The `cancelText` of a refused dialog is no such thing. */
export const isDismissal = (error: unknown): boolean => /\bcancel(l?ed)?\b/.test(wordsOf(error))
