import type { Text } from '../../../src/content/baked/types'
import { fileRule, problemAt, wordsIn } from '../rule'

/** Where a platform or a category speaks to whoever holds the account. `why` may tell of a number that was given up. */
const spoken = ['routes', 'conflicts', 'several', 'newNumberTaken', 'after']

const zh = /旧的?(?:手机)?号|旧(?:手机|电话)?卡|新旧(?:两个)?号/

const en = /\bold[ -](?:mobile |phone |and (?:the )?new )?(?:numbers?|sms|sims?|codes?)\b/i

/** The words in a text by which the number on the account is the reader's own former one; undefined: none. */
const formerIn = (text: string): string | undefined => (zh.exec(text) ?? en.exec(text))?.[0]

/** True for words that this rule wants otherwise: to mend them is to ask for nothing new. */
export const speaksOfOldNumber = (text: Text): boolean => [text.zh, text.en].some((one) => formerIn(one) !== undefined)

export const whoseNumber = fileRule({
  name: 'whose-number',
  why: 'Who was given a used number, or an employer’s, reads the same route: the number on the account was never theirs.',
  look: (at) =>
    /^(?:platforms|categories)\//.test(at.file)
      ? wordsIn(at).flatMap(({ text, path, field, language }) => {
          // What is the same in both languages is a quote, a menu or an id.
          const ours = language !== undefined && spoken.includes(String(path[0]))
          const former = ours ? formerIn(text) : undefined
          return former === undefined
            ? []
            : [
                problemAt(
                  at,
                  path,
                  `${field} says “${former}”. Say 原号 and “the number on the account”: not everybody who reads it has given one up`,
                ),
              ]
        })
      : [],
})
