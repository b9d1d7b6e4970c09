import type { Kind, Platform } from '../../content/baked/types'
import type { RouteWhen } from '../../domain/route'

type Binding = Platform['bindings'][number]
type Say = (name: string) => string

/** The words of the pages in subpackages: they are loaded with those pages. A language that misses one does not compile. */
export interface GuideMessages {
  binding: Record<Binding, string>
  account: {
    route: Record<RouteWhen, string>
    copyPath: string
    copyWords: Say
    call: string
    callNumber: Say
    conflict: string
    conflictTitle: Say
    general: string
    noRoute: string
    asShown: string
    after: (name: string, reason: string) => string
    newNumberTaken: string
    expect: Say
    done: string
    reopen: string
    next: string
    wait: string
    notMine: string
    waitWhich: string
    waitIn: (days: number, day: string) => string
    addFirst: string
    openGuide: { find: string; renewal: string }
    /** Something in the steps is not as the app shows it. */
    wrong: string
    wrongWhich: string
    wrongOther: string
    stepName: (place: number, name: string) => string
    report: (lines: string) => string
  }
  sources: {
    title: string
    what: (platforms: number, withSteps: number, claims: number) => string
    checked: (oldest: string, newest: string) => string
    claims: (count: number) => string
    means: Record<Kind, string>
  }
  claim: {
    kind: Record<Kind, string>
    /** Between a source and the day of its last check. */
    comma: string
    checked: (day: string) => string
    undated: string
    old: string
    stale: string
    unchanged: (day: string) => string
    copySource: string
  }
  find: {
    title: string
    nowEyebrow: string
    now: string
    nowHint: string
    copyName: string
    notYou: string
    notYouHint: string
    oldGone: string
    oldGoneHint: string
    steps: string
    neverHere: string
    submitted: string
    otherEntries: string
    facts: string
    manual: string
    copy: string
  }
  renewal: {
    title: string
    nowEyebrow: Say
    now: Say
    elsewise: Say
    orPath: string
    copy: string
    none: Say
    noneHint: Say
    covers: string
    excludes: string
    facts: string
    doNotLogIn: string
  }
}
