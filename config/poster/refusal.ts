/** Why no poster was made: one line for each thing wrong. Nothing has been written then. */
export class Refusal extends Error {
  constructor(readonly lines: readonly string[]) {
    super(lines.join('\n'))
  }
}
