import type { Platform, SourceKind } from '../../content/baked/types'
import type { GuidePage } from '../../domain/catalogue/catalogue'
import type { RouteWhen } from '../../domain/catalogue/route'
import type { Mark } from '../../domain/plan/progress'

type Binding = Platform['bindings'][number]
type Say = (name: string) => string

/** The words of the guide package's pages: they are loaded with those pages. A language that misses one does not compile. */
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
    addFirst: string
    openGuide: Record<GuidePage, string>
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
    means: Record<SourceKind, string>
  }
  find: {
    title: string
    nowEyebrow: string
    now: string
    nowHint: string
    copyName: string
    begin: string
    waitEyebrow: string
    waitUntil: (day: string, clock: string) => string
    waitHint: string
    dueHint: string
    submittedAt: (day: string, clock: string) => string
    left: (hours: number, minutes: number) => string
    overdue: string
    received: string
    notYou: string
    notYouHint: string
    oldGone: string
    oldGoneHint: string
    ways: string
    query: string
    queryHint: string
    waiting: string
    done: string
    cannot: string
    paste: string
    pasteHint: string
    scan: string
    scanHint: string
    browse: string
    browseHint: string
    elsewhere: string
    elsewhereHint: string
    lookBack: string
    goneGuide: string
    passportGuide: string
  }
  query: {
    title: string
    cards: string
    cardsHint: string
    steps: string
    neverHere: string
    submitted: string
    again: string
    otherEntries: string
    copy: string
    failed: string
    picture: {
      search: string
      menu: readonly [string, string, string]
      accounts: string
      cards: string
      fields: readonly [string, string, string]
      send: string
    }
  }
  elsewhere: { title: string; hint: string }
  emergency: {
    title: string
    lead: string
    order: (acts: number) => string
    /** The words on a call button; `keys` is what to press, or empty. */
    call: (number: string, keys: string) => string
    pickBank: string
    /** Over the other ways of an act. */
    more: Say
    /** Lines besides those of the acts. */
    lines: string
    bankSearch: string
    noBank: string
    allBanks: (count: number) => string
  }
  hall: {
    title: string
    tab: { before: string; counter: string; after: string }
    copyAsk: string
    noteDay: string
    plan: string
    planHint: string
    planGo: string
    other: string
    way: { cancel: string; suspend: string; port: string }
    wayHint: { cancel: string; suspend: string; port: string }
  }
  guide: {
    title: string
    copyList: string
    copyChinese: string
    copyEnglish: string
    large: string
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
    noneOwn: string
    covers: string
    excludes: string
    facts: string
    doNotLogIn: string
    submitted: string
    again: string
    /** `day` in words: were it handed in today. */
    dueIf: Say
    due: Say
    dueHint: string
    /** Platforms that say the new number is registered already. */
    taken: string
    takenHint: string
  }
  card: {
    steps: (name: string) => string
    guide: (name: string) => string
    emergency: string
  }
  note: {
    title: string
    placeholder: string
    save: string
    saved: string
    length: (length: number, most: number) => string
    name: string
    namePlaceholder: string
  }
  place: {
    after: Say
    before: Say
    risk: (stage: string, risk: string) => string
    first: string
    last: string
    gate: (bound: number) => string
    gateClear: string
    bound: string
    boundMore: (count: number) => string
  }
  more: {
    further: string
    furtherAdded: Say
    furtherFull: string
    unused: string
    unusedHint: string
    used: string
    closed: string
    takeOff: string
  }
  history: {
    title: string
    takeBack: string
    takenBack: string
    line: (day: string, mark: string) => string
    mark: Record<Mark, string>
  }
  waitPanel: {
    title: string
    tomorrow: string
    hours: (hours: number) => string
    days: (days: number) => string
    workingDays: (days: number) => string
    pick: string
    cancel: string
    unsure: string
  }
}
