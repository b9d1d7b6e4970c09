import type { Kind, Platform } from '../../content/baked/types'
import type { GuidePage } from '../../domain/catalogue'
import type { Carrier, DateFault, Holder, KeyDate } from '../../domain/number'
import type { Mark } from '../../domain/progress'
import type { RouteWhen } from '../../domain/route'
import type { SensitiveKind } from '../../domain/sensitive'

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
  /** What was read out of messages, to be checked. */
  check: {
    answerTitle: string
    scanTitle: string
    pasteAnswer: string
    pasteScan: string
    promise: string
    pick: string
    read: string
    reading: (percent: number) => string
    tooLong: string
    found: (platforms: number, accounts: number) => string
    foundScan: (platforms: number) => string
    foundHint: string
    none: string
    noneScan: string
    nothing: string
    cards: (count: number) => string
    cardsHint: string
    total: (said: number, counted: number) => string
    code: string
    link: string
    which: (name: string, count: number) => string
    whichScan: Say
    unknown: string
    unknownHint: string
    leftover: string
    messages: (count: number) => string
    there: string
    less: Say
    more: Say
    add: (count: number) => string
    addNone: string
    added: (count: number) => string
    noNumber: string
    again: string
    uncounted: string
  }
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
    other: string
    way: { cancel: string; suspend: string; port: string }
    wayHint: { cancel: string; suspend: string; port: string }
  }
  guide: {
    title: string
    copyList: string
    copyChinese: string
    copyEnglish: string
    familyList: string
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
  /** Set-up of a number. */
  setup: {
    titleNew: string
    titleEdit: string
    hint: string
    situation: string
    holder: string
    document: string
    carrier: string
    optional: string
    carrierName: Record<Carrier, string>
    dates: string
    datesHint: string
    date: Record<KeyDate, string>
    pick: string
    clear: string
    label: string
    labelHint: string
    labelPlaceholder: string
    lastTwo: string
    lastTwoHint: string
    lastTwoPlaceholder: string
    begin: string
    save: string
    saved: string
    full: string
    dateFault: Record<DateFault, string>
    lastTwoFault: string
    labelFault: (most: number) => string
  }
  /** Why a text is not taken. */
  refused: Record<SensitiveKind, string>
  holderShort: Record<Holder, string>
  timeline: {
    title: string
    empty: string
    today: string
    year: (year: string) => string
    weekday: readonly [string, string, string, string, string, string, string]
    moved: Say
    closed: Say
    wait: Say
    waitHint: string
    querySubmitted: string
    queryRetry: string
    queryAnswer: string
    renewalSubmitted: string
    renewalDue: string
    cancelPlanned: string
    cancelPlannedHint: (bound: number) => string
    cancelPlannedPast: string
    cancelled: string
    unpaid: string
    unpaidHint: string
    arrearsCancel: string
    reissue: string
    suspendEnd: string
    suspendEndHint: string
    ownHint: string
    frozen: string
    frozenUnit: string
    frozenHint: string
    unsure: string
    from: Say
    by: Say
    addToCalendar: string
    asked: string
    calendarAsked: string
    calendarGone: string
    add: string
    addWhat: string
    addWhen: string
    addSave: string
    addFull: string
    remove: string
    removed: string
    open: string
    note: Say
  }
  backup: {
    title: string
    never: string
    last: Say
    hint: string
    toChat: string
    toFavourites: string
    toDisk: string
    asText: string
    done: string
    dismissed: string
    gone: string
    failed: string
    copied: string
    restore: string
    restoreHint: string
    pick: string
    paste: string
    pastePlaceholder: string
    look: string
    fault: Record<'empty' | 'tooLarge' | 'notOurs' | 'damaged' | 'newer' | 'unreadable', string>
    preview: string
    madeAt: Say
    madeUnknown: string
    change: Record<'new' | 'changed' | 'same', string>
    nothing: string
    masked: (count: number) => string
    progress: (done: number, total: number) => string
    merge: string
    mergeHint: string
    replace: string
    replaceTitle: string
    replaceText: string
    restored: string
    undo: string
    undone: string
    drop: string
    family: string
    familyHint: string
    familyCopy: string
    familyCopied: string
    erase: string
    eraseHint: string
    eraseTitle: string
    eraseText: (backedUp: boolean) => string
    erased: string
    eraseFailed: string
  }
  /** The list of what is left, as a text to send. */
  summary: {
    head: (label: string, day: string) => string
    count: (done: number, total: number) => string
    todo: string
    waiting: string
    until: (name: string, day: string) => string
    allDone: string
    foot: string
  }
  own: {
    title: string
    name: string
    placeholder: string
    kind: string
    save: string
    empty: string
    hint: string
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
