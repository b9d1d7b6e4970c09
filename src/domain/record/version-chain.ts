import * as v from 'valibot'

/** Formats of one thing, from version 1 on, each with the step to it from the one before. */
export interface VersionChain<Newest> {
  /** What a value of a version becomes in the newest; undefined when it has not that version's form, or no version is called so. */
  read(version: number, raw: unknown): Newest | undefined
  /** The chain with one version more. A step from anything but the version before does not compile. */
  next<Next>(format: v.GenericSchema<unknown, Next>, step: (previous: Newest) => Next): VersionChain<Next>
}

const formed = <Value>(format: v.GenericSchema<unknown, Value>, raw: unknown): Value | undefined => {
  const result = v.safeParse(format, raw)
  return result.success ? result.output : undefined
}

const chainOf = <Newest>(newest: number, read: VersionChain<Newest>['read']): VersionChain<Newest> => ({
  read,
  next: (format, step) =>
    chainOf(newest + 1, (version, raw) => {
      if (version === newest + 1) return formed(format, raw)
      const previous = read(version, raw)
      return previous === undefined ? undefined : step(previous)
    }),
})

/** A chain of one version. */
export const startChain = <First>(format: v.GenericSchema<unknown, First>): VersionChain<First> =>
  chainOf(1, (version, raw) => (version === 1 ? formed(format, raw) : undefined))
