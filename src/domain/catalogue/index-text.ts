import type { Document, Need, Situation, Stage, Text } from '../../content/baked/types'
import { documents, situations } from '../number/profile'
import type { Card, CategoryCard, GuidePage, RouteCard } from './catalogue'
import { routeWhens } from './route'
import { stages } from './stages'

/**
 * The cards of the main package as one text, because 270 object literals cost three times as much. One line a card, fields by
 * tab, lists by comma, routes by semicolon:
 *
 *   platform  p id zh hant en mark number aliases category common risk after pinyin routes
 *   fixed     f id zh hant en mark stage order situations documents guide endsSim routes
 *   category  c id zh hant en stage routes
 *   route     when | documents | needs | minutes | steps      closed words by their place in their list, base 36
 *
 * `number` is in base 36 too.
 *
 * `hant` is empty where the general rule gives it, `mark` where it is the first character of zh. Text may hold no tab, line break or comma
 * in a list, and no word that is not in its closed list; `writeCards` throws when it does. readCards(writeCards(x)) = x.
 */

const needs = [
  'oldSms',
  'newSms',
  'face',
  'idCard',
  'passport',
  'bankCard',
  'password',
  'branch',
  'trustedDevice',
  'friends',
] as const satisfies readonly Need[]

const guides = ['find', 'renewal', 'hall', 'emergency'] as const satisfies readonly GuidePage[]

/**
 * Places of words in their closed list, a character each. The list decides which words may come, so that one which lacks a word
 * of the schema does not compile.
 */
const places = <const T extends string>(list: readonly T[], words: readonly NoInfer<T>[]): string =>
  words
    .map((word) => {
      const place = list.indexOf(word)
      if (place < 0) throw new Error(`"${word}" is none of ${list.join(', ')}`)
      return place.toString(36)
    })
    .join('')

/** Inverse of `places`. A place outside the list is left out. */
const wordsAt = <T extends string>(list: readonly T[], text: string): T[] =>
  [...text].flatMap((place) => list[Number.parseInt(place, 36)] ?? [])

const writeRoute = ({ when, documents: whose, needs: its, minutes, steps }: RouteCard): string =>
  [places(routeWhens, [when]), places(documents, whose ?? []), places(needs, its), String(minutes), steps.join(',')].join('|')

const writeRoutes = (routes: readonly RouteCard[] | undefined): string => (routes ?? []).map(writeRoute).join(';')

const line = (fields: readonly string[]): string => {
  for (const field of fields) if (/[\t\n\r]/.test(field)) throw new Error(`a card may hold no tab or line break: ${field}`)
  return fields.join('\t')
}

const list = (items: readonly string[]): string => {
  for (const item of items) if (item.includes(',')) throw new Error(`an item of a list may hold no comma: ${item}`)
  return items.join(',')
}

const writeName = ({ zh, en, hant }: Text): string[] => [zh, hant ?? '', en]

const writeCard = (card: Card): string => {
  const head = [card.id, ...writeName(card.name), card.mark === card.name.zh.slice(0, 1) ? '' : card.mark]
  return card.kind === 'platform'
    ? line([
        'p',
        ...head,
        card.number.toString(36),
        list(card.aliases),
        card.category,
        card.common ? '1' : '',
        String(card.risk),
        list(card.after),
        card.pinyin,
        writeRoutes(card.routes),
      ])
    : line([
        'f',
        ...head,
        places(stages, [card.stage]),
        String(card.order),
        places(situations, card.situations),
        places(documents, card.documents ?? []),
        card.guide ? places(guides, [card.guide]) : '',
        card.endsSim ? '1' : '',
        writeRoutes(card.routes),
      ])
}

const writeCategory = ({ id, name, stage, routes }: CategoryCard): string =>
  line(['c', id, ...writeName(name), places(stages, [stage]), writeRoutes(routes)])

/** The text of a whole index. */
export const writeCards = (cards: readonly Card[], categories: readonly CategoryCard[]): string =>
  [...cards.map(writeCard), ...categories.map(writeCategory)].join('\n')

const items = (text: string): string[] => (text === '' ? [] : text.split(','))

const readRoute = (text: string): RouteCard => {
  const [when = '', whose = '', its = '', minutes = '', steps = ''] = text.split('|')
  const serves: Document[] = wordsAt(documents, whose)
  return {
    when: wordsAt(routeWhens, when)[0] ?? 'oldWorks',
    ...(serves.length > 0 ? { documents: serves } : {}),
    needs: wordsAt(needs, its),
    minutes: Number(minutes),
    steps: items(steps),
  }
}

const readRoutes = (text: string): RouteCard[] => (text === '' ? [] : text.split(';').map(readRoute))

const readName = (zh: string, hant: string, en: string): Text => ({ zh, en, ...(hant === '' ? {} : { hant }) })

const readStage = (text: string): Stage => wordsAt(stages, text)[0] ?? 'life'

const risks = [1, 2, 3, 4] as const

const readPlatform = (fields: readonly string[]): Card => {
  const [
    id = '',
    zh = '',
    hant = '',
    en = '',
    mark = '',
    number = '',
    aliases = '',
    category = '',
    common,
    risk,
    after = '',
    pinyin = '',
    routes = '',
  ] = fields
  return {
    kind: 'platform',
    id,
    name: readName(zh, hant, en),
    mark: mark || zh.slice(0, 1),
    number: Number.parseInt(number, 36),
    aliases: items(aliases),
    category,
    common: common === '1',
    risk: risks.find((level) => String(level) === risk) ?? 1,
    after: items(after),
    pinyin,
    ...(routes === '' ? {} : { routes: readRoutes(routes) }),
  }
}

const readFixed = (fields: readonly string[]): Card => {
  const [
    id = '',
    zh = '',
    hant = '',
    en = '',
    mark = '',
    stage = '',
    order = '',
    its = '',
    whose = '',
    guide = '',
    ends = '',
    routes = '',
  ] = fields
  const asked: Situation[] = wordsAt(situations, its)
  const serves: Document[] = wordsAt(documents, whose)
  const [opens] = wordsAt(guides, guide)
  return {
    kind: 'fixed',
    id,
    name: readName(zh, hant, en),
    mark: mark || zh.slice(0, 1),
    stage: readStage(stage),
    order: Number(order),
    situations: asked,
    ...(serves.length > 0 ? { documents: serves } : {}),
    ...(opens ? { guide: opens } : {}),
    ...(ends === '1' ? { endsSim: true } : {}),
    routes: readRoutes(routes),
  }
}

/** Reads what `writeCards` wrote. */
export const readCards = (text: string): { cards: Card[]; categories: CategoryCard[] } => {
  const cards: Card[] = []
  const categories: CategoryCard[] = []
  for (const row of text.split('\n')) {
    const [kind, ...fields] = row.split('\t')
    if (kind === 'p') cards.push(readPlatform(fields))
    if (kind === 'f') cards.push(readFixed(fields))
    if (kind === 'c') {
      const [id = '', zh = '', hant = '', en = '', stage = '', routes = ''] = fields
      categories.push({ id, name: readName(zh, hant, en), stage: readStage(stage), routes: readRoutes(routes) })
    }
  }
  return { cards, categories }
}
