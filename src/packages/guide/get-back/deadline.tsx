import { observer } from 'mobx-react'
import { useStores } from '../../../hooks/use-app'
import { shortDay } from '../../../i18n/labels'
import type { UserNumber } from '../../../stores/user-number'
import { Warning } from '../components/warning'
import { useMessages } from '../use-messages'

/** Until when the number can still be had: paid up before the law lets it be ended, asked for before it may be somebody else's. */
export const Deadline = observer(function Deadline({ number }: { number: UserNumber }) {
  const { appClock } = useStores()
  const { getBack } = useMessages()
  const { deadline } = number
  if (!deadline) return null
  const day = shortDay(deadline.day, appClock.today)
  const isPast = deadline.day <= appClock.today
  if (deadline.kind === 'end') return <Warning>{isPast ? getBack.mayBeOver(day) : getBack.payBy(day)}</Warning>
  return isPast ? null : <Warning>{getBack.askBy(day)}</Warning>
})
