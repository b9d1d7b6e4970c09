/** The first line of what somebody else's code says went wrong. */
export const reasonOf = (error: unknown): string =>
  String(typeof error === 'object' && error !== null && 'message' in error ? error.message : error).split('\n')[0] ?? ''
