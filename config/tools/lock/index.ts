/**
 * Completes package-lock.json after `npm install` from a registry that does not carry the binaries of other platforms: npm then
 * leaves them out of the lock, and `npm ci` refuses it everywhere. Each one missing is named with the version, system and processor
 * that its parent and its own name tell, without a hash, which only its registry can give:  npm run lock
 */
import { join } from 'node:path'

import { readText } from '../cli/read-whole'
import { runCommandLine } from '../cli/run-command'
import { writeWhole } from '../cli/write-whole'

interface LockedPackage {
  version?: string
  dev?: boolean
  optional?: boolean
  cpu?: string[]
  os?: string[]
  libc?: string[]
  optionalDependencies?: Record<string, string>
}

interface Lock {
  packages: Record<string, LockedPackage>
}

const systems = ['android', 'darwin', 'freebsd', 'linux', 'netbsd', 'openbsd', 'openharmony', 'sunos', 'win32', 'aix']
const processors = ['arm64', 'x64', 'ia32', 'loong64', 'ppc64', 'riscv64', 's390x', 'mips64el', 'wasm32', 'arm']

/** True when a package at `path` finds `name` in its own or an outer node_modules. */
const finds = ({ packages }: Lock, path: string, name: string): boolean => {
  for (let at = path; ; at = at.slice(0, Math.max(0, at.lastIndexOf('/node_modules/')))) {
    if (packages[`${at === '' ? '' : `${at}/`}node_modules/${name}`]) return true
    if (at === '') return false
  }
}

/** The optional packages that a lock's own entries name and the lock does not hold, with the range asked for. */
export const missingOptionals = (lock: Lock): { name: string; range: string; dev: boolean }[] =>
  Object.entries(lock.packages).flatMap(([path, { optionalDependencies, dev }]) =>
    Object.entries(optionalDependencies ?? {})
      .filter(([name]) => !finds(lock, path, name))
      .map(([name, range]) => ({ name, range, dev: dev ?? false })),
  )

const main = () => {
  const file = join(__dirname, '../../../package-lock.json')
  const lock: Lock = JSON.parse(readText(file))
  const missing = missingOptionals(lock)
  for (const { name, range, dev } of missing) {
    const os = systems.find((system) => name.includes(system))
    const cpu = processors.find((processor) => name.includes(processor))
    lock.packages[`node_modules/${name}`] = {
      version: range.replace(/^[\^~]/, ''),
      ...(cpu ? { cpu: [cpu] } : {}),
      ...(dev ? { dev: true } : {}),
      ...(name.includes('musl') ? { libc: ['musl'] } : {}),
      optional: true,
      ...(os ? { os: [os] } : {}),
    }
  }
  lock.packages = Object.fromEntries(Object.entries(lock.packages).sort(([a], [b]) => (a < b ? -1 : 1)))
  writeWhole(file, `${JSON.stringify(lock, null, 2)}\n`)
  for (const { name } of missing) console.log(`added ${name}`)
  return 0
}

if (require.main === module) runCommandLine(main)
