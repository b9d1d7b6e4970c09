/**
 * How much is drawn, and from which seed. `npm test` draws the same on every machine and every day; `npm run soak` draws more,
 * from a seed that it prints.
 */
const soakSeed = process.env.SOAK_SEED

/** The seed of every property of the run. */
export const seed = soakSeed === undefined ? 20261122 : Number(soakSeed)

/** How many times the draws of the gate a soak makes, where a property does not say. */
const times = Number(process.env.SOAK_TIMES ?? 20)

/** The number of draws of a property: `gate` in `npm test`; in `npm run soak` `soak`, or as many times the gate's as asked. */
export const runs = (gate: number, { soak = gate * times }: { soak?: number } = {}): number =>
  soakSeed === undefined ? gate : soak
