import type { Need, Stage } from '../../content/baked/types'
import type { Document, Holder, Situation } from '../../domain/number/profile'
import type { RiskLevel } from '../../domain/plan/task'
import type { LanguageChoice } from '../../domain/record/snapshot'
import type { MilestoneKind } from '../../domain/timeline/timeline'

type Say = (name: string) => string

/** The words on the buttons of WeChat's dialogs. A dialog takes no others; what is about to be done stands in its title. */
export type Buttons = Record<'ok' | 'cancel' | 'copy' | 'tick' | 'delete' | 'replace' | 'startOver', string>

/** The words of the main package. A language that misses one does not compile. */
export interface Messages {
  appName: string
  tabs: { home: string; checklist: string; me: string }
  situation: {
    question: string
    hint: string
    title: Record<Situation, string>
    feel: Record<Situation, string>
    short: Record<Situation, string>
    family: string
    familyHint: string
  }
  holder: Record<Holder, string>
  /** A used number is the new one, not the old. */
  receivedHolder: Record<Holder, string>
  document: { question: string } & Record<Document, string>
  /** Titles of cards that friends get. */
  card: {
    app: string
    situation: Record<Situation, string>
    family: Record<Situation, string>
  }
  /** The door for cards and codes, where it can't simply lead on. */
  door: {
    title: string
    newer: string
    newerHint: string
    unknown: string
    unknownHint: string
    failed: string
    failedHint: string
    again: string
    search: string
  }
  promise: string
  unofficial: string
  home: {
    switch: string
    addNumber: string
    ringDone: string
    nowEyebrow: string
    nowMove: Say
    nowFixed: Say
    nowSteps: (step: number, total: number) => string
    nowMinutes: (minutes: number) => string
    nowMinutesOnly: (minutes: number) => string
    nowCounter: string
    begin: string
    goOn: string
    allDone: string
    allDoneHint: string
    allWaiting: string
    allWaitingHint: (day: string) => string
    seeList: string
    money: string
    waiting: string
    todo: string
    tools: { find: string; renewal: string; freeze: string; timeline: string }
    today: string
    /** The next day that matters. */
    milestone: Record<
      Exclude<
        MilestoneKind,
        'moved' | 'wait' | 'own' | 'queryRetry' | 'querySubmitted' | 'renewalSubmitted' | 'cancelled' | 'unpaid'
      >,
      string
    >
    wait: Say
    inDays: (days: number) => string
    month: (month: number) => string
    ringLabel: (done: number, total: number, waiting: number, todo: number) => string
  }
  checklist: {
    title: string
    all: string
    todo: string
    waiting: string
    done: string
    empty: string
    emptyHint: string
    toHome: string
    nothing: string
    search: string
    searchShort: string
    none: string
    now: string
    add: string
    /** Several at once. */
    share: string
    select: string
    selected: (count: number) => string
    selectAll: string
    markDone: string
    markNotMine: string
    takeOff: string
    more: (count: number) => string
    gateTitle: string
    gateText: (bound: number, names: string) => string
    tick: Say
  }
  stage: Record<Stage, string>
  stageWhy: Record<Stage, string>
  stageWhyCompromised: string
  state: {
    todo: string
    doing: (ticked: number, steps: number) => string
    waiting: (day: string) => string
    due: (day: string) => string
    done: (day: string) => string
    closed: (day: string) => string
    notMine: string
    close: string
  }
  risk: Record<RiskLevel, string>
  need: Record<Need, string>
  needs: (words: readonly string[]) => string
  platforms: {
    title: string
    search: string
    /** For large text. */
    searchShort: string
    none: string
    noneHint: string
    more: (count: number) => string
    has: string
    add: string
    addAll: string
    addCommon: (count: number) => string
    own: string
    ownNamed: Say
    count: (added: number, total: number) => string
  }
  me: {
    title: string
    numbers: string
    viewing: string
    progress: (done: number, total: number) => string
    addNumber: string
    manage: Say
    view: string
    edit: string
    remove: string
    removeTitle: string
    removeText: Say
    display: string
    language: string
    languageChoice: Record<LanguageChoice, string>
    textSize: string
    textSizeAuto: string
    textSizeTimes: (times: string) => string
    theme: string
    themeValue: string
    themeText: string
    data: string
    backup: string
    noBackup: string
    noBackupHint: string
    backUp: string
    restore: string
    erase: string
    trust: string
    privacy: string
    privacyText: string
    sources: string
    guides: string
    unofficial: string
    unofficialText: string
  }
  notice: {
    badLink: string
    unknownPlatform: string
    done: Say
    waiting: (name: string, day: string) => string
    notMine: Say
    reopened: Say
    removed: Say
    added: Say
    takenOff: Say
    doneAll: (count: number) => string
    notMineAll: (count: number) => string
    takenOffAll: (count: number) => string
    addedAll: (count: number) => string
    full: string
    undo: string
    copyByHand: string
    copyNotAgreed: string
    copyTooLong: string
    callOnComputer: string
    callRefused: string
    notOpened: string
    /** What Moments opened can only be read. */
    singlePage: string
  }
  storageProblem: {
    corrupt: string
    newerVersion: string
    unreadable: string
    older: string
    saveFailed: string
    unconfirmed: string
    invalid: string
    changed: string
    nearlyFull: string
    full: string
    makeRoom: string
    retry: string
    copyRaw: string
    discardUnreadable: string
    discardTitle: string
    discardText: string
    discardFailed: string
  }
  /** At most four characters each, Latin ones too: with a longer one WeChat shows no dialog at all (wx.showModal, confirmText). */
  buttons: Buttons
  cancel: string
  /** Between names in a list. */
  and: string
  /** The number's last two digits. */
  tail: Say
  /** One of several accounts on a platform. */
  further: (name: string, place: number) => string
  named: (name: string, own: string) => string
  /** A day of this year in words. */
  day: (month: number, date: number) => string
  hotlineWarning: string
}

/** Languages in which the interface and the catalogue speak. */
export type Language = 'zh' | 'hant' | 'en'
