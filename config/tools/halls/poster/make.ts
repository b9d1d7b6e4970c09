import { UsageError } from '../../cli/usage-error'
import { type Code, type DrawCode, drawCode, opens, pixelsFor, readQr } from './code'
import { readFacts } from './facts'
import type { Job, Order } from './order'
import { type Press, withPress } from './press'
import { drawSheet, paperNames, papers, type Sheet, sheetSize } from './sheet'
import { wordsFor } from './words'

/** A file as it will stand in the folder. */
interface PosterFile {
  name: string
  bytes: Buffer
}

/** What was made, and what whoever prints it should know. */
interface Made {
  files: readonly PosterFile[]
  notes: readonly string[]
}

/** A poster of a job, with its name: poster-a4-cmcc-cancel-hz01-zh. */
const sheetsOf = ({ jobs, languages }: Pick<Order, 'jobs' | 'languages'>): { job: Job; sheet: Sheet }[] => {
  const facts = readFacts()
  return jobs.flatMap((job) =>
    languages.flatMap((language) =>
      paperNames.map((paper) => {
        const { carrier = 'any', purpose, hall } = job.link
        return {
          job,
          sheet: {
            paper: papers[paper],
            words: wordsFor(job.link, facts, language, job.code.kind !== 'blank'),
            language,
            code: job.code,
            name: `poster-${paper}-${carrier}-${purpose}-${hall}-${language}`,
          },
        }
      }),
    ),
  )
}

/** What is wrong with the code on a drawn poster. A picture may be a 小程序码, which no public reader knows: silence is no fault there. */
const faultOfCode = ({ link, code }: Job, read: string | undefined): string | undefined => {
  switch (code.kind) {
    case 'blank':
      return undefined
    case 'picture':
      return read === undefined || opens(read, link)
        ? undefined
        : `${code.file} reads back as "${read}", which opens something else`
    case 'link':
      if (read === undefined) return 'the drawn code can’t be read back'
      return opens(read, link) ? undefined : `the drawn code reads back as "${read}", which opens something else`
  }
}

/** The three files of a poster, in memory. Throws a UsageError when its words don't fit or its code opens something else. */
const print = async (
  press: Press,
  { job, sheet }: { job: Job; sheet: Sheet },
  marks: boolean,
  draw: DrawCode,
): Promise<{ files: PosterFile[]; readable: boolean }> => {
  const marked = drawSheet(sheet, marks, draw)
  const fault = await press.fault(marked)
  if (fault !== undefined) throw new UsageError(`${sheet.name}: ${fault}`)
  const { paper, name } = sheet
  const png = await press.png(drawSheet(sheet, false, draw), paper)
  const read = readQr(png, paper.code, paper.dpi)
  const wrong = faultOfCode(job, read)
  if (wrong !== undefined) throw new UsageError(`${name}: ${wrong}; nothing was written`)
  return {
    readable: read !== undefined,
    files: [
      { name: `${name}.pdf`, bytes: await press.pdf(marked, sheetSize(paper, marks)) },
      { name: `${name}.png`, bytes: png },
      { name: `${name}.svg`, bytes: Buffer.from(`<?xml version="1.0" encoding="UTF-8"?>\n${marked}\n`) },
    ],
  }
}

/** What to know about a code before hanging it up. */
const noteOn = (code: Code, readable: boolean): string[] => {
  switch (code.kind) {
    case 'blank':
      return ['no code drawn: paste the hall’s 小程序码 into the dashed ring']
    case 'link':
      return [`code read back from the PNG: ${code.url}`]
    case 'picture': {
      const most = Math.max(...Object.values(papers).map(({ code: box }) => pixelsFor(box)))
      return [
        readable
          ? `${code.file} read back from the PNG as the hall’s code`
          : `${code.file} could not be read back: no public program reads a 小程序码. Only the trial scan tells whether it is this hall’s.`,
        ...(code.picture.width < most
          ? [`warning: ${code.file} is ${code.picture.width} pixels wide; ${most} print sharply on A4 (300 dpi)`]
          : []),
      ]
    }
  }
}

/**
 * Makes every file of an order in memory. Each drawn code is read out of the poster's PNG and must open its hall's link.
 * Throws a UsageError, and gives nothing, when one poster fails. `draw` draws the codes.
 */
export const makePosters = (order: Omit<Order, 'out'>, draw: DrawCode = drawCode): Promise<Made> =>
  withPress(async (press) => {
    const files: PosterFile[] = []
    const notes = new Set<string>()
    for (const poster of sheetsOf(order)) {
      const { code, link } = poster.job
      const printed = await print(press, poster, order.marks, draw)
      files.push(...printed.files)
      for (const note of noteOn(code, printed.readable)) notes.add(`${link.hall}: ${note}`)
      notes.add(`${link.hall}: ${poster.sheet.words.trial}`)
    }
    return { files, notes: [...notes] }
  })
