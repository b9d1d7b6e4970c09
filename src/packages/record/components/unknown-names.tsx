import { observer } from 'mobx-react'
import { CheckRow } from '../../../components/check-row'
import { useMessages } from '../use-messages'
import { FoundGroup } from './found-group'
import { type Selection, toggleName } from './selection'

interface Props {
  names: readonly { name: string; hint?: string }[]
  selection: Selection
  onChange: (selection: Selection) => void
}

/** Names that the catalogue does not have: ticked ones become platforms of one's own. Not there when there are none. */
export const UnknownNames = observer(function UnknownNames({ names, selection, onChange }: Props) {
  const record = useMessages()
  if (names.length === 0) return null
  return (
    <FoundGroup id='unknown' title={record.check.unknown} hint={record.check.unknownHint}>
      {names.map(({ name, hint }, index) => {
        const ticked = selection.names.has(name)
        return (
          <CheckRow
            key={name}
            checkId={`own-${index}`}
            label={name}
            checked={ticked}
            onCheck={() => onChange(toggleName(selection, name))}
            name={name}
            {...(hint === undefined ? {} : { status: hint })}
          />
        )
      })}
    </FoundGroup>
  )
})
