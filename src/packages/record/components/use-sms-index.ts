import { useMemo } from 'react'
import { sendersText } from '../../../content/baked/signatures'
import { readSenders } from '../../../domain/sms/senders'
import { makeSmsIndex, type SmsIndex } from '../../../domain/sms/sms-index'
import { useStores } from '../../../hooks/use-app'

/** The names that messages use, their senders' and the catalogue's platforms, made ready to be looked up. */
export const useSmsIndex = (): SmsIndex => {
  const { catalogue } = useStores()
  return useMemo(
    () =>
      makeSmsIndex(
        catalogue.items.flatMap((item) => (item.kind === 'platform' ? [item] : [])),
        readSenders(sendersText),
      ),
    [catalogue],
  )
}
