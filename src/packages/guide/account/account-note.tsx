import { View } from '@tarojs/components'
import { observer } from 'mobx-react'
import { Button } from '../../../components/button'
import { Fault } from '../../../components/card-text'
import { FormField } from '../../../components/form-field'
import { Card, SectionTitle } from '../../../components/screen'
import { TextArea } from '../../../components/text-area'
import { TextField } from '../../../components/text-field'
import { itemIdOf } from '../../../domain/catalogue/keys'
import { MAX_LENGTH } from '../../../domain/record/snapshot'
import { useStores } from '../../../hooks/use-app'
import { useDraft } from '../../../hooks/use-draft'
import { useSharedMessages } from '../../../hooks/use-shared-messages'
import { useMessages } from '../use-messages'
import type { Listed } from './listed'
import { type NoteFault, noteFault } from './note-fault'

/** A note about one account; where the platform has several, a name to tell this one by. */
export const AccountNote = observer(function AccountNote({ number, task }: Listed) {
  const { notice, drafts } = useStores()
  const guide = useMessages()
  const shared = useSharedMessages()
  const { key, details } = task
  const draftKey = `${number.id} ${key}`
  const saved = { note: details.note ?? '', name: details.name ?? '' }
  const [draft, setDraft] = useDraft(drafts.notes, draftKey, () => saved)
  const isChanged = draft.note !== saved.note || draft.name !== saved.name
  const isOneOfSeveral = number.accounts.filter((other) => itemIdOf(other) === itemIdOf(key)).length > 1
  const faultText = (fault: NoteFault): string =>
    fault.kind === 'sensitive' ? shared.refused[fault.found] : guide.note.length(fault.length, MAX_LENGTH.note)
  const fault = noteFault(draft)
  const save = () => {
    if (fault) return notice.show(faultText(fault))
    number.setDetails(key, draft)
    drafts.notes.delete(draftKey)
    notice.show(guide.note.saved)
  }
  return (
    <>
      <SectionTitle>{guide.note.title}</SectionTitle>
      <Card>
        {isOneOfSeveral && (
          <FormField label={guide.note.name}>
            <TextField
              id='account-name'
              label={guide.note.name}
              placeholder={guide.note.namePlaceholder}
              value={draft.name}
              most={MAX_LENGTH.name}
              onInput={(name) => setDraft({ ...draft, name })}
            />
          </FormField>
        )}
        <TextArea
          id='note'
          label={guide.note.title}
          placeholder={guide.note.placeholder}
          value={draft.note}
          onInput={(note) => setDraft({ ...draft, note })}
        />
        {/* Of its own, so that a change here does not draw the field anew. */}
        <View>
          {fault && (
            <Fault id='note-fault' alert>
              {faultText(fault)}
            </Fault>
          )}
          {isChanged && (
            <Button id='save-note' variant='tonal' onClick={save}>
              {guide.note.save}
            </Button>
          )}
        </View>
      </Card>
    </>
  )
})
