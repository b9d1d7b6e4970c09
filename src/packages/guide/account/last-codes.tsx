import { observer } from 'mobx-react'
import { CardTitle } from '../../../components/card-text'
import { Card } from '../../../components/screen'
import type { UserNumber } from '../../../stores/user-number'
import { CheckList } from '../components/check-list'
import { useMessages } from '../use-messages'
import { lastCodeNames } from './last-code-names'

/** The last look before the number goes: each account of high risk is to have sent one code to the new number. */
export const LastCodes = observer(function LastCodes({ number }: { number: UserNumber }) {
  const { account } = useMessages()
  const names = lastCodeNames(number.tasks)
  if (names.length === 0) return null
  return (
    <Card id='last-codes'>
      <CardTitle>{account.lastCodes}</CardTitle>
      <CheckList id='last-codes' items={names} />
    </Card>
  )
})
