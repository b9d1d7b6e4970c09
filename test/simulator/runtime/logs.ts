/** The mini-program's console: the browser's, and a copy for automator clients. */
import { Signal } from './signal'

const LEVELS = ['log', 'info', 'warn', 'error', 'debug'] as const
type Level = (typeof LEVELS)[number]

export const logs = new Signal<{ type: Level; args: unknown[] }>()

function level(type: Level) {
  return (...args: unknown[]) => {
    console[type](...args)
    logs.send({ type, args })
  }
}

/** Only what WeChat's console has. */
export const logicConsole = {
  log: level('log'),
  info: level('info'),
  warn: level('warn'),
  error: level('error'),
  debug: level('debug'),
  group: console.group.bind(console),
  groupEnd: console.groupEnd.bind(console),
}
