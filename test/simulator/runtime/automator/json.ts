import type { Json } from '../../protocol'

/** What of a value can travel: functions become null, and a ring becomes a word. */
export function toJson(value: unknown): Json {
  const open: unknown[] = []
  const written = JSON.stringify(value, function (this: unknown, _key: string, part: unknown) {
    if (part instanceof Error) return { message: part.message, stack: part.stack ?? '' }
    if (typeof part === 'bigint') return String(part)
    if (typeof part !== 'object' || part === null) return part
    while (open.length > 0 && open[open.length - 1] !== this) open.pop()
    if (open.includes(part)) return '[circular]'
    open.push(part)
    return part
  })
  return written === undefined ? null : JSON.parse(written)
}

export function textOf(params: Record<string, Json>, name: string): string {
  const value = params[name]
  if (typeof value !== 'string') throw new Error(`${name} is missing`)
  return value
}

export function listOf(params: Record<string, Json>, name: string): Json[] {
  const value = params[name]
  return Array.isArray(value) ? value : []
}
