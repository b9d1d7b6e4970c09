import { pause } from '../helpers/until'
import type { SetDataCall } from '../simulator/protocol'
import type { Host } from './stage'

/** What an act cost: every setData from its start until the pages had been quiet for a while. */
export interface Cost {
  /** setData calls, on whatever page. */
  calls: number
  /** Bytes of them all, and of the initial data of pages that were opened. */
  bytes: number
  list: readonly SetDataCall[]
}

/** How long without a setData is quiet. */
const QUIET_MS = 300

/** Does something and tells what it cost. */
export const setDataCost = async (host: Host, act: () => Promise<void>): Promise<Cost> => {
  await host.forgetSetData()
  await act()
  let list = await host.setDataCalls()
  for (let since = performance.now(); performance.now() - since < QUIET_MS; await pause(30)) {
    const now = await host.setDataCalls()
    if (now.length !== list.length) since = performance.now()
    list = now
  }
  const sent = list.filter(({ kind }) => kind === 'setData')
  return { calls: sent.length, bytes: list.reduce((sum, { bytes }) => sum + bytes, 0), list }
}
