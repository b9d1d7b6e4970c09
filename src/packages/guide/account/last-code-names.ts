import type { Text } from '../../../content/baked/types'
import { accountIndexOf } from '../../../domain/catalogue/keys'
import { riskLevelOf, type Task } from '../../../domain/plan/task'

/** What the accounts of high risk are called, each by a name of its own; somebody else's and those that were closed are left out. */
export const lastCodeNames = (tasks: readonly Task[]): Text[] =>
  tasks.flatMap(({ key, item, state }) => {
    if (item.kind !== 'platform' || riskLevelOf(item.risk) !== 'high' || state === 'notMine' || state === 'closed') return []
    const place = accountIndexOf(key)
    const { zh, en } = item.name
    return [place === 1 ? item.name : { zh: `${zh}（${place}）`, en: `${en} (${place})` }]
  })
