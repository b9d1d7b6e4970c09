/** Readers for JSON that a build wrote: each gives a value of the asked kind or the fallback, never throws. */
import type { Json, JsonObject } from '../protocol'

/** True for a plain JSON object. */
export function isObject(value: unknown): value is JsonObject {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

export function objectAt(source: JsonObject, key: string): JsonObject {
  const value = source[key]
  return isObject(value) ? value : {}
}

export function textAt(source: JsonObject, key: string, fallback = ''): string {
  const value = source[key]
  return typeof value === 'string' ? value : fallback
}

export function listAt(source: JsonObject, key: string): Json[] {
  const value = source[key]
  return Array.isArray(value) ? value : []
}

/** The strings of a list, others left out. */
export function textsAt(source: JsonObject, key: string): string[] {
  return listAt(source, key).filter((item): item is string => typeof item === 'string')
}

/** Parses text that must hold a JSON object; throws with a reason if it does not. */
export function parseObject(text: string): JsonObject {
  const value: unknown = JSON.parse(text)
  if (!isObject(value)) throw new Error('is not a JSON object')
  return value
}
