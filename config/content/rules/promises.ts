import type { Problem } from '../read'
import { fieldOf, problemAt, type Rule, visit } from '../rule'

const promise = /一键|百分百|100\s?[%％]|保证(?!金)|包过|guarantee[ds]?|\bone[- ](?:tap|click)\b/i

/** Others' words: a source's quote and title, menu items, words to search for or to paste. */
const othersWords = ['quote', 'title', 'path', 'pathEn', 'search', 'copy', 'aliases', 'printed', 'url', 'source']

/** Labels of a screen inside a sentence. */
const quoted = /“[^”]*”|【[^】]*】/g

export const promises: Rule = {
  name: 'promises',
  why: 'We cannot keep a promise about somebody else’s service, and swindlers promise exactly this.',
  check: ({ files }) =>
    files.flatMap((at) => {
      const problems: Problem[] = []
      visit(at.value, (value, path) => {
        if (typeof value !== 'string' || path.some((part) => othersWords.includes(String(part)))) return
        const word = promise.exec(value.replace(quoted, ''))?.[0]
        if (word)
          problems.push(problemAt(at, path, `${fieldOf(path)} promises ("${word}"). Say what happens, without the promise`))
      })
      return problems
    }),
}
