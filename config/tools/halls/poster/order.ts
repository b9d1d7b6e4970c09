import { basename, dirname, resolve } from 'node:path'
import { parseArgs } from 'node:util'

import type { HallEntry } from '../../../../src/domain/links/link'
import { carriers } from '../../../../src/domain/number/profile'
import { reasonOf } from '../../cli/first-line'
import { readPicture } from '../../cli/picture'
import { readText, readWhole, Unreadable } from '../../cli/read-whole'
import { linesOf } from '../../cli/run-command'
import { Misuse } from '../../cli/usage-error'
import { faultOfHall, readCarrier, readHalls, readPurpose } from '../list'
import { type Code, isTooDense, linkOf, opens } from './code'
import { type Language, languages } from './facts'
import { papers } from './sheet'

/** What one hall gets. */
export interface Job {
  entry: HallEntry
  code: Code
}

/** What to make, checked as far as it can be without drawing it. */
export interface Order {
  jobs: readonly Job[]
  languages: readonly Language[]
  /** The folder that the files go to. */
  out: string
  marks: boolean
}

export const usage =
  'usage: npm run poster -- (--hall ID --purpose cancel|renew|help [--carrier cmcc|cucc|ctcc|cbn|mvno|any|all] [--code FILE] | --csv FILE) [--link https://…] [--lang zh|en|both] [--out DIR] [--no-marks]'

const options = {
  hall: { type: 'string' },
  purpose: { type: 'string' },
  carrier: { type: 'string' },
  code: { type: 'string' },
  csv: { type: 'string' },
  link: { type: 'string' },
  lang: { type: 'string' },
  out: { type: 'string' },
  'no-marks': { type: 'boolean' },
} as const

const parse = (argv: readonly string[]) => {
  try {
    return parseArgs({ args: [...argv], options, strict: true }).values
  } catch (error) {
    throw new Misuse(`${reasonOf(error).split('. ')[0]}; ${usage}`)
  }
}

/** The picture of a code in a file. Throws a Misuse or an Unreadable of one line. */
const pictureIn = (path: string): Code => {
  const file = basename(path)
  const picture = readPicture(readWhole(path))
  if (!picture) throw new Misuse(`${file} is no PNG or JPEG, or not a whole one`)
  const { width, height } = picture
  if (width !== height || width === 0) throw new Misuse(`${file} is ${width} × ${height}, a code's picture must be square`)
  return { kind: 'picture', file, picture }
}

/** The registered address that halls' codes are added to. Throws a Misuse of one line. */
const registeredIn = (link: string): string => {
  let url: URL
  try {
    url = new URL(link)
  } catch {
    throw new Misuse(`--link ${link} is no address; write it as registered with WeChat: https://…`)
  }
  if (url.protocol !== 'https:') throw new Misuse(`--link ${link} must begin with https://`)
  if (link.includes('?') || link.includes('#') || url.username !== '' || url.password !== '') {
    throw new Misuse(`--link ${link} must have no ?, # or user name: the hall's code is added as ?e=…`)
  }
  return url.href
}

/** The code of a hall: its picture, or a registered link with it, or room to paste it. */
const codeFor = (entry: HallEntry, picture: string | undefined, registered: string | undefined): Code => {
  if (picture !== undefined) return pictureIn(picture)
  if (registered === undefined) return { kind: 'blank' }
  const url = linkOf(registered, entry)
  if (!opens(url, entry) || Object.values(papers).some(({ code }) => isTooDense(url, code))) {
    throw new Misuse(`--link ${registered} is too long: with the hall's code it has ${url.length} characters`)
  }
  return { kind: 'link', url }
}

const jobsOfList = (file: string, registered: string | undefined): Job[] => {
  const list = readHalls(readText(file))
  if ('faults' in list) throw new Misuse(list.faults.map((fault) => `${basename(file)}: ${fault}`))
  const faults: string[] = []
  const jobs = list.halls.flatMap(({ row, entry, code }): Job[] => {
    try {
      // Pictures stand beside the list that names them.
      return [{ entry, code: codeFor(entry, code === undefined ? undefined : resolve(dirname(file), code), registered) }]
    } catch (error) {
      if (!(error instanceof Misuse || error instanceof Unreadable)) throw error
      faults.push(...linesOf(error).map((line) => `${basename(file)}: row ${row}: ${line}`))
      return []
    }
  })
  if (faults.length > 0) throw new Misuse(faults)
  return jobs
}

/**
 * Understands the words behind `npm run poster --`, reads the list and the pictures that they name, and checks all of it.
 * Throws a Misuse with a line for each thing wrong.
 */
export const readOrder = (argv: readonly string[]): Order => {
  const { hall, purpose, carrier = 'any', code, csv, link, lang = 'both', out = 'posters', ...rest } = parse(argv)
  const language = languages.find((known) => known === lang)
  if (!language && lang !== 'both') throw new Misuse(`no language "${lang}"; take zh, en or both`)
  if (out === '') throw new Misuse(`--out needs a folder; ${usage}`)
  const registered = link === undefined ? undefined : registeredIn(link)
  const common = { languages: language ? [language] : languages, out, marks: rest['no-marks'] !== true }
  if (csv !== undefined) {
    const beside = Object.entries({ hall, purpose, code, carrier: argv.includes('--carrier') ? carrier : undefined })
    const [too] = beside.find(([, value]) => value !== undefined) ?? []
    if (too !== undefined) throw new Misuse(`--${too} stands in the list: leave it out beside --csv`)
    return { ...common, jobs: jobsOfList(csv, registered) }
  }
  if (hall === undefined || purpose === undefined) throw new Misuse(usage)
  const faultyHall = faultOfHall(hall)
  if (faultyHall !== undefined) throw new Misuse(faultyHall)
  const wanted = readPurpose(purpose)
  if ('fault' in wanted) throw new Misuse(wanted.fault)
  if (code !== undefined && link !== undefined) throw new Misuse('--code and --link: a poster has one code, take either')
  if (code !== undefined && carrier === 'all') throw new Misuse('--code holds one carrier: it can’t stand beside --carrier all')
  const read = carrier === 'all' ? carriers.map((its) => ({ carrier: its })) : [readCarrier(carrier)]
  return {
    ...common,
    jobs: read.map((its) => {
      if ('fault' in its) throw new Misuse(its.fault)
      const entry: HallEntry = { kind: 'hall', ...(its.carrier ? { carrier: its.carrier } : {}), purpose: wanted.purpose, hall }
      return { entry, code: codeFor(entry, code, registered) }
    }),
  }
}
