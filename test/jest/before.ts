/** What `npm test` does between baking and Jest, on two cores: lint and types in one, the build in the other. */
import { spawn } from 'node:child_process'

/** Runs scripts of package.json one after the other, until one fails. What they print comes out in one piece. */
const inTurn = async (scripts: readonly string[]): Promise<number> => {
  for (const script of scripts) {
    const child = spawn('npm', ['run', '-s', script], { shell: process.platform === 'win32' })
    const printed: Buffer[] = []
    for (const stream of [child.stdout, child.stderr]) stream.on('data', (part: Buffer) => printed.push(part))
    const status = await new Promise<number>((resolve) => {
      child.on('error', (error) => {
        printed.push(Buffer.from(`${error.message}\n`))
        resolve(1)
      })
      child.on('close', (code) => resolve(code ?? 1))
    })
    process.stdout.write(Buffer.concat(printed))
    if (status !== 0) return status
  }
  return 0
}

const main = async () => {
  const statuses = await Promise.all([inTurn(['lint', 'types']), inTurn(['build'])])
  process.exitCode = Math.max(...statuses)
}

void main()
