import { catalogueIndex } from '../../../src/content/baked/catalogue-index'
import { sendersText } from '../../../src/content/baked/signatures'
import { decodeIndex } from '../../../src/domain/catalogue/index-text'
import { readSenders } from '../../../src/domain/sms/senders'
import { makeSmsIndex } from '../../../src/domain/sms/sms-index'

/** What messages are read by, as baked. */
export const realIndex = makeSmsIndex(
  decodeIndex(catalogueIndex).items.flatMap((item) => (item.kind === 'platform' ? [item] : [])),
  readSenders(sendersText),
)
