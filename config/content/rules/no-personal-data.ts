import { Lexer } from 'yaml'

import { findSensitive, type SensitiveKind } from '../../../src/domain/privacy/sensitive'
import { otherForms } from '../known/numbers'
import type { Problem } from '../problem'
import { fileRule, problemAt, wordsIn } from '../rule'
import type { ContentFile } from '../types'

const named: Record<SensitiveKind, string> = {
  mobile: 'a mobile number',
  residentId: 'a resident ID',
  permit: 'a passport or permit',
  bankCard: 'a bank card',
  code: 'a verification code',
}

/** Hot-lines of carriers that are shaped like a mobile number, and nobody's. */
const carriersOwn = Object.keys(otherForms).map((number) => number.slice(-11))

/** Keys of other things, days, and addresses, which are full of long numbers (rule `addresses` looks at those). */
const skipped = [
  'source',
  'checkedOn',
  'date',
  'since',
  'unchangedSince',
  'url',
  'number',
  'call',
  'id',
  'platform',
  'platforms',
  'category',
]

/** What in a text looks as if it belonged to a person, by the app's own filter. */
const found = (text: string): [what: string, piece: string][] =>
  findSensitive(text).flatMap(({ kind, from, to }): [string, string][] => {
    const piece = text.slice(from, to)
    const digits = piece.normalize('NFKC').replace(/\D/g, '')
    if (kind === 'mobile' && carriersOwn.includes(digits.slice(-11))) return []
    // The filter takes a word behind "code" for one when in doubt; here somebody would have to mend a sentence for it.
    if (kind === 'code' && !/\d/.test(piece.normalize('NFKC'))) return []
    if (kind === 'code' && /^(?:1[02]\d{3}|9[56]\d{3})$/.test(digits)) return []
    return [[named[kind], piece]]
  })

/** The comments of a file, those of lines below each other as one, each with its first line. */
const commentsIn = (text: string): { text: string; line: number }[] => {
  const comments: { text: string; line: number; last: number }[] = []
  let line = 1
  for (const token of new Lexer().lex(text)) {
    if (token.startsWith('#')) {
      const before = comments[comments.length - 1]
      if (before?.last === line - 1) {
        before.text += `\n${token.slice(1)}`
        before.last = line
      } else {
        comments.push({ text: token.slice(1), line, last: line })
      }
    }
    line += token.split('\n').length - 1
  }
  return comments
}

// The digits are not said again: logs of a build are public too.
const message = ([what, piece]: [string, string]): string =>
  `looks like ${what} (${[...piece].slice(0, 3).join('')}…). Remove it; describe it in words`

/** Menus and other lists of words: a number cut into several pieces is still one. */
const listsIn = (at: ContentFile): { text: string; path: readonly (string | number)[] }[] => {
  const lists = new Map<string, { text: string; path: readonly (string | number)[] }>()
  for (const { text, path, field } of wordsIn(at)) {
    if (skipped.includes(field) || typeof path[path.length - 1] !== 'number') continue
    const above = path.slice(0, -1)
    const list = lists.get(above.join('/'))
    if (list) list.text += ` ${text}`
    else lists.set(above.join('/'), { text, path: above })
  }
  return [...lists.values()]
}

export const noPersonalData = fileRule({
  name: 'no-personal-data',
  why: 'This file is public. Nobody’s number, ID or card may stand in it, not even in an example, a quote or a comment.',
  look: (at): Problem[] => [
    ...wordsIn(at).flatMap(({ text, path, field }) =>
      skipped.includes(field) ? [] : found(text).map((it) => problemAt(at, path, message(it))),
    ),
    ...listsIn(at).flatMap(({ text, path }) =>
      found(text)
        .filter(([what]) => what !== named.code)
        .map((it) => problemAt(at, path, message(it))),
    ),
    ...commentsIn(at.text).flatMap(({ text, line }) =>
      found(text.replace(/https?:\/\/[^\s'"]+/g, '')).map(
        (it): Problem => ({ level: 'error', file: at.file, line, message: message(it) }),
      ),
    ),
  ],
})
