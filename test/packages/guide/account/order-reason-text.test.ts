import { guideMessagesIn } from '../../../../src/i18n/guide'
import { messagesIn } from '../../../../src/i18n/main'
import { orderReasonText } from '../../../../src/packages/guide/account/order-reason-text'
import { aTask } from '../../../builders/task'

const words = { guide: guideMessagesIn('zh'), words: messagesIn('zh'), language: 'zh' as const }
const { orderReason } = words.guide
const task = aTask('jd', { stage: 'money' })

describe('why a task stands where it stands', () => {
  test('names those that come first, or that wait for it', () => {
    const others = [aTask('qq'), aTask('wechat')]
    expect(orderReasonText({ kind: 'after', others }, task, words)).toBe(orderReason.after('qq、wechat'))
    expect(orderReasonText({ kind: 'before', others }, task, words)).toBe(orderReason.before('qq、wechat'))
  })

  test('says its stage and its danger', () => {
    const text = orderReasonText({ kind: 'risk', risk: 'high' }, task, words)
    expect(text).toBe(orderReason.risk(words.words.stage.money, words.words.risk.high))
    expect(text).toContain(words.words.stage.money)
  })

  test('says that it opens or closes its stage', () => {
    expect(orderReasonText({ kind: 'first' }, task, words)).toBe(orderReason.first)
    expect(orderReasonText({ kind: 'last' }, task, words)).toBe(orderReason.last)
  })

  test('counts what is unfinished before the number is given back, and says when nothing is', () => {
    expect(orderReasonText({ kind: 'gate', unsettled: [aTask('qq'), aTask('jd')] }, task, words)).toBe(orderReason.gate(2))
    expect(orderReasonText({ kind: 'gate', unsettled: [] }, task, words)).toBe(orderReason.gateClear)
  })
})
