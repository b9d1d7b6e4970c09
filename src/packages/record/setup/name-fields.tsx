import { observer } from 'mobx-react'
import { FormField } from '../../../components/form-field'
import { Card } from '../../../components/screen'
import { TextField } from '../../../components/text-field'
import { useSharedMessages } from '../../../hooks/use-shared-messages'
import type { SetupDraft } from '../../../stores/drafts'
import { useMessages } from '../use-messages'
import { faultText, type SetupFault } from './setup-form'

interface Props {
  draft: SetupDraft
  faults: readonly SetupFault[]
  onChange: (draft: SetupDraft) => void
}

/** What tells this number from others; never its digits. */
export const NameFields = observer(function NameFields({ draft, faults, onChange }: Props) {
  const shared = useSharedMessages()
  const record = useMessages()
  const faultOf = (field: SetupFault['field']) => {
    const fault = faults.find((one) => one.field === field)
    return fault && faultText(fault, record, shared)
  }
  return (
    <Card>
      <FormField
        label={record.setup.label}
        optional={record.setup.optional}
        hint={record.setup.labelHint}
        error={faultOf('label')}
        noteId='label-note'
      >
        <TextField
          id='label'
          label={record.setup.label}
          placeholder={record.setup.labelPlaceholder}
          value={draft.label}
          most={30}
          onInput={(label) => onChange({ ...draft, label })}
        />
      </FormField>
      <FormField
        label={record.setup.lastTwo}
        optional={record.setup.optional}
        hint={record.setup.lastTwoHint}
        error={faultOf('lastTwo')}
      >
        <TextField
          id='last-two'
          label={record.setup.lastTwo}
          placeholder={record.setup.lastTwoPlaceholder}
          value={draft.lastTwo}
          most={2}
          digits
          onInput={(lastTwo) => onChange({ ...draft, lastTwo })}
        />
      </FormField>
    </Card>
  )
})
