import type { ChildProcessWithoutNullStreams } from 'node:child_process'
import { once } from 'node:events'

/** What a command says until it ends, and how it ends. */
export const outputOf = async (child: ChildProcessWithoutNullStreams) => {
  const said = { stdout: '', stderr: '' }
  for (const stream of ['stdout', 'stderr'] as const) {
    child[stream].on('data', (part) => {
      said[stream] += part
    })
  }
  const [status]: unknown[] = await once(child, 'close')
  return { status, ...said }
}
