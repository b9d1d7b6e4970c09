import {
  documents,
  emergencies,
  guidePages,
  needs,
  numberForms,
  numberKinds,
  risks,
  routeWhens,
  situations,
  stages,
} from '../../content/baked/enums'
import type { Document, Emergency, NumberForm, NumberKind, Situation, Stage, Text } from '../../content/baked/types'
import type { CatalogueItem, CategoryItem, FixedTask, RouteSummary } from './catalogue'

/**
 * The items of the main package as one text, because 270 object literals cost three times as much. One line an item, fields by
 * tab, lists by comma, routes by semicolon:
 *
 *   platform  p id zh hant en initial serial aliases category common risk after pinyin routes
 *   fixed     f id zh hant en initial stage order situations documents kinds forms emergencies flags guide reading routes
 *   category  c id zh hant en stage after routes
 *   route     when | documents | needs | minutes | steps      closed words by their index in their list, base 36
 *
 * `serial` is in base 36 too. `emergencies` are the places in them, in the order of their list, by comma, empty where it is not asked
 * for; `flags` are letters: e endsSim, l leaving, r restores.
 *
 * `hant` is empty where the general rule gives it, `initial` where it is the first character of zh. Text may hold no tab, line break or comma
 * in a list, and no word that is not in its closed list; `encodeIndex` throws when it does. decodeIndex(encodeIndex(x)) = x.
 */

/**
 * Words as their indices in a closed list, a character each. The list decides which words may come, so that one which lacks a word
 * of the schema does not compile. Throws at a word that is not in the list.
 */
const encodeWords = <const T extends string>(list: readonly T[], words: readonly NoInfer<T>[]): string =>
  words
    .map((word) => {
      const index = list.indexOf(word)
      if (index < 0) throw new Error(`"${word}" is none of ${list.join(', ')}`)
      return index.toString(36)
    })
    .join('')

/** Inverse of `encodeWords`. An index outside the list is left out. */
const decodeWords = <T extends string>(list: readonly T[], text: string): T[] =>
  [...text].flatMap((digit) => list[Number.parseInt(digit, 36)] ?? [])

const encodeRoute = ({ when, documents: served, needs: required, minutes, steps }: RouteSummary): string =>
  [
    encodeWords(routeWhens, [when]),
    encodeWords(documents, served ?? []),
    encodeWords(needs, required),
    String(minutes),
    steps.join(','),
  ].join('|')

const encodeRoutes = (routes: readonly RouteSummary[] | undefined): string => (routes ?? []).map(encodeRoute).join(';')

const encodeLine = (fields: readonly string[]): string => {
  for (const field of fields) if (/[\t\n\r]/.test(field)) throw new Error(`an item may hold no tab or line break: ${field}`)
  return fields.join('\t')
}

const encodeList = (items: readonly string[]): string => {
  for (const item of items) if (item.includes(',')) throw new Error(`an item of a list may hold no comma: ${item}`)
  return items.join(',')
}

const encodeName = ({ zh, en, hant }: Text): string[] => [zh, hant ?? '', en]

const encodePlaces = (places: FixedTask['emergencies']): string =>
  places ? encodeList(emergencies.map((emergency) => String(places[emergency] ?? ''))) : ''

const encodeFlags = ({ endsSim, leaving, restores }: FixedTask): string =>
  `${endsSim ? 'e' : ''}${leaving ? 'l' : ''}${restores ? 'r' : ''}`

const encodeItem = (item: CatalogueItem): string => {
  const head = [item.id, ...encodeName(item.name), item.initial === item.name.zh.slice(0, 1) ? '' : item.initial]
  return item.kind === 'platform'
    ? encodeLine([
        'p',
        ...head,
        item.serial.toString(36),
        encodeList(item.aliases),
        item.category,
        item.common ? '1' : '',
        String(item.risk),
        encodeList(item.after),
        item.pinyin,
        encodeRoutes(item.routes),
      ])
    : encodeLine([
        'f',
        ...head,
        encodeWords(stages, [item.stage]),
        String(item.order),
        encodeWords(situations, item.situations),
        encodeWords(documents, item.documents ?? []),
        encodeWords(numberKinds, item.kinds ?? []),
        encodeWords(numberForms, item.forms ?? []),
        encodePlaces(item.emergencies),
        encodeFlags(item),
        item.guide ? encodeWords(guidePages, [item.guide]) : '',
        item.reading ?? '',
        encodeRoutes(item.routes),
      ])
}

const encodeCategory = ({ id, name, stage, after, routes }: CategoryItem): string =>
  encodeLine(['c', id, ...encodeName(name), encodeWords(stages, [stage]), encodeList(after), encodeRoutes(routes)])

/** The text of a whole index. */
export const encodeIndex = (items: readonly CatalogueItem[], categories: readonly CategoryItem[]): string =>
  [...items.map(encodeItem), ...categories.map(encodeCategory)].join('\n')

const decodeList = (text: string): string[] => (text === '' ? [] : text.split(','))

const decodeRoute = (text: string): RouteSummary => {
  const [when = '', servedWords = '', needWords = '', minutes = '', steps = ''] = text.split('|')
  const serves: Document[] = decodeWords(documents, servedWords)
  return {
    when: decodeWords(routeWhens, when)[0] ?? 'oldWorks',
    ...(serves.length > 0 ? { documents: serves } : {}),
    needs: decodeWords(needs, needWords),
    minutes: Number(minutes),
    steps: decodeList(steps),
  }
}

const decodeRoutes = (text: string): RouteSummary[] => (text === '' ? [] : text.split(';').map(decodeRoute))

const decodeName = (zh: string, hant: string, en: string): Text => ({ zh, en, ...(hant === '' ? {} : { hant }) })

const decodeStage = (text: string): Stage => decodeWords(stages, text)[0] ?? 'life'

const decodePlatform = (fields: readonly string[]): CatalogueItem => {
  const [
    id = '',
    zh = '',
    hant = '',
    en = '',
    initial = '',
    serial = '',
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
    name: decodeName(zh, hant, en),
    initial: initial || zh.slice(0, 1),
    serial: Number.parseInt(serial, 36),
    aliases: decodeList(aliases),
    category,
    common: common === '1',
    risk: risks.find((level) => String(level) === risk) ?? 1,
    after: decodeList(after),
    pinyin,
    ...(routes === '' ? {} : { routes: decodeRoutes(routes) }),
  }
}

const decodePlaces = (text: string): Partial<Record<Emergency, number>> =>
  Object.fromEntries(
    text.split(',').flatMap((place, index) => {
      const emergency = emergencies[index]
      return emergency && place !== '' ? [[emergency, Number(place)]] : []
    }),
  )

const decodeFixedTask = (fields: readonly string[]): CatalogueItem => {
  const [
    id = '',
    zh = '',
    hant = '',
    en = '',
    initial = '',
    stage = '',
    order = '',
    situationWords = '',
    servedWords = '',
    kindWords = '',
    formWords = '',
    places = '',
    flags = '',
    guide = '',
    reading = '',
    routes = '',
  ] = fields
  const situationsAsked: Situation[] = decodeWords(situations, situationWords)
  const serves: Document[] = decodeWords(documents, servedWords)
  const kinds: NumberKind[] = decodeWords(numberKinds, kindWords)
  const forms: NumberForm[] = decodeWords(numberForms, formWords)
  const [opens] = decodeWords(guidePages, guide)
  return {
    kind: 'fixed',
    id,
    name: decodeName(zh, hant, en),
    initial: initial || zh.slice(0, 1),
    stage: decodeStage(stage),
    order: Number(order),
    situations: situationsAsked,
    ...(serves.length > 0 ? { documents: serves } : {}),
    ...(kinds.length > 0 ? { kinds } : {}),
    ...(forms.length > 0 ? { forms } : {}),
    ...(places === '' ? {} : { emergencies: decodePlaces(places) }),
    ...(flags.includes('l') ? { leaving: true } : {}),
    ...(flags.includes('r') ? { restores: true } : {}),
    ...(opens ? { guide: opens } : {}),
    ...(reading === '' ? {} : { reading }),
    ...(flags.includes('e') ? { endsSim: true } : {}),
    routes: decodeRoutes(routes),
  }
}

/** Reads what `encodeIndex` wrote. */
export const decodeIndex = (text: string): { items: CatalogueItem[]; categories: CategoryItem[] } => {
  const items: CatalogueItem[] = []
  const categories: CategoryItem[] = []
  for (const row of text.split('\n')) {
    const [kind, ...fields] = row.split('\t')
    if (kind === 'p') items.push(decodePlatform(fields))
    if (kind === 'f') items.push(decodeFixedTask(fields))
    if (kind === 'c') {
      const [id = '', zh = '', hant = '', en = '', stage = '', after = '', routes = ''] = fields
      categories.push({
        id,
        name: decodeName(zh, hant, en),
        stage: decodeStage(stage),
        after: decodeList(after),
        routes: decodeRoutes(routes),
      })
    }
  }
  return { items, categories }
}
