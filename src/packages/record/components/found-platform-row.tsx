import { observer } from 'mobx-react'
import { CheckRow } from '../../../components/check-row'
import type { PlatformItem } from '../../../domain/catalogue/catalogue'
import { useStores } from '../../../hooks/use-app'
import { localized } from '../../../i18n/labels'
import type { UserNumber } from '../../../stores/user-number'
import { useMessages } from '../use-messages'
import { type Selection, withCount } from './selection'
import { Stepper } from './stepper'

interface Props {
  number: UserNumber
  item: PlatformItem
  selection: Selection
  onChange: (selection: Selection) => void
  /** Under the name. */
  hint?: string | undefined
  /** How many accounts a tick stands for. */
  offered?: number
  /** Its number of accounts can be changed; without it there is a tick alone. */
  counted?: boolean
}

/** A platform that messages speak of, to be ticked. */
export const FoundPlatformRow = observer(function FoundPlatformRow({
  number,
  item,
  selection,
  onChange,
  hint,
  offered = 1,
  counted = false,
}: Props) {
  const { display } = useStores()
  const record = useMessages()
  const name = localized(item.name, display.language)
  const count = selection.counts.get(item.id) ?? 0
  const status = [hint, number.accounts.includes(item.id) ? record.check.listed : undefined].filter(Boolean).join(' · ')
  const setCount = (next: number) => onChange(withCount(selection, item.id, next))
  return (
    <CheckRow
      id={`found-${item.id}`}
      checkId={`check-${item.id}`}
      label={name}
      checked={count > 0}
      onCheck={() => setCount(count > 0 ? 0 : offered)}
      initial={item.initial}
      name={name}
      status={status}
    >
      {counted && <Stepper id={item.id} name={name} count={count} onChange={setCount} />}
    </CheckRow>
  )
})
