import { View } from '@tarojs/components'
import { observer } from 'mobx-react'
import { Button } from '../../../components/button'
import { Fault } from '../../../components/card-text'
import { Icon } from '../../../components/icon'
import { Pressable } from '../../../components/pressable'
import { Card, SectionTitle } from '../../../components/screen'
import { TextArea } from '../../../components/text-area'
import { TextField } from '../../../components/text-field'
import { dayAt } from '../../../domain/calendar/day'
import { itemIdOf } from '../../../domain/catalogue/keys'
import { orderReason } from '../../../domain/plan/order-reason'
import type { Task } from '../../../domain/plan/task'
import { findSensitive } from '../../../domain/privacy/sensitive'
import { MAX_LENGTH } from '../../../domain/record/snapshot'
import { useApp, useWords } from '../../../hooks/use-app'
import { useDraft } from '../../../hooks/use-draft'
import { useSharedMessages } from '../../../hooks/use-shared-messages'
import { nameOf, namesOf, shortDay } from '../../../i18n/labels'
import { taskPath } from '../../../page-paths'
import type { UserNumber } from '../../../stores/user-number'
import { useMessages } from '../use-messages'

interface Props {
  number: UserNumber
  task: Task
}

/** Why the task stands where it stands in the plan. */
export const OrderReasonLine = observer(function OrderReasonLine({ number, task }: Props) {
  const { language } = useApp().stores.display
  const words = useWords()
  const guide = useMessages()
  const place = orderReason(number.plan, task.key)
  if (!place) return null
  const said = () => {
    switch (place.kind) {
      case 'after':
        return guide.orderReason.after(namesOf(place.others, words, language))
      case 'before':
        return guide.orderReason.before(namesOf(place.others, words, language))
      case 'risk':
        return guide.orderReason.risk(words.stage[task.stage], words.risk[place.risk])
      case 'first':
        return guide.orderReason.first
      case 'last':
        return guide.orderReason.last
      case 'gate':
        return place.unsettled.length > 0 ? guide.orderReason.gate(place.unsettled.length) : guide.orderReason.gateClear
    }
  }
  return (
    <View id='place' className='account-place'>
      <Icon name='list' size='small' className='account-place-icon' />
      <View className='account-place-words'>{said()}</View>
    </View>
  )
})

/** What the user keeps about one account: a note, a name to tell it by, what was marked, and what else can be done with it. */
export const AccountRecord = observer(function AccountRecord({ number, task }: Props) {
  const { stores, services } = useApp()
  const { notice, display, appClock } = stores
  const words = useWords()
  const shared = useSharedMessages()
  const guide = useMessages()
  const { key, details, item } = task
  const draftKey = `${number.id} ${key}`
  const [{ note, name }, setDraft] = useDraft(stores.drafts.notes, draftKey, () => ({
    note: details.note ?? '',
    name: details.name ?? '',
  }))
  const secret = findSensitive(note)[0] ?? findSensitive(name)[0]
  const isLong = note.length > MAX_LENGTH.note
  const changed = note !== (details.note ?? '') || name !== (details.name ?? '')
  const several = number.accounts.filter((other) => itemIdOf(other) === itemIdOf(key)).length > 1
  const save = () => {
    if (secret) return notice.show(shared.refused[secret.kind])
    if (isLong) return notice.show(guide.note.length(note.length, MAX_LENGTH.note))
    number.setDetails(key, { note, name })
    stores.drafts.notes.delete(draftKey)
    notice.show(guide.note.saved)
  }
  const further = () => {
    const added = number.addAnotherAccount(key)
    if (added === undefined) return notice.show(guide.more.anotherFull)
    notice.show(guide.more.anotherAdded(nameOf({ ...task, details: {} }, words, display.language)), () =>
      number.removeAccounts([added]),
    )
    services.navigation.replace(taskPath(added))
  }
  const takeOff = () => {
    notice.show(words.notice.takenOff(nameOf(task, words, display.language)), number.removeAccounts([key]))
    services.navigation.back()
  }
  const entries = [...number.historyOf(key)].reverse()
  return (
    <>
      <SectionTitle>{guide.note.title}</SectionTitle>
      <Card>
        {several && (
          <>
            <View className='setup-question'>{guide.note.name}</View>
            <TextField
              id='account-name'
              label={guide.note.name}
              placeholder={guide.note.namePlaceholder}
              value={name}
              most={MAX_LENGTH.name}
              onInput={(text) => setDraft({ note, name: text })}
            />
          </>
        )}
        <TextArea
          id='note'
          label={guide.note.title}
          placeholder={guide.note.placeholder}
          value={note}
          onInput={(text) => setDraft({ note: text, name })}
        />
        {/* Of its own, so that a change here does not draw the field anew. */}
        <View>
          {(secret || isLong) && (
            <Fault id='note-fault' alert>
              {secret ? shared.refused[secret.kind] : guide.note.length(note.length, MAX_LENGTH.note)}
            </Fault>
          )}
          {changed && (
            <Button id='save-note' variant='tonal' onClick={save}>
              {guide.note.save}
            </Button>
          )}
        </View>
      </Card>
      {entries.length > 0 && (
        <>
          <SectionTitle>{guide.history.title}</SectionTitle>
          <Card>
            {entries.slice(0, 8).map((entry) => (
              <View key={`${entry.at} ${entry.mark}`} className='deed'>
                {guide.history.line(shortDay(dayAt(entry.at), appClock.today), guide.history.mark[entry.mark])}
              </View>
            ))}
            <Button
              id='take-back'
              variant='tonal'
              icon='undo'
              onClick={() => {
                if (number.revertLastMark(key)) notice.show(guide.history.reverted)
              }}
            >
              {guide.history.revert}
            </Button>
          </Card>
        </>
      )}
      {item.kind === 'platform' && (
        <Card list>
          <Pressable id='further' className='more-row' role='button' onPress={further}>
            <Icon name='plus' />
            <View className='more-words'>{guide.more.another}</View>
          </Pressable>
          <Pressable
            id='unused'
            className='more-row'
            role='button'
            onPress={() => number.setDetails(key, { unused: !details.unused })}
          >
            <Icon name={details.unused ? 'undo' : 'cross'} />
            <View className='more-words'>
              {details.unused ? guide.more.used : guide.more.unused}
              {!details.unused && <View className='setting-hint'>{guide.more.unusedHint}</View>}
            </View>
          </Pressable>
          <Pressable id='take-off' className='more-row' role='button' onPress={takeOff}>
            <Icon name='minus' />
            <View className='more-words'>{guide.more.remove}</View>
          </Pressable>
        </Card>
      )}
    </>
  )
})
