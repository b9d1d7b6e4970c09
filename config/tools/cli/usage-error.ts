/** A call that makes no sense, or material that can't be used: a line for each thing wrong. Nothing has been written. */
export class UsageError extends Error {
  constructor(readonly lines: string | readonly string[]) {
    super(typeof lines === 'string' ? lines : lines.join('\n'))
  }
}
