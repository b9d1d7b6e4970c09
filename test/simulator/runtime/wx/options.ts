/** Reading what the app hands to an API: anything may come. */
export type Options = Record<string, unknown>

export function isRecord(value: unknown): value is Options {
  return typeof value === 'object' && value !== null
}

export function text(options: Options, name: string, fallback = ''): string {
  const value = options[name]
  return typeof value === 'string' ? value : fallback
}

export function number(options: Options, name: string, fallback: number): number {
  const value = options[name]
  return typeof value === 'number' ? value : fallback
}

/** The JSON part of a value: functions and the like are left out. */
export function plain(value: unknown): unknown {
  const written = JSON.stringify(value)
  return written === undefined ? undefined : JSON.parse(written)
}
