import { syllables } from '../pinyin'
import { simplified } from '../plain'
import type { Problem } from '../problem'
import { fileRule, problemAt, textsIn, visit, wordsIn } from '../rule'
import type { ContentFile } from '../types'
import { names } from './names'

const han = /\p{Script=Han}/u
const latinWord = /[A-Za-z][A-Za-z'’]+/g
/** A web address, or the name of an article's site. */
const address = /\b[\w-]+(\.[\w-]+)+\b/g
/** Words of an app's own screen or of an SMS to send, as they stand there. */
const quoted = /“[^”]*”|【[^】]*】/g
const namesByLength = [...names].sort((a, b) => b.length - a.length)
const escaped = (text: string) => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')
const anyName = new RegExp(`(?<![A-Za-z])(${namesByLength.map(escaped).join('|')})(?![a-z])`, 'g')

const halfWidth = /(?<=\p{Script=Han})[,;:!?]|[,;:!?](?=\p{Script=Han})|\((?=[^)]*\p{Script=Han})/u

const count = (text: string, what: RegExp): number => text.match(what)?.length ?? 0

/** The fields that hold somebody's name: a publisher may be called anything. */
const named = ['publisher']

/** An English menu that is written in Chinese. */
const menusIn = (at: ContentFile): Problem[] => {
  const problems: Problem[] = []
  visit(at.value, (value, path) => {
    if (typeof value === 'string' && path[path.length - 2] === 'pathEn' && han.test(value)) {
      problems.push(
        problemAt(at, path, `pathEn "${value}" is Chinese. It is the app’s own English menu; without a source leave it out`),
      )
    }
  })
  return problems
}

/** Fields that hold names: pinyin is what a Chinese brand is called in English. */
const nameFields = ['name', 'short', 'app', 'publisher', 'title']

/** Words of the catalogue's own English that are also pinyin are none when they stand with English ones: all must be. */
const isPinyin = (en: string): boolean => {
  const words = en.replace(quoted, '').match(/[A-Za-z'’]+/g) ?? []
  return (
    words.length > 1 &&
    words.every((word) => syllables(word.toLowerCase().replace(/['’]/g, '')) > 0) &&
    words.some((word) => syllables(word.toLowerCase()) > 1)
  )
}

/** Others' words, and keys. */
const asTheyAre = ['quote', 'source', 'url', 'id', 'title', 'publisher', 'printed']

/** Traditional characters: a mainland screen has none, and traditional Chinese is made when baking. */
const traditionalIn = (at: ContentFile): Problem[] =>
  wordsIn(at).flatMap(({ text, path, field }) => {
    const strange = asTheyAre.includes(field) ? undefined : [...text].find((char) => han.test(char) && simplified(char) !== char)
    return strange === undefined
      ? []
      : [problemAt(at, path, `${field} holds “${strange}”, a traditional character. Write ${simplified(strange)}`)]
  })

export const languages = fileRule({
  name: 'languages',
  why: 'Half of the readers see only one of the two languages: what stands in the wrong one is missing for them.',
  look: (at) => [
    ...menusIn(at),
    ...traditionalIn(at),
    ...textsIn(at).flatMap(({ zh, en, path, field }) => {
      const problems: Problem[] = []
      const zhProblem = (message: string) => problems.push(problemAt(at, [...path, 'zh'], `${field}.zh "${zh}" ${message}`))
      const enProblem = (message: string) => problems.push(problemAt(at, [...path, 'en'], `${field}.en "${en}" ${message}`))
      if (!named.includes(field)) {
        // A label of a screen stands inside a sentence: alone it is no Chinese.
        const own = han.test(zh) ? zh.replace(quoted, '') : zh
        const foreign = own.replace(address, '').replace(anyName, '').match(latinWord)
        if (foreign) {
          zhProblem(
            `holds English (${foreign.join(' ')}). Write Chinese; a menu label goes into “”, a name into config/content/rules/names.ts`,
          )
        }
      }
      if (!nameFields.includes(field) && !han.test(zh)) zhProblem('has no Chinese in it. Say it in Chinese')
      if (!nameFields.includes(field) && isPinyin(en)) enProblem('is pinyin, which nobody reads. Say it in English')
      if (!nameFields.includes(field) && !/[A-Za-z]{2}/.test(en)) enProblem('has no English in it. Say it in English')
      if (/["']/.test(zh)) zhProblem('holds straight quotes. Use “”')
      if (halfWidth.test(zh)) zhProblem('holds half-width punctuation. Use ，；：！？（）')
      if (count(en, /\p{Script=Han}/gu) > count(en, /[A-Za-z]/g)) {
        enProblem('is mostly Chinese. Say it in English; a Chinese menu label may stand inside')
      }
      if (/[，。；：！？]/.test(en.replace(/\p{Script=Han}[，。；：！？](?=\p{Script=Han})/gu, ''))) {
        enProblem('holds Chinese punctuation. Use , . ; : ! ?')
      }
      return problems
    }),
  ],
})
