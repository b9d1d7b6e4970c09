import { enSigns, isPlainHan, menuSigns, zhSigns } from '../known/letters'
import type { Problem } from '../problem'
import { fileRule, problemAt, type Words, wordsIn } from '../rule'

/** Nobody sees them, or they turn what stands around: control, direction, joiners, tags, private use, halves of a character, fillers. */
const unseen = /[\p{Cc}\p{Cf}\p{Co}\p{Cs}\p{Cn}\p{Zl}\p{Zp}\u115f\u1160\u3164\uffa0\u2800\p{Variation_Selector}]/u

/** In the file itself lines end, with a line feed alone. */
const unseenInFile = /(?!\n)[\p{Cc}\p{Cf}\p{Co}\p{Cs}\p{Cn}\p{Zl}\p{Zp}\u115f\u1160\u3164\uffa0\u2800]/u

/** Somebody else's words, as they stand there. */
const othersWords = ['quote', 'title', 'publisher', 'printed']

/** Not words. */
const names = ['source', 'checkedOn', 'date', 'since', 'unchangedSince', 'id', 'platform', 'category', 'url', 'number', 'call']

const othersLetter = /^[\p{Script=Han}\p{Script=Latin}\p{Script=Hiragana}\p{Script=Katakana}\p{Nd}\p{P}\p{S} ー]$/u

const asCode = (char: string): string => `U+${(char.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`

const isEmoji = (char: string): boolean => /\p{Extended_Pictographic}|\p{Regional_Indicator}|\p{Emoji_Modifier}/u.test(char)

/** The first character that does not belong into a string of that kind. */
const strangerIn = ({ text, field, language }: Words): string | undefined => {
  const chars = [...text]
  if (othersWords.includes(field)) {
    // A source writes as it likes; its signs of approval are not ours.
    return chars.find((char) => !othersLetter.test(char) || (char.charCodeAt(0) > 0xff && /^[\p{No}\p{Nl}]$/u.test(char)))
  }
  // What stands in the brackets of an SMS stands there to the letter.
  const signs =
    field === 'text' && language === undefined
      ? `${menuSigns}\u3000`
      : language === 'zh'
        ? zhSigns
        : language === 'en'
          ? enSigns
          : menuSigns
  return chars.find((char) => !/[A-Za-z0-9]/.test(char) && !isPlainHan(char) && !signs.includes(char))
}

const why = (char: string): string => {
  if (isEmoji(char)) return 'a picture'
  if (/[\uff00-\uffef]/.test(char)) return 'a full-width or half-width form'
  if (/\p{Script=Han}/u.test(char)) return 'a character that simplified Chinese does not have'
  if (/\p{M}/u.test(char)) return 'a mark that joins the letter before'
  if (/\p{L}/u.test(char)) return 'a letter of another alphabet'
  if (/\p{N}/u.test(char)) return 'a digit of another kind'
  return 'a sign that is not used here'
}

/** What is wrong with a string, as the end of a sentence. */
const faultOf = (words: Words): string | undefined => {
  const { text, field } = words
  const [hidden] = unseen.exec(text) ?? []
  if (hidden !== undefined) return `holds ${asCode(hidden)}, which nobody sees. Remove it`
  if (names.includes(field)) return undefined
  if (text.trim() === '') return 'is blank. Write something, or leave the key out'
  if (text !== text.trim() || / {2}/.test(text)) return 'has a space too many. One between words, none at its ends'
  if (text !== text.normalize('NFC')) return 'is not in normal form (NFC). Type it anew'
  if (/<\/?[a-z!]|&(?:[a-z]+|#\d+);/i.test(text)) return 'holds HTML. Plain words alone'
  if (/\]\(|\*\*|__|`/.test(text)) return 'holds Markdown. Plain words alone'
  const stranger = strangerIn(words)
  if (stranger !== undefined) return `holds ${asCode(stranger)}, ${why(stranger)}. Write it with plain characters`
  if (!/[\p{L}\p{N}]/u.test(text) && field !== 'path' && field !== 'pathEn') return 'says nothing: no letter and no digit'
  return undefined
}

export const characters = fileRule({
  name: 'characters',
  why: 'What a reviewer can’t see, or takes for something else, is where an attack hides: in reversed words, look-alikes, invisible marks.',
  look: (at) => {
    const inFile = at.text.split('\n').flatMap((line, index): Problem[] => {
      const [hidden] = unseenInFile.exec(line) ?? []
      const message = `the file holds ${asCode(hidden ?? '')} here, which nobody sees. Remove it; lines end with a line feed alone`
      return hidden === undefined ? [] : [{ level: 'error', file: at.file, line: index + 1, message }]
    })
    const inWords = wordsIn(at).flatMap((words) => {
      const fault = faultOf(words)
      return fault === undefined
        ? []
        : [problemAt(at, words.path, `${words.field}${words.language ? `.${words.language}` : ''} ${fault}`)]
    })
    return [...inFile, ...inWords]
  },
})
