import { basename, dirname, resolve } from 'node:path'

import type { HallLink } from '../../../../src/domain/links/code'
import { carriers } from '../../../../src/domain/number/profile'
import { readOptions } from '../../cli/options'
import { readPicture } from '../../cli/picture'
import { readText, readWhole, UnreadableFileError } from '../../cli/read-whole'
import { linesOf } from '../../cli/run-command'
import { UsageError } from '../../cli/usage-error'
import { faultOfHall, readCarrier, readHalls, readPurpose } from '../list'
import { type Code, isTooDense, linkOf, opens } from './code'
import { type Language, languages } from './facts'
import { papers } from './sheet'

/** What one hall gets. */
export interface Job {
  link: HallLink
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

const usage =
  'usage: npm run poster -- (--hall ID --purpose cancel|renew|help [--carrier cmcc|cucc|ctcc|cbn|mvno|any|all] [--code FILE] | --csv FILE) [--link https://…] [--lang zh|en|both] [--out DIR] [--no-marks]'

const known = {
  hall: 'string',
  purpose: 'string',
  carrier: 'string',
  code: 'string',
  csv: 'string',
  link: 'string',
  lang: 'string',
  out: 'string',
  'no-marks': 'boolean',
} as const

/** The picture of a code in a file. Throws a UsageError or an UnreadableFileError of one line. */
const pictureIn = (path: string): Code => {
  const file = basename(path)
  const picture = readPicture(readWhole(path))
  if (!picture) throw new UsageError(`${file} is no PNG or JPEG, or not a whole one`)
  const { width, height } = picture
  if (width !== height || width === 0) throw new UsageError(`${file} is ${width} × ${height}, a code's picture must be square`)
  return { kind: 'picture', file, picture }
}

/** The registered address that halls' codes are added to. Throws a UsageError of one line. */
const registeredIn = (link: string): string => {
  let url: URL
  try {
    url = new URL(link)
  } catch {
    throw new UsageError(`--link ${link} is no address; write it as registered with WeChat: https://…`)
  }
  if (url.protocol !== 'https:') throw new UsageError(`--link ${link} must begin with https://`)
  if (link.includes('?') || link.includes('#') || url.username !== '' || url.password !== '') {
    throw new UsageError(`--link ${link} must have no ?, # or user name: the hall's code is added as ?e=…`)
  }
  return url.href
}

/** The code of a hall: its picture, or a registered link with it, or room to paste it. */
const codeFor = (link: HallLink, picture: string | undefined, registered: string | undefined): Code => {
  if (picture !== undefined) return pictureIn(picture)
  if (registered === undefined) return { kind: 'blank' }
  const url = linkOf(registered, link)
  if (!opens(url, link) || Object.values(papers).some(({ code }) => isTooDense(url, code))) {
    throw new UsageError(`--link ${registered} is too long: with the hall's code it has ${url.length} characters`)
  }
  return { kind: 'link', url }
}

const jobsOfList = (file: string, registered: string | undefined): Job[] => {
  const list = readHalls(readText(file))
  if ('faults' in list) throw new UsageError(list.faults.map((fault) => `${basename(file)}: ${fault}`))
  const faults: string[] = []
  const jobs = list.halls.flatMap(({ row, link, code }): Job[] => {
    try {
      // Pictures stand beside the list that names them.
      return [{ link, code: codeFor(link, code === undefined ? undefined : resolve(dirname(file), code), registered) }]
    } catch (error) {
      if (!(error instanceof UsageError || error instanceof UnreadableFileError)) throw error
      faults.push(...linesOf(error).map((line) => `${basename(file)}: row ${row}: ${line}`))
      return []
    }
  })
  if (faults.length > 0) throw new UsageError(faults)
  return jobs
}

/**
 * Understands the words behind `npm run poster --`, reads the list and the pictures that they name, and checks all of it.
 * Throws a UsageError with a line for each thing wrong.
 */
export const readOrder = (argv: readonly string[]): Order => {
  const { options } = readOptions(argv, known, { usage, words: false })
  const { hall, purpose, carrier = 'any', code, csv, link, lang = 'both', out = 'posters' } = options
  const language = languages.find((name) => name === lang)
  if (!language && lang !== 'both') throw new UsageError(`no language "${lang}"; take zh, en or both`)
  if (out === '') throw new UsageError(`--out needs a folder; ${usage}`)
  const registered = link === undefined ? undefined : registeredIn(link)
  const common = { languages: language ? [language] : languages, out, marks: options['no-marks'] !== true }
  if (csv !== undefined) {
    const beside = Object.entries({ hall, purpose, code, carrier: options.carrier })
    const [too] = beside.find(([, value]) => value !== undefined) ?? []
    if (too !== undefined) throw new UsageError(`--${too} stands in the list: leave it out beside --csv`)
    return { ...common, jobs: jobsOfList(csv, registered) }
  }
  if (hall === undefined || purpose === undefined) throw new UsageError(usage)
  const faultyHall = faultOfHall(hall)
  if (faultyHall !== undefined) throw new UsageError(faultyHall)
  const chosenPurpose = readPurpose(purpose)
  if ('fault' in chosenPurpose) throw new UsageError(chosenPurpose.fault)
  if (code !== undefined && link !== undefined) throw new UsageError('--code and --link: a poster has one code, take either')
  if (code !== undefined && carrier === 'all')
    throw new UsageError('--code holds one carrier: it can’t stand beside --carrier all')
  const readings = carrier === 'all' ? carriers.map((each) => ({ carrier: each })) : [readCarrier(carrier)]
  return {
    ...common,
    jobs: readings.map((reading) => {
      if ('fault' in reading) throw new UsageError(reading.fault)
      const hallLink: HallLink = {
        kind: 'hall',
        ...(reading.carrier ? { carrier: reading.carrier } : {}),
        purpose: chosenPurpose.purpose,
        hall,
      }
      return { link: hallLink, code: codeFor(hallLink, code, registered) }
    }),
  }
}
