import { cardsText } from '../../../src/content/baked/cards'
import { sendersText } from '../../../src/content/baked/signatures'
import { readCards } from '../../../src/domain/catalogue/index-text'
import { readSenders } from '../../../src/domain/sms/senders'
import { makeSmsIndex } from '../../../src/domain/sms/sms-index'

/** What messages are read by, as baked. */
export const realIndex = makeSmsIndex(
  readCards(cardsText).cards.flatMap((card) => (card.kind === 'platform' ? [card] : [])),
  readSenders(sendersText),
)
