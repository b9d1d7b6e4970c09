/** Rows of a list: with more, a page would have more nodes than WeChat draws well. */
export const MAX_ROWS = 150

/** Children that one element may have: WeChat scores more than sixty as slow. */
const MAX_CHILDREN = 50

/** A list in pieces that one element may hold each, in order. */
export const piecesOf = <T>(list: readonly T[]): T[][] =>
  Array.from({ length: Math.ceil(list.length / MAX_CHILDREN) }, (_, index) =>
    list.slice(index * MAX_CHILDREN, (index + 1) * MAX_CHILDREN),
  )
