/** The first line of what somebody else's code says went wrong. */
export const reasonOf = (error: unknown): string =>
  String(typeof error === 'object' && error !== null && 'message' in error ? error.message : error).split('\n')[0] ?? ''

/** What the system calls a failure: ENOSPC, EACCES. Undefined for an error that is none of the system's. */
export const codeOf = (error: unknown): string | undefined =>
  typeof error === 'object' && error !== null && 'code' in error && typeof error.code === 'string' ? error.code : undefined
