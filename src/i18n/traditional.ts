import { traditional } from '../content/baked/traditional'
import { makeTraditional } from '../domain/catalogue/traditional'

/** Traditional Chinese for a text of the catalogue or the interface; what stands in “ ” stays as it is. */
export const inTraditional = makeTraditional(traditional)

/**
 * What is put into a message stands between these while it is converted: a name is in traditional characters already, and what the user
 * typed is shown as it was typed. They are for private use, so no text of ours holds them.
 */
const OPEN = '\ue000'
const CLOSE = '\ue001'
const ARGUMENT = /\ue000([^\ue001]*)\ue001/

const guard = (argument: unknown): unknown => {
  if (typeof argument === 'string') return argument === '' ? '' : `${OPEN}${argument}${CLOSE}`
  return Array.isArray(argument) ? argument.map(guard) : argument
}

/** A message with its guarded arguments, converted around them. Split by one group: every second part is an argument. */
const around = (message: string): string =>
  message
    .split(ARGUMENT)
    .map((part, index) => (index % 2 === 1 ? part : inTraditional(part)))
    .join('')

const converted = (value: unknown): unknown => {
  if (typeof value === 'string') return inTraditional(value)
  if (typeof value === 'function') return (...values: unknown[]) => around(String(value(...values.map(guard))))
  return typeof value === 'object' && value !== null ? traditionalMessages(value) : value
}

/** The same messages in traditional Chinese, each converted when it is first asked for. */
export const traditionalMessages = <T extends object>(messages: T): T => {
  const known = new Map<string | symbol, unknown>()
  return new Proxy(messages, {
    get(target, key) {
      if (!known.has(key)) known.set(key, converted(Reflect.get(target, key)))
      return known.get(key)
    },
  })
}
