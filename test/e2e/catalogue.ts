import { catalogueIndex } from '../../src/content/baked/catalogue-index'
import { carriers, guides, platforms, services, sources, tasks } from '../../src/content/baked/entries'
import type { Conflict, Hotline, Part, RouteWhen, Service, Source, Step, Text } from '../../src/content/baked/types'
import { makeCatalogue } from '../../src/domain/catalogue/catalogue'
import { decodeIndex } from '../../src/domain/catalogue/index-text'
import { routeFor } from '../../src/domain/catalogue/route'
import type { Document, NumberProfile } from '../../src/domain/number/profile'
import { makePlan } from '../../src/domain/plan/plan'
import { localized } from '../../src/i18n/labels'
import type { Language } from '../../src/i18n/language'

/**
 * What the catalogue says, for specifications to expect: whoever corrects a sentence, a number or a step there breaks none of them.
 * Each rejects an id that nobody has, and a step that is not there.
 */
const found = <T>(thing: T | undefined, name: string): T => {
  if (thing === undefined) throw new Error(`the catalogue has no ${name}`)
  return thing
}

const entryOf = (id: string) => found(platforms[id] ?? tasks[id], `platform or task "${id}"`)

const { items, categories } = decodeIndex(catalogueIndex)
const catalogue = makeCatalogue(items, categories)

/** The fixed tasks of a number's plan, in its order, as long as none of them is done. */
export const fixedTasksOf = (profile: Partial<NumberProfile> & Pick<NumberProfile, 'situation'>): string[] => {
  const input = { document: 'residentId' as const, dates: {}, ...profile }
  const { stages } = makePlan({ profile: input, accounts: [], progress: new Map(), today: '2026-11-16' }, catalogue)
  return stages.flatMap(({ tasks: inStage }) => inStage.map(({ key }) => key))
}

/** What a platform or a fixed task is called. */
export const nameOf = (id: string, language: Language = 'zh'): string => localized(entryOf(id).name, language)

/** A platform of which no steps of its own are known. */
export const platformWithoutSteps = (): string =>
  found(
    Object.values(platforms).find(({ routes }) => routes === undefined),
    'platform without steps',
  ).id

/** The steps of a platform or fixed task, for one condition and document. */
export const stepsOf = (id: string, when: RouteWhen = 'oldWorks', document: Document = 'residentId'): readonly Step[] =>
  found(routeFor(entryOf(id).routes ?? [], when, document), `route "${when}" of "${id}"`).steps

/** One of them, from 0; a negative index counts from the end. */
export const stepOf = (id: string, index: number, when: RouteWhen = 'oldWorks'): Step =>
  found(stepsOf(id, when).at(index), `step ${index} of "${id}"`)

/** The step that starts a wait when it is ticked. */
export const startOf = (id: string): Step =>
  found(
    stepsOf(id).find(({ starts }) => starts !== undefined),
    `step of "${id}" that starts a wait`,
  )

/** The first step that calls a hot-line. */
export const callOf = (id: string): Step & { call: string } => {
  const step = stepsOf(id).find(({ call }) => call !== undefined)
  return { ...found(step, `step of "${id}" that calls`), call: found(step?.call, `call of "${id}"`) }
}

/** Where the sources of a platform's steps differ; the first such place. */
export const conflictOf = (id: string): Conflict => found(platforms[id]?.conflicts?.[0], `conflict of "${id}"`)

/** The number that is called first for a bank or another platform, or a carrier. */
export const hotlineOf = (id: string): Hotline => found((platforms[id] ?? carriers[id])?.hotlines?.[0], `hot-line of "${id}"`)

const serviceOf = (id: string): Service => found(services[id], `service "${id}"`)

/** What a guide is called. */
export const guideName = (id: string, language: Language = 'zh'): string =>
  localized(found(guides[id], `guide "${id}"`).name, language)

/** A part of a guide. */
export const partOf = (guide: string, part: string): Part =>
  found(
    guides[guide]?.parts.find(({ id }) => id === part),
    `part "${part}" of the guide "${guide}"`,
  )

/** The first thing to tick in a part of a guide. */
export const firstItemOf = (guide: string, part: string): Text =>
  found(partOf(guide, part).items?.[0], `list in "${part}" of the guide "${guide}"`)

/** The first words to copy in a part of a guide. */
export const firstPhraseOf = (guide: string, part: string): Text =>
  found(partOf(guide, part).say?.[0], `words to copy in "${part}" of the guide "${guide}"`)

/** The first fact in a part of a guide. */
export const firstFactOf = (guide: string, part: string): Text =>
  found(partOf(guide, part).facts?.[0], `fact in "${part}" of the guide "${guide}"`).text

/** The hot-lines that the steps of a guide's part call, in their order. */
export const callsOf = (guide: string, part: string): string[] =>
  (partOf(guide, part).steps ?? []).flatMap(({ call }) => call ?? [])

/** The hot-line that an act of the emergency guide calls first. */
export const emergencyCallOf = (act: string): string => found(callsOf('emergency', act)[0], `call of the act "${act}"`)

/** How a carrier's own renewal is found: words to search for. */
export const renewalSearchOf = (carrier: string): string =>
  found(carriers[carrier]?.renewal?.search[0], `renewal of the carrier "${carrier}"`)

/** Where the sources of a carrier's suspension differ; the first such place. */
export const suspensionConflictOf = (carrier: string): Conflict => {
  const entry = found(carriers[carrier], `carrier "${carrier}"`)
  const step = entry.suspend?.steps.find(({ conflict }) => conflict !== undefined)
  return found(
    entry.conflicts?.find(({ id }) => id === step?.conflict),
    `conflict about suspending at "${carrier}"`,
  )
}

/** The first step of a service. */
export const firstStepOf = (service: string): Step => found(serviceOf(service).steps?.[0], `step of the service "${service}"`)

/** The first source of a service. */
export const sourceOf = (id: string): Source => {
  const [claim] = serviceOf(id).claims
  return found(claim && sources[claim.source], `source of the service "${id}"`)
}
