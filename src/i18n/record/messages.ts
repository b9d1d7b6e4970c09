import type { Carrier, DateFault, Holder, KeyDate } from '../../domain/number/profile'

type Say = (name: string) => string

/** Why WeChat did not do something, as stores/ports.ts tells it; who looks a word up proves that none is missing. */
type Refusal = 'missing' | 'privacy' | 'permission' | 'failed'

/** The words of the record package's pages. */
export interface RecordMessages {
  /** No text came out of a file; it can be pasted all the same. */
  pickFault: Record<'unreadable' | Refusal, string>
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
  holderShort: Record<Holder, string>
  timeline: {
    title: string
    empty: string
    today: string
    year: (year: string) => string
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
    calendarRefused: Record<Refusal, string>
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
  share: {
    title: string
    hint: string
    all: string
    none: string
    send: (count: number) => string
    pick: string
    open: string
    empty: string
    card: (count: number) => string
  }
  adopt: {
    title: string
    head: (count: number) => string
    hint: string
    unknown: (count: number) => string
    nothing: string
    there: string
    add: (count: number) => string
    addNew: (count: number) => string
    pick: string
    to: string
  }
  large: {
    title: string
    rule: string
    now: string
    later: string
    counter: string
    waits: (day: string) => string
    more: (count: number) => string
    last: string
    allDone: string
    nothing: string
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
    /** What became of handing the file on. */
    outcome: Record<'done' | 'dismissed' | Refusal, string>
    failed: string
    copied: string
    restore: string
    restoreHint: string
    pick: string
    paste: string
    pastePlaceholder: string
    look: string
    fault: Record<'empty' | 'tooLarge' | 'notOurs' | 'damaged' | 'newer' | 'several', string>
    preview: string
    madeAt: Say
    madeUnknown: string
    change: Record<'new' | 'changed' | 'same' | 'left', string>
    nothing: string
    masked: (count: number) => string
    left: Record<'numbers' | 'days' | 'deeds' | 'notes', (count: number) => string>
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
    /** Records that could not be read and were put aside. */
    asides: string
    asidesHint: string
    asidesUnread: string
    aside: (day: string, kilobytes: number) => string
    asideLook: string
    asideFault: string
    asideCopy: string
    asideDrop: string
    asideDropTitle: string
    asideDropText: string
    asideDropped: string
    asideKept: string
    /** When the record gets too large. */
    room: string
    roomHint: (kilobytes: number) => string
    roomHistory: string
    roomHistoryNote: (most: number) => string
    roomHistoryDone: (count: number) => string
    roomParts: string
    roomPart: Say
    tooLarge: string
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
}
