import type { Text } from '../content/baked/types'
import type { Day } from '../domain/calendar/day'
import { accountIndexOf } from '../domain/catalogue/keys'
import { hardestFirst } from '../domain/catalogue/needs'
import type { NumberProfile } from '../domain/number/profile'
import { isDue } from '../domain/plan/progress'
import type { Task } from '../domain/plan/task'
import type { Language } from './language'
import type { Messages } from './main'
import { inTraditional } from './traditional'

/** The catalogue's words in the language of the interface. */
export const localized = (text: Text, language: Language): string =>
  language === 'hant' ? (text.hant ?? inTraditional(text.zh)) : text[language]

/** 2026-11-24 as 11-24, or whole in another year. */
export const shortDay = (day: Day, today: Day): string => (day.slice(0, 4) === today.slice(0, 4) ? day.slice(5) : day)

/** 2026-11-24 as 11 月 24 日. */
export const dayInWords = (day: Day, words: Messages): string => words.day(Number(day.slice(5, 7)), Number(day.slice(8, 10)))

/** What the user calls a number: its label, or its holder. A used number is the new one. */
export const labelOf = ({ label, holder, situation }: NumberProfile, words: Messages): string =>
  label ?? (situation === 'received' ? words.receivedHolder : words.holder)[holder]

/** The same with the last two digits, where only text can stand. */
export const fullLabelOf = (profile: NumberProfile, words: Messages): string =>
  profile.lastTwo === undefined ? labelOf(profile, words) : `${labelOf(profile, words)} ${words.tail(profile.lastTwo)}`

/** The name of an account: the platform's, and what tells it from others there. */
export const nameOf = (
  { key, item, details }: Pick<Task, 'key' | 'item' | 'details'>,
  words: Messages,
  language: Language,
): string => {
  const name = localized(item.name, language)
  if (details.name !== undefined) return words.named(name, details.name)
  const index = accountIndexOf(key)
  return index === 1 ? name : words.further(name, index)
}

/** At most `most` names of tasks in one line. */
export const namesOf = (tasks: readonly Task[], words: Messages, language: Language, most = 3): string => {
  const named = tasks.slice(0, most).map((task) => nameOf(task, words, language))
  return tasks.length > most ? `${named.join(words.and)}…` : named.join(words.and)
}

/** The line under a task's name. It always begins with the state's word. */
export const statusOf = (task: Task, words: Messages, today: Day): string => {
  const { progress } = task
  switch (progress.mark) {
    case 'done':
      return words.state.done(shortDay(progress.on, today))
    case 'closed':
      return words.state.closed(shortDay(progress.on, today))
    case 'notMine':
      return words.state.notMine
    case 'waiting':
      return (isDue(progress, today) ? words.state.due : words.state.waiting)(shortDay(progress.until, today))
    case 'open': {
      if (task.state === 'doing') return words.state.doing(task.ticked, task.route?.steps.length ?? task.ticked)
      const needs = hardestFirst(task.route?.needs ?? [])
        .slice(0, 2)
        .map((need) => words.need[need])
      const hint = task.when === 'closing' || task.details.unused ? words.state.close : needs.length > 0 ? words.needs(needs) : ''
      return hint ? `${words.state.todo} · ${hint}` : words.state.todo
    }
  }
}
