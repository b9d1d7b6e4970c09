import type { OrderReason } from '../../../domain/plan/order-reason'
import type { Task } from '../../../domain/plan/task'
import type { GuideMessages } from '../../../i18n/guide'
import { namesOf } from '../../../i18n/labels'
import type { Language } from '../../../i18n/language'
import type { Messages } from '../../../i18n/main'

interface Words {
  guide: GuideMessages
  words: Messages
  language: Language
}

/** Why a task stands where it stands in the plan, as a sentence. */
export const orderReasonText = (
  reason: OrderReason,
  { stage }: Pick<Task, 'stage'>,
  { guide, words, language }: Words,
): string => {
  const { orderReason } = guide
  switch (reason.kind) {
    case 'after':
    case 'before':
      return orderReason[reason.kind](namesOf(reason.others, words, language))
    case 'risk':
      return orderReason.risk(words.stage[stage], words.risk[reason.risk])
    case 'first':
    case 'last':
      return orderReason[reason.kind]
    case 'gate':
      return reason.unsettled.length > 0 ? orderReason.gate(reason.unsettled.length) : orderReason.gateClear
  }
}
