/** Ways in which people write a mobile number so that it does not look like one. */
import { isMobile } from './shapes'

/** Letters that look like digits, and the digits of radio speech. */
const likeDigits: Readonly<Record<string, string>> = {
  O: '0',
  o: '0',
  洞: '0',
  l: '1',
  I: '1',
  两: '2',
  兩: '2',
  拐: '7',
  勾: '9',
}

/** l38OO138OOO, 幺三八洞洞…: what reads as a mobile number that way is written so, character by character. Takes a folded text. */
export const undisguised = (text: string): string =>
  text.replace(/[\dOolI洞两兩拐勾]{11,13}/g, (run) => {
    const read = run.replace(/\D/g, (letter) => likeDigits[letter] ?? letter)
    return isMobile(read) ? read : run
  })

/** Mobile numbers that are told in two parts, in a folded text: 手机1867153后面5411. */
export const findInTwo = (text: string): { kind: 'mobile'; from: number; to: number }[] => {
  const found: { kind: 'mobile'; from: number; to: number }[] = []
  const inTwo = /1[3-9]\d{5}\D{0,3}[后後](?:面|4位)\D{0,3}\d{4}/g
  for (let match = inTwo.exec(text); match; match = inTwo.exec(text))
    found.push({ kind: 'mobile', from: match.index, to: match.index + match[0].length })
  return found
}
