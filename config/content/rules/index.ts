import type { Rule } from '../rule'
import { addresses } from './addresses'
import { afterCancelling } from './after-cancelling'
import { age } from './age'
import { brands } from './brands'
import { changes } from './changes'
import { characters } from './characters'
import { claims } from './claims'
import { closesMore } from './closes-more'
import { datedTests } from './dated-tests'
import { dates } from './dates'
import { frozen } from './frozen'
import { hosts } from './hosts'
import { hotlines } from './hotlines'
import { ids } from './ids'
import { languages } from './languages'
import { lengths } from './lengths'
import { logOutLast } from './log-out-last'
import { membersLine } from './members-line'
import { moneySources } from './money-sources'
import { noPersonalData } from './no-personal-data'
import { numbers } from './numbers'
import { oneEntry } from './one-entry'
import { order } from './order'
import { passport } from './passport'
import { promises } from './promises'
import { reachable } from './reachable'
import { readable } from './readable'
import { references } from './references'
import { scene } from './scene'
import { schema } from './schema'
import { signatures } from './signatures'
import { sourcesOnce } from './sources-once'
import { stayIn } from './stay-in'
import { stepIds } from './step-ids'
import { swindles } from './swindles'
import { unknownKeys } from './unknown-keys'
import { whoseName } from './whose-name'
import { whoseNumber } from './whose-number'

/** Every rule, the form first: what is not sound is not looked at further. */
export const rules: readonly Rule[] = [
  readable,
  oneEntry,
  unknownKeys,
  schema,
  ids,
  scene,
  stepIds,
  frozen,
  references,
  characters,
  languages,
  lengths,
  claims,
  dates,
  age,
  sourcesOnce,
  addresses,
  hosts,
  moneySources,
  hotlines,
  numbers,
  signatures,
  whoseName,
  whoseNumber,
  brands,
  order,
  afterCancelling,
  stayIn,
  closesMore,
  datedTests,
  membersLine,
  logOutLast,
  passport,
  reachable,
  noPersonalData,
  promises,
  swindles,
  changes,
]
