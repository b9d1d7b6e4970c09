/**
 * What a table holds under a name from outside; undefined when it holds nothing there. `constructor` is in every object of JavaScript,
 * and in none of our tables. Not Object.hasOwn: older phones lack it.
 */
export const lookUp = <T>(table: Readonly<Record<string, T>>, name: string): T | undefined =>
  Object.keys(table).includes(name) ? table[name] : undefined
