/** Methods that look at one thing, and those that may go through all that they are called on. */
const ones = {
  string: ['charAt', 'charCodeAt', 'slice'],
  array: ['push', 'pop'],
} as const
const alls = {
  string: ['replace', 'split', 'indexOf', 'lastIndexOf', 'toLowerCase'],
  array: [
    ...['shift', 'unshift', 'splice', 'concat', 'join', 'sort', 'reverse', 'map', 'filter', 'flatMap', 'forEach', 'reduce'],
    ...['every', 'some', 'find', 'findIndex', 'includes', 'indexOf', 'lastIndexOf', Symbol.iterator],
  ],
} as const

/**
 * How many steps a run takes: characters looked at, and elements of lists gone through. The same on every machine and however busy
 * it is, which no time is. A search that ends early counts as one that went to the end.
 */
export const stepsOf = (run: () => unknown): number => {
  let steps = 0
  const restore: (() => void)[] = []
  const count = (prototype: object, name: string | symbol, isAll: boolean) => {
    const before = Object.getOwnPropertyDescriptor(prototype, name)
    const method: unknown = before?.value
    if (!before || typeof method !== 'function') throw new Error(`there is no ${String(name)}`)
    const counting = function (this: { length: number }, ...words: unknown[]): unknown {
      steps += isAll ? this.length : 1
      return Reflect.apply(method, this, words)
    }
    Object.defineProperty(prototype, name, { ...before, value: counting })
    restore.push(() => Object.defineProperty(prototype, name, before))
  }
  for (const name of ones.string) count(String.prototype, name, false)
  for (const name of alls.string) count(String.prototype, name, true)
  for (const name of ones.array) count(Array.prototype, name, false)
  for (const name of alls.array) count(Array.prototype, name, true)
  try {
    run()
  } finally {
    // Taking back goes through no list of ours.
    for (let index = 0; index < restore.length; index += 1) restore[index]?.()
  }
  return steps
}
