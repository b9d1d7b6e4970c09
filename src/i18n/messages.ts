import type { Need, Stage } from '../content/baked/types'
import type { Document, Holder, Situation } from '../domain/number'
import type { StageRisk } from '../domain/plan'
import type { LanguageChoice } from '../domain/snapshot'

type Say = (name: string) => string

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
    whose: string
    which: string
  }
  holder: Record<Holder, string>
  /** A used number is the new one, not the old. */
  receivedHolder: Record<Holder, string>
  document: { question: string } & Record<Document, string>
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
    tools: { find: string; renewal: string }
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
    now: string
    add: string
    tick: Say
    untick: Say
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
    notMine: string
  }
  risk: Record<StageRisk, string>
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
    remove: string
    removeTitle: string
    removeText: Say
    removeConfirm: string
    display: string
    language: string
    languageChoice: Record<LanguageChoice, string>
    trust: string
    privacy: string
    privacyText: string
    sources: string
    unofficial: string
    unofficialText: string
    ok: string
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
    undo: string
    copyFailed: string
  }
  trouble: {
    damaged: string
    newer: string
    unreadable: string
    unsaved: string
    retry: string
    copyRaw: string
    startOver: string
    startOverTitle: string
    startOverText: string
  }
  cancel: string
  /** A day of this year in words. */
  day: (month: number, date: number) => string
  hotlineWarning: string
}

/** Languages in which the interface and the catalogue speak. */
export type Language = 'zh' | 'hant' | 'en'
