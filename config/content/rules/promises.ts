import { tight } from '../plain'
import type { Problem } from '../problem'
import { fieldOf, fileRule, problemAt, visit } from '../rule'

/** What apps call a button of their own, in “”: no promise of ours. */
const labelWords = '一键'

const words: readonly string[] = [
  '[一1壹]键',
  '百分之?百',
  '百分之?一百',
  '(?:100|[一1]00)(?:%|分之100)',
  '[十10]成[十10]',
  '保证(?!金)',
  '包(?:过|成功|办成|成|通过|换好|解绑|退|赔)(?![裹括])',
  '保(?:成功|过|办成|通过)',
  '(?:一定|肯定|必定|必然|绝对|百分百|稳稳)(?:能|会|换|办|过|成|可以|可|行|成功|安全|有效|没问题|可靠|搞定|通过)',
  '绝对',
  '必(?:成|过|成功)',
  '万无一失|万试万灵|百试百灵|屡试不爽|稳(?:过|成|赚|拿)|零失败|(?:零|0|无|毫无|没有任何|没有)风险',
  '秒(?:过|成|办|解|换|批|审|通过|到账|回款)',
  '不成功不收|无效退款|永久有效|立竿见影|包您满意|放心(?:交给|大胆)',
  '成功率\\d|(?:官方|全网|国内)唯一|唯一(?:官方|正规)?渠道',
  '官方(?:认证|授权|指定|合作)',
]

const zh = new RegExp(words.join('|'))

const en =
  /guarant(?:ee|y)\w*|\b(?:one|1|single)\W?(?:tap|click|touch)\b|\b(?:100|hundred|one hundred)\W*(?:%|percent|per cent|pct)|fool\W?proof|fail\W?(?:safe|proof)|(?:risk|worry)\W?free|\b(?:no|zero|without) (?:any )?risk|never fails?|always works?|works? every time|sure\W?fire|\b(?:we|i) promise|(?:absolutely|completely|totally|perfectly|entirely) (?:safe|secure|sure|certain|legal)|certain to (?:work|succeed)|definitely|surely|without fail|every time|\b(?:no|zero|without) (?:any )?danger|in seconds\b|instant(?:ly)? (?:approv|success|pass)\w*|officially (?:authori[sz]ed|certified|endorsed)/i

/** Others' words: a source's quote and title, menu items, words to search for or to paste. */
const othersWords = ['quote', 'title', 'path', 'pathEn', 'search', 'copy', 'aliases', 'printed', 'url', 'source', 'publisher']

/** A short label of a screen inside a sentence. */
const label = /[“【]([^”】]{1,12})[”】]/g

/** The word of a promise in a text; undefined when there is none. */
const promiseIn = (text: string): string | undefined => {
  const outsideLabels = text.replace(label, (whole, inner: string) => {
    const plain = tight(inner)
    return plain.includes(labelWords) && !zh.test(plain.split(labelWords).join('')) ? ' ' : whole
  })
  const plain = tight(outsideLabels)
  return zh.exec(plain)?.[0] ?? en.exec(outsideLabels.normalize('NFKC'))?.[0]
}

export const promises = fileRule({
  name: 'promises',
  why: 'We cannot keep a promise about somebody else’s service, and swindlers promise exactly this.',
  look: (at) => {
    const problems: Problem[] = []
    visit(at.value, (value, path) => {
      if (typeof value !== 'string' || path.some((part) => othersWords.includes(String(part)))) return
      const word = promiseIn(value)
      if (word !== undefined)
        problems.push(problemAt(at, path, `${fieldOf(path)} promises ("${word}"). Say what happens, without the promise`))
    })
    return problems
  },
})
