/**
 * Rows on the checklist before any stage is asked for more. A row is ten nodes; WeChat scores down pages of 1,000, and parents of
 * more than 60 children.
 */
const MAX_ROWS = 56

/** How many rows each stage may show, given how many it has, so that the page keeps within what WeChat likes. */
export const rowsPerStage = (sizes: readonly number[]): number => {
  let most = MAX_ROWS
  while (most > 1 && sizes.reduce((sum, size) => sum + Math.min(size, most), 0) > MAX_ROWS) most -= 1
  return most
}

/** The rows in an order of keys that was taken earlier; those that it does not know stand at the end, as they came. */
export const inOrder = <Row extends { key: string }>(rows: readonly Row[], keys: readonly string[]): readonly Row[] => {
  const places = new Map(keys.map((key, place) => [key, place]))
  const placeOf = ({ key }: Row) => places.get(key) ?? keys.length
  return [...rows].sort((a, b) => placeOf(a) - placeOf(b))
}

/** The first rows, as many as may be shown; more when the one with this key, what is to be done now, would else be hidden. */
export const firstRows = <Row extends { key: string }>(rows: readonly Row[], most: number, nowKey?: string): readonly Row[] =>
  rows.slice(0, Math.max(most, 1 + rows.findIndex(({ key }) => key === nowKey)))
