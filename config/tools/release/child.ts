import { type ChildProcess, spawn } from 'node:child_process'
import { createInterface } from 'node:readline'

/** A program to run. */
interface Program {
  command: string
  words: readonly string[]
  cwd: string
  env?: NodeJS.ProcessEnv
  /** Gets each line that it says. */
  hear: (line: string, to: NodeJS.WriteStream) => void
}

/** Ends a program with all that it has started itself: npm starts a shell, and that the compiler. */
const end = ({ pid, exitCode }: ChildProcess): void => {
  if (pid !== undefined && exitCode === null) process.kill(-pid, 'SIGKILL')
}

/** Runs a program to its end, and gives its exit code: 1 also when it can't be started. When this process leaves first, it ends too. */
export const runProgram = async ({ command, words, cwd, env = process.env, hear }: Program): Promise<number> => {
  const child = spawn(command, words, { cwd, env, stdio: ['ignore', 'pipe', 'pipe'], detached: true })
  const leave = () => end(child)
  // Before those who take away what it was working on.
  process.prependListener('exit', leave)
  try {
    const ended = new Promise<number>((resolve) => {
      child.once('error', (error) => {
        hear(error.message, process.stderr)
        resolve(1)
      })
      child.once('close', (code) => resolve(code ?? 1))
    })
    const listen = async (from: NodeJS.ReadableStream, to: NodeJS.WriteStream) => {
      for await (const line of createInterface({ input: from })) hear(line, to)
    }
    await Promise.all([listen(child.stdout, process.stdout), listen(child.stderr, process.stderr), ended])
    return await ended
  } finally {
    process.off('exit', leave)
  }
}
