import { sourceKinds } from '../../../src/content/baked/enums'
import type {
  Carrier,
  Category,
  Claim,
  Guide,
  Platform,
  Route,
  Service,
  Step,
  Task,
  Term,
  Text,
} from '../../../src/content/baked/types'
import { claimsIn } from '../../../src/domain/catalogue/sources'
import { isTable } from '../../tools/cli/is-table'
import { bare } from '../known/numbers'
import type { Level, Problem } from '../problem'
import { placedClaimsIn, problemAt, type Rule, textsIn } from '../rule'
import type { Content, ContentEntry, ContentFile, EntryTypes, Folder, Path } from '../types'
import { speaksOfOldNumber } from './whose-number'

const sayOf = ({ source, checkedOn, quote }: Claim): string => `${source} ${checkedOn} ${quote ?? ''}`

/** True when somebody names something new for it: another source or quote, or a later look. */
const isRenewed = (now: readonly Claim[], before: readonly Claim[]): boolean => {
  const known = new Set(before.map(sayOf))
  return now.some(
    (claim) => !known.has(sayOf(claim)) && before.every((was) => was.source !== claim.source || was.checkedOn <= claim.checkedOn),
  )
}

/** What weakens an entry is an error while it stands on the same claims, and a warning once it has new ones: somebody has to look. */
const levelOf = (now: readonly Claim[] = [], before: readonly Claim[] = []): Level => (isRenewed(now, before) ? 'warn' : 'error')

const ground = (level: Level): string =>
  level === 'warn'
    ? 'It is said on a new claim: whoever reviews this, look at it'
    : 'Name what says so: a new source, another quote, or the day on which you looked again'

type Say = (path: Path, what: string, now?: readonly Claim[], before?: readonly Claim[], level?: Level) => void

const compareHotlines = (now: EntryTypes[Folder], before: EntryTypes[Folder], say: Say): void => {
  const list = (entry: EntryTypes[Folder]) => ('hotlines' in entry ? (entry.hotlines ?? []) : [])
  const known = new Map(list(before).map((line) => [bare(line.number), line]))
  list(now).forEach((line, index) => {
    const old = known.get(bare(line.number))
    if (old?.unchangedSince !== undefined && line.unchangedSince !== undefined && line.unchangedSince < old.unchangedSince)
      say(
        ['hotlines', index, 'unchangedSince'],
        `${line.number} was unchanged since ${old.unchangedSince} before`,
        line.claims,
        old.claims,
      )
    if (old && wordsOf(line.keys?.zh) !== wordsOf(old.keys?.zh))
      say(
        ['hotlines', index],
        `what to press at ${line.number} was “${old.keys?.zh ?? 'nothing'}” before`,
        line.claims,
        old.claims,
      )
  })
  const was = list(before).filter(({ number }) => !list(now).some((line) => bare(line.number) === bare(number)))
  list(now).forEach(({ number, claims }, index) => {
    if (known.has(bare(number))) return
    const old = was.map((line) => line.number).join(', ')
    say(
      ['hotlines', index, 'number'],
      `the hot-line ${number} is new${old === '' ? '' : `, in place of ${old}`}: dial it once before it goes to anybody`,
      claims,
      was.length > 0 ? was.flatMap((line) => line.claims) : claimsIn(list(before)),
    )
  })
}

/** Letters and digits alone: a mended comma asks nothing else of anybody. */
const wordsOf = (words: string | readonly string[] | undefined): string =>
  [words ?? []]
    .flat()
    .join(' › ')
    .replace(/[^\p{L}\p{N}›]/gu, '')

const sameText = (now: Text, before: Text): boolean =>
  wordsOf(now.zh) === wordsOf(before.zh) && wordsOf(now.en) === wordsOf(before.en)

/** The claims that vouch for a list of steps, now and before. */
interface Vouched {
  now: readonly Claim[]
  before: readonly Claim[]
}

/** Words that the rule `whose-number` refuses have to be mended, with no new claim to be had for it: somebody has to look. */
const levelOfMending = (now: Text, before: Text): Level | undefined =>
  speaksOfOldNumber(before) && !speaksOfOldNumber(now) ? 'warn' : undefined

const compareStep = (step: Step, was: Step, at: Path, tell: (path: Path, what: string, level?: Level) => void): void => {
  const lost = (was.needs ?? []).filter((need) => !step.needs?.includes(need))
  if (lost.length > 0)
    tell(
      [...at, 'needs'],
      `the step "${step.id}" needed ${lost.join(', ')} before: the plan would offer it to people who don’t have that`,
    )
  if (was.irreversible && !step.irreversible)
    tell(at, `the step "${step.id}" could not be taken back before: nobody would be warned`)
  if (was.conflict !== undefined && step.conflict === undefined)
    tell(at, `the step "${step.id}" told of the conflict "${was.conflict}" before`)
  if (was.call !== undefined && step.call !== was.call) tell([...at, 'call'], `the step "${step.id}" dialled ${was.call} before`)
  if (!sameText(step.do, was.do))
    tell(
      [...at, 'do'],
      `the step "${step.id}" asked for something else before (${was.do.zh} · ${was.do.en})`,
      levelOfMending(step.do, was.do),
    )
  for (const field of ['path', 'pathEn', 'copy'] as const) {
    if (wordsOf(step[field]) !== wordsOf(was[field]))
      tell([...at, field], `${field} of the step "${step.id}" was ${wordsOf(was[field]) || 'not there'} before`)
  }
  if (was.starts !== undefined && step.starts !== was.starts)
    tell(at, `the step "${step.id}" started the wait "${was.starts}" before`)
}

const compareSteps = (now: readonly Step[] = [], before: readonly Step[] = [], path: Path, say: Say, vouched: Vouched): void => {
  now.forEach((step, index) => {
    const was = before.find(({ id }) => id === step.id)
    if (was) compareStep(step, was, [...path, index], (at, what, level) => say(at, what, vouched.now, vouched.before, level))
  })
}

/** Which of two steps comes first may be what keeps somebody from being locked out. */
const compareOrder = (now: readonly Step[], before: readonly Step[]): string | undefined => {
  const ids = before.map(({ id }) => id)
  const kept = now.map(({ id }) => id).filter((id) => ids.includes(id))
  return kept.find((id, index) => ids.filter((one) => kept.includes(one))[index] !== id)
}

/** A route is the same one as long as it serves the same people. */
const keyOf = ({ when, documents = [] }: Route): string => `${when} ${[...documents].sort().join()}`

const compareRoutes = (now: readonly Route[], before: readonly Route[], say: Say): void => {
  now.forEach((route, index) => {
    const was = before.find((one) => keyOf(one) === keyOf(route))
    if (was) {
      compareSteps(route.steps, was.steps, ['routes', index, 'steps'], say, { now: route.claims, before: was.claims })
      const moved = compareOrder(route.steps, was.steps)
      if (moved !== undefined)
        say(['routes', index, 'steps'], `the step "${moved}" stood at another place before`, route.claims, was.claims)
      if (was.expect && wordsOf(route.expect?.zh) !== wordsOf(was.expect.zh))
        say(
          ['routes', index, 'expect'],
          `it said “${was.expect.zh}” of what happens then`,
          route.claims,
          was.claims,
          route.expect && levelOfMending(route.expect, was.expect),
        )
    } else if (before.some(({ when }) => when === route.when) && before.length >= now.length)
      say(
        ['routes', index, 'documents'],
        'this route served other documents before',
        route.claims,
        before.filter(({ when }) => when === route.when).flatMap(({ claims }) => claims),
      )
  })
}

const compareSignatures = (now: Platform, before: Platform, say: Say): void => {
  for (const signature of before.signatures ?? []) {
    const index = now.signatures?.findIndex(({ text }) => text === signature.text) ?? -1
    const kept = now.signatures?.[index]
    if (!kept) say(['signatures'], `【${signature.text}】 was its signature before`)
    else if (kept.seen !== signature.seen || kept.shared !== signature.shared)
      say(
        ['signatures', index],
        `【${signature.text}】 was seen: ${signature.seen}${signature.shared ? ', shared' : ''} before`,
        kept.claims,
        signature.claims,
      )
  }
}

const compareCoverage = ({ coverage: now }: Platform, { coverage: before }: Platform, say: Say): void => {
  for (const field of ['query', 'renewal'] as const) {
    const was = before?.[field]
    if (was !== undefined && now?.[field] !== was)
      say(['coverage', field], `coverage.${field} was ${was} before`, now?.claims ?? [], before?.claims ?? [])
  }
}

const comparePlatforms = (now: Platform, before: Platform, say: Say): void => {
  if (now.risk < before.risk)
    say(['risk'], `risk was ${before.risk} before: it would be done later`, now.why?.claims, before.why?.claims)
  if (before.why && !now.why) say([], 'it said why it matters before')
  if (before.common && !now.common) say([], 'a new number started with it before: people would not be asked')
  compareSignatures(now, before, say)
  const bindings = before.bindings.filter((binding) => !now.bindings.includes(binding))
  if (bindings.length > 0) say(['bindings'], `the number did ${bindings.join(', ')} here before`)
  if (now.category !== before.category)
    say(['category'], `it was in the category ${before.category} before: another part of the plan`)
  compareCoverage(now, before, say)
  for (const language of ['zh', 'en'] as const) {
    if (now.name[language] !== before.name[language])
      say(['name', language], `it was called ${before.name[language]} before: people look for that`)
  }
}

const compareCarriers = (now: Carrier, before: Carrier, say: Say): void => {
  for (const part of ['suspend', 'cancel', 'port'] as const) {
    const [is, was] = [now[part], before[part]]
    if (is && was) compareSteps(is.steps, was.steps, [part, 'steps'], say, { now: is.claims ?? [], before: was.claims ?? [] })
  }
}

const compareTasks = (now: Task, before: Task, say: Say): void => {
  for (const condition of ['kinds', 'forms', 'documents'] as const) {
    const was: readonly string[] | undefined = before[condition]
    const is: readonly string[] | undefined = now[condition]
    if (is && (!was || was.some((one) => !is.includes(one))))
      say([condition], `its ${condition} were ${was?.join(', ') ?? 'all'} before`)
  }
  if (now.order !== before.order || now.stage !== before.stage)
    say(['order'], `it stood at ${before.stage} ${before.order} before`)
  if (before.endsSim && !now.endsSim) say([], 'it gave the number back before: the plan would no longer keep it for the end')
  const lost = before.situations.filter((situation) => !now.situations.includes(situation))
  if (lost.length > 0) say(['situations'], `it was for ${lost.join(', ')} before`)
}

const compareCategories = (now: Category, before: Category, say: Say): void => {
  if (now.stage !== before.stage) say(['stage'], `its stage was ${before.stage} before`)
}

const compareTerms = (now: Term, before: Term, say: Say): void => {
  if (now.length !== before.length || now.unit !== before.unit) say(['length'], `it was ${before.length} ${before.unit} before`)
}

const compareServices = (now: Service, before: Service, say: Say): void =>
  compareSteps(now.steps, before.steps, ['steps'], say, { now: claimsIn(now), before: claimsIn(before) })

const compareGuides = (now: Guide, before: Guide, say: Say): void => {
  now.parts.forEach((part, index) => {
    const was = before.parts.find(({ id }) => id === part.id)
    if (was)
      compareSteps(part.steps, was.steps, ['parts', index, 'steps'], say, {
        now: part.claims ?? [],
        before: was.claims ?? [],
      })
  })
}

/** What is looked at of an entry of each folder, besides hot-lines and routes. */
const comparisons: { [F in Folder]: (now: EntryTypes[F], before: EntryTypes[F], say: Say) => void } = {
  platforms: comparePlatforms,
  carriers: compareCarriers,
  services: compareServices,
  tasks: compareTasks,
  categories: compareCategories,
  terms: compareTerms,
  guides: compareGuides,
}

/** Both are of one file, and so of one folder. */
const compareEntry = <F extends Folder>(now: ContentEntry<F>, before: ContentEntry<F>): Problem[] => {
  const problems: Problem[] = []
  const say: Say = (path, what, claims = claimsIn(now.entry), was = claimsIn(before.entry), mended) => {
    const level = levelOf(claims, was)
    const reason = mended ? 'The number on the account is called otherwise: whoever reviews this, look at it' : ground(level)
    problems.push(problemAt(now.at, path, `${what}. ${reason}`, mended ?? level))
  }
  const [entry, old]: [EntryTypes[F], EntryTypes[F]] = [now.entry, before.entry]
  compareHotlines(entry, old, say)
  comparisons[now.folder](entry, old, say)
  if ('routes' in entry && 'routes' in old) compareRoutes(entry.routes ?? [], old.routes ?? [], say)
  return problems
}

const hostOf = (url: string | undefined): string => /^https?:\/\/(?:www\.|m\.)?([^/?#]*)/.exec(url ?? '')?.[1] ?? ''

/** A source under the same key stays the same witness: what was read there is what claims rest on. */
const compareSources = (now: Content, before: Content): Problem[] => {
  const at = now.files.find(({ file }) => file === 'sources.yaml')
  if (!at) return []
  return Object.entries(now.catalogue.sources).flatMap(([key, source]): Problem[] => {
    const was = before.catalogue.sources[key]
    if (!was) return []
    const problems: Problem[] = []
    if (was.url !== undefined && hostOf(source.url) !== hostOf(was.url))
      problems.push(
        problemAt(
          at,
          [key, 'url'],
          `"${key}" was a page of ${hostOf(was.url)} before, and claims rest on what stood there. A new page gets a new key`,
        ),
      )
    if (was.url?.startsWith('https:') && source.url?.startsWith('http:'))
      problems.push(problemAt(at, [key, 'url'], `"${key}" came over https before: on the way anybody could change it now`))
    if (sourceKinds.indexOf(source.kind) < sourceKinds.indexOf(was.kind))
      problems.push(
        problemAt(
          at,
          [key, 'kind'],
          `"${key}" was ${was.kind} before, and would be believed more as ${source.kind}. A better page gets a new key`,
        ),
      )
    if (was.date !== undefined && source.date !== undefined && source.date.slice(0, was.date.length) > was.date)
      problems.push(
        problemAt(
          at,
          [key, 'date'],
          `"${key}" was of ${was.date} before: a page does not grow younger. A new page gets a new key`,
        ),
      )
    return problems
  })
}

/** The platforms that must be moved before one: those that it names, and those that its category does. */
const firstsOf = ({ platforms, categories }: Content['catalogue'], { after = [], category }: Platform): string[] =>
  [...after, ...(categories.find(({ id }) => id === category)?.after ?? [])].flatMap(({ platform }) =>
    platforms.filter((one) => one.id === platform || one.category === platform).map(({ id }) => id),
  )

/** What came before a platform still does, whether it says so itself or its category says so for all. */
const compareFirsts = (now: Content, before: Content): Problem[] => {
  const was = new Map(before.catalogue.platforms.map((platform) => [platform.id, platform]))
  return now.entries.flatMap((it): Problem[] => {
    const old = it.folder === 'platforms' ? was.get(it.entry.id) : undefined
    if (it.folder !== 'platforms' || !old) return []
    const firsts = firstsOf(now.catalogue, it.entry)
    const lost = firstsOf(before.catalogue, old).filter(
      (id) => !firsts.includes(id) && now.catalogue.platforms.some((platform) => platform.id === id),
    )
    if (lost.length === 0) return []
    const level = levelOf(claimsIn(it.entry), claimsIn(old))
    return [
      problemAt(
        it.at,
        ['after'],
        `it came after ${lost.join(', ')} before: the order would no longer be safe. ${ground(level)}`,
        level,
      ),
    ]
  })
}

/** Places in shared lists are places in ids.yaml, and what was released is not taken off its list. */
const compareLists = (now: Content, before: Content): Problem[] => {
  const problems: Problem[] = []
  const ids = now.files.find(({ file }) => file === 'ids.yaml')
  const moved = before.catalogue.releaseOrder.findIndex((id, index) => now.catalogue.releaseOrder[index] !== id)
  if (ids && now.ids && moved >= 0)
    problems.push(
      problemAt(
        ids,
        ['platforms', moved],
        `"${before.catalogue.releaseOrder[moved]}" stood here before, and its place is its number in shared lists. New ids go to the end`,
      ),
    )
  const value = (content: Content) => (isTable(content.released?.value) ? content.released.value : {})
  for (const [name, was] of Object.entries(value(before))) {
    const is = value(now)[name]
    const listed = (one: unknown): string[] =>
      isTable(one)
        ? [
            ...Object.keys(isTable(one.steps) ? one.steps : {}),
            ...[one.numbers, one.gone].flatMap((list) => (Array.isArray(list) ? list.map(String) : [])),
          ]
        : []
    const lost = listed(was).filter((one) => !listed(is).includes(one))
    if (now.released && lost.length > 0)
      problems.push(
        problemAt(now.released, [name], `${lost.join(', ')} stood here before. What goes on purpose is moved to gone:`),
      )
  }
  return problems
}

/** Who says to have looked again, in files in which nothing else tells so. */
const compareDays = (at: ContentFile, before: ContentFile, today: string): Problem[] => {
  const known = new Map<string, string[]>()
  for (const { source, checkedOn } of placedClaimsIn(before)) known.set(source, [...(known.get(source) ?? []), checkedOn])
  const quotes = new Set(claimsIn(before.value).map(sayOf))
  const requoted = claimsIn(at.value).filter(
    (claim) => claim.quote !== undefined && known.get(claim.source)?.includes(claim.checkedOn) && !quotes.has(sayOf(claim)),
  )
  const moved = placedClaimsIn(at).filter(({ source, checkedOn }) => known.has(source) && !known.get(source)?.includes(checkedOn))
  const requotedProblems = requoted.map(({ source }) =>
    problemAt(at, [], `other words of "${source}" are quoted, on the day of the old ones. Whoever reviews this, open it`, 'warn'),
  )
  const first = moved[0]
  if (!first) return requotedProblems
  const keys = [...new Set(moved.map(({ source }) => source))]
  const back = moved.find(({ source, checkedOn }) => known.get(source)?.every((day) => day > checkedOn))
  return [
    ...requotedProblems,
    ...(back ? [problemAt(at, back.path, `"${back.source}" was checked later before. A look is not undone`)] : []),
    problemAt(
      at,
      first.path,
      `checkedOn moved on to ${first.checkedOn}${first.checkedOn === today ? '' : ' (not today)'}: you vouch for having opened ${keys.join(', ')}. Whoever reviews this, ask`,
      'warn',
    ),
  ]
}

/** The most lines that are named in one message. */
const MOST_LINES = 12

/** Words that nobody has read yet. What a list of swindlers' sentences does not know, a reviewer does. */
const compareWords = (at: ContentFile, before: ContentFile | undefined): Problem[] => {
  const known = new Set((before ? textsIn(before) : []).flatMap(({ zh, en }) => [wordsOf(zh), wordsOf(en)]))
  const fresh = textsIn(at).filter(({ zh, en }) => !known.has(wordsOf(zh)) || !known.has(wordsOf(en)))
  const [first] = fresh
  if (!first) return []
  const lines = [...new Set(fresh.map(({ path }) => at.lineOf(path)))]
  const named = `${lines.slice(0, MOST_LINES).join(', ')}${lines.length > MOST_LINES ? ' …' : ''}`
  return [
    problemAt(
      at,
      first.path,
      `new words on the lines ${named}. Whoever reviews this, read them as somebody in a hurry would`,
      'warn',
    ),
  ]
}

export const changes: Rule = {
  name: 'changes',
  why: 'What makes the plan less careful, or puts another number on a button, is the first thing that a swindler would send in.',
  check: (now, { before, today }) => {
    if (!before) return []
    const entries = new Map(before.entries.map((it) => [it.at.file, it]))
    const files = new Map(before.files.map((at) => [at.file, at]))
    return [
      ...now.entries.flatMap((it) => {
        const was = entries.get(it.at.file)
        return was && was.at.text !== it.at.text ? compareEntry(it, was) : []
      }),
      ...now.files.flatMap((at) => {
        const was = files.get(at.file)
        return was?.text === at.text ? [] : [...compareWords(at, was), ...(was ? compareDays(at, was, today) : [])]
      }),
      ...compareFirsts(now, before),
      ...compareSources(now, before),
      ...compareLists(now, before),
    ]
  },
}
