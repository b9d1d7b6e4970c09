import type { Rule } from '../rule'
import { afterCancelling } from './after-cancelling'
import { age } from './age'
import { brands } from './brands'
import { claims } from './claims'
import { dates } from './dates'
import { hotlines } from './hotlines'
import { ids } from './ids'
import { languages } from './languages'
import { lengths } from './lengths'
import { moneySources } from './money-sources'
import { nobodysData } from './nobodys-data'
import { oneEntry } from './one-entry'
import { order } from './order'
import { passport } from './passport'
import { promises } from './promises'
import { reachable } from './reachable'
import { references } from './references'
import { scene } from './scene'
import { schema } from './schema'
import { signatures } from './signatures'
import { sourcesOnce } from './sources-once'
import { stepIds } from './step-ids'
import { unknownKeys } from './unknown-keys'

/** Every rule, the form first: what is not sound is not looked at further. */
export const rules: readonly Rule[] = [
  oneEntry,
  unknownKeys,
  schema,
  ids,
  scene,
  stepIds,
  references,
  languages,
  lengths,
  claims,
  dates,
  age,
  sourcesOnce,
  moneySources,
  hotlines,
  signatures,
  brands,
  order,
  afterCancelling,
  passport,
  reachable,
  nobodysData,
  promises,
]
