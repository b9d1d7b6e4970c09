/** True for an object with keys: what JSON and YAML write as one. A list is none. */
export const isTable = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)
