/** Timers for the mini-program: the browser's, but for functions only, since text would be run outside the sandbox. */

function forFunctions(start: (work: () => void, delay?: number) => number) {
  return (work: unknown, delay?: number, ...args: unknown[]): number => {
    if (typeof work !== 'function') throw new TypeError('a timer needs a function')
    return start(() => work(...args), delay)
  }
}

export const timers = {
  setTimeout: forFunctions(window.setTimeout.bind(window)),
  setInterval: forFunctions(window.setInterval.bind(window)),
  clearTimeout: window.clearTimeout.bind(window),
  clearInterval: window.clearInterval.bind(window),
}
