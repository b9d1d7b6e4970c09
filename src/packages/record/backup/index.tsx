import { Text, View } from '@tarojs/components'
import { observer } from 'mobx-react'
import { useState } from 'react'
import { Button } from '../../../components/button'
import { Icon } from '../../../components/icon'
import { Body, Card, Eyebrow, Screen } from '../../../components/screen'
import { dayAt } from '../../../domain/calendar/day'
import { isSettled } from '../../../domain/plan/progress'
import { type BackupRead, MAX_BACKUP_LENGTH, readBackup, writeBackup } from '../../../domain/record/backup'
import { mergeSnapshots, type Omitted } from '../../../domain/record/merge'
import type { NumberRecord, Snapshot } from '../../../domain/record/snapshot'
import { useApp, useStores, useWords } from '../../../hooks/use-app'
import { useDialogs } from '../../../hooks/use-dialogs'
import { fullLabelOf } from '../../../i18n/labels'
import type { NotPicked, Outcome } from '../../../ports'
import type { Undo } from '../../../stores/user-number'
import { PasteField } from '../components/paste-field'
import { summaryOf } from '../summary'
import { useMessages } from '../use-messages'
import { MakeRoom } from './make-room'
import { PutAside } from './put-aside'
import { useBackUp } from './use-back-up'

definePageConfig({ navigationBarTitleText: '' })

/** UTF-16 units are at most three bytes each. */
const MAX_BACKUP_BYTES = MAX_BACKUP_LENGTH * 3

/** Backup, restore, a text for family, and erasing: what concerns the records as a whole. */
export const BackupPage = observer(function BackupPage() {
  const record = useMessages()
  return (
    <Screen title={() => record.backup.title}>
      <Body>
        <MakeRoom />
        <BackUp />
        <Restore />
        <ForFamily />
        <Erase />
      </Body>
    </Screen>
  )
})

const fileName = (today: string) => `huanhao-${today}.json`

const BackUp = observer(function BackUp() {
  const { stores, services } = useApp()
  const { numbers, notice } = stores
  const record = useMessages()
  const { backedUpAt } = numbers
  const handOn = useBackUp()
  const backUp = async (hand: (name: string) => Promise<Outcome>) => {
    if (await handOn(numbers.snapshot, fileName(numbers.today), hand)) numbers.noteBackup()
  }
  const copy = async () => {
    if (await services.device.copy(writeBackup(numbers.snapshot, services.clock()))) notice.say(record.backup.copied)
  }
  return (
    <View id='backup-card' className={backedUpAt === undefined ? 'now-card' : 'card'}>
      <View className='now-title'>{backedUpAt === undefined ? record.backup.never : record.backup.last(dayAt(backedUpAt))}</View>
      <View className={backedUpAt === undefined ? 'now-hint' : 'setup-note'}>{record.backup.hint}</View>
      {stores.display.computer ? (
        <Button
          id='to-disk'
          look={backedUpAt === undefined ? 'now' : 'filled'}
          onClick={() => void backUp(services.files.saveToDisk)}
        >
          {record.backup.toDisk}
        </Button>
      ) : (
        <>
          <Button
            id='to-chat'
            look={backedUpAt === undefined ? 'now' : 'filled'}
            onClick={() => void backUp(services.files.share)}
          >
            {record.backup.toChat}
          </Button>
          <Button
            id='to-favourites'
            look={backedUpAt === undefined ? 'now' : 'light'}
            onClick={() => void backUp(services.files.favourite)}
          >
            {record.backup.toFavourites}
          </Button>
        </>
      )}
      <Button id='as-text' look='words' className='backup-text' onClick={() => void copy()}>
        {record.backup.asText}
      </Button>
    </View>
  )
})

/** A backup that was read, or why it could not be. */
type Look = BackupRead | { kind: Exclude<NotPicked, 'dismissed'> }

const Restore = observer(function Restore() {
  const { stores, services } = useApp()
  const { numbers, notice } = stores
  const record = useMessages()
  const [pasted, setPasted] = useState('')
  const [look, setLook] = useState<Look>()
  const dialogs = useDialogs()
  const [undo, setUndo] = useState<{ run: Undo }>()
  const faults = { ...record.backup.fault, ...record.pickFault }
  const pick = async () => {
    const picked = await services.files.pick(MAX_BACKUP_BYTES)
    if (picked.kind === 'dismissed') return
    setLook(picked.kind === 'text' ? readBackup(picked.text) : { kind: picked.kind })
  }
  const adopt = (snapshot: Snapshot) => {
    const run = numbers.adopt(snapshot)
    stores.drafts.clear()
    setUndo({ run })
    setLook(undefined)
    setPasted('')
    notice.say(record.backup.restored, () => {
      run()
      setUndo(undefined)
    })
  }
  const replace = async (snapshot: Snapshot) => {
    const sure = await dialogs.confirm({
      title: record.backup.replaceTitle,
      text: record.backup.replaceText,
      yes: 'replace',
      no: 'cancel',
      dangerous: true,
    })
    if (sure) adopt(snapshot)
  }
  return (
    <>
      <Eyebrow>{record.backup.restore}</Eyebrow>
      <Card id='restore-card'>
        <View className='setup-note'>{record.backup.restoreHint}</View>
        {undo && (
          <Button
            id='undo-restore'
            look='outline'
            icon='undo'
            onClick={() => {
              undo.run()
              setUndo(undefined)
              notice.say(record.backup.undone)
            }}
          >
            {record.backup.undo}
          </Button>
        )}
        <Button id='pick-file' look='light' icon='document' onClick={() => void pick()}>
          {record.backup.pick}
        </Button>
        <View className='setup-question'>{record.backup.paste}</View>
        <PasteField
          id='paste'
          label={record.backup.paste}
          placeholder={record.backup.pastePlaceholder}
          value={pasted}
          maxLength={MAX_BACKUP_LENGTH}
          onInput={setPasted}
          onTooLong={() => setLook({ kind: 'tooLarge' })}
        />
        <Button id='look' look='light' onClick={() => setLook(readBackup(pasted))}>
          {record.backup.look}
        </Button>
        {look && look.kind !== 'ok' && (
          <View id='backup-fault' className='setup-fault' ariaRole='alert'>
            {faults[look.kind]}
          </View>
        )}
      </Card>
      {/* What is wrong with one of these is said beside it. */}
      <PutAside onRead={(read) => setLook(read.kind === 'ok' ? read : undefined)} />
      {look?.kind === 'ok' && (
        <Preview
          read={look}
          onMerge={() => adopt(mergeSnapshots(numbers.snapshot, look.snapshot).snapshot)}
          onReplace={() => void replace(look.snapshot)}
          onDrop={() => setLook(undefined)}
        />
      )}
    </>
  )
})

const doneIn = ({ accounts, progress }: NumberRecord) => ({
  done: accounts.filter((key) => {
    const its = progress[key]
    return its && isSettled(its)
  }).length,
  total: accounts.length,
})

/** What may find no room. */
const leftovers = ['numbers', 'customDays', 'history', 'notes'] as const satisfies readonly (keyof Omitted)[]

/** What a backup would do, before it does it. */
const Preview = observer(function Preview({
  read,
  onMerge,
  onReplace,
  onDrop,
}: {
  read: Extract<BackupRead, { kind: 'ok' }>
  onMerge: () => void
  onReplace: () => void
  onDrop: () => void
}) {
  const { numbers } = useStores()
  const words = useWords()
  const record = useMessages()
  const { changes, omitted } = mergeSnapshots(numbers.snapshot, read.snapshot)
  return (
    <View id='preview' className='card preview'>
      <View className='account-sub'>{record.backup.preview}</View>
      <View className='setup-note'>
        {read.madeAt === undefined ? record.backup.madeUnknown : record.backup.madeAt(dayAt(read.madeAt))}
      </View>
      {changes.length === 0 && <View className='account-text'>{record.backup.nothing}</View>}
      {changes.map(({ number, kind }) => {
        const { done, total } = doneIn(number)
        return (
          <View key={number.uid} className='preview-number'>
            <Icon name='card' className='setting-icon' />
            <View className='setting-words'>
              <View className='setting-name setting-named'>{fullLabelOf(number, words)}</View>
              <View className='setting-hint'>
                {record.backup.progress(done, total)} · {record.backup.change[kind]}
              </View>
            </View>
          </View>
        )
      })}
      {read.masked > 0 && <View className='milestone-unsure'>{record.backup.masked(read.masked)}</View>}
      {leftovers.map((what) => {
        const count = read.omitted[what] + omitted[what]
        return count === 0 ? null : (
          <View key={what} className='milestone-unsure'>
            {record.backup.left[what](count)}
          </View>
        )
      })}
      <View className='setup-note'>{record.backup.mergeHint}</View>
      <Button id='merge' look='filled' onClick={onMerge}>
        {record.backup.merge}
      </Button>
      <Button id='replace' look='words' className='danger-words' onClick={onReplace}>
        {record.backup.replace}
      </Button>
      <Button id='drop' look='words' onClick={onDrop}>
        {record.backup.drop}
      </Button>
    </View>
  )
})

const ForFamily = observer(function ForFamily() {
  const { stores, services } = useApp()
  const { numbers, display, notice } = stores
  const words = useWords()
  const record = useMessages()
  const { current } = numbers
  if (!current) return null
  const text = summaryOf(current, numbers.today, words, record, display.language)
  const copy = async () => {
    if (await services.device.copy(text)) notice.say(record.backup.familyCopied)
  }
  return (
    <>
      <Eyebrow>{record.backup.family}</Eyebrow>
      <Card>
        <View className='setup-note'>{record.backup.familyHint}</View>
        <Text id='summary' className='summary' userSelect>
          {text}
        </Text>
        <Button id='copy-summary' look='light' icon='copy' onClick={() => void copy()}>
          {record.backup.familyCopy}
        </Button>
        <Button id='large' look='words' onClick={() => services.navigation.open('/packages/record/large/index')}>
          {record.large.title}
        </Button>
        <Button id='share-list' look='words' onClick={() => services.navigation.open('/packages/record/share/index')}>
          {record.share.open}
        </Button>
      </Card>
    </>
  )
})

const Erase = observer(function Erase() {
  const { stores, services } = useApp()
  const { numbers, notice } = stores
  const record = useMessages()
  const dialogs = useDialogs()
  const erase = async () => {
    const sure = await dialogs.confirm({
      title: record.backup.eraseTitle,
      text: record.backup.eraseText(numbers.backedUpAt !== undefined),
      yes: 'delete',
      no: 'cancel',
      dangerous: true,
    })
    if (!sure) return
    const undo = await numbers.erase()
    // Backups that were handed on are still lying here.
    if (undo) services.files.clear()
    if (undo) stores.drafts.clear()
    if (undo) notice.say(record.backup.erased, undo)
    else notice.say(record.backup.eraseFailed)
  }
  return (
    <>
      <Eyebrow>{record.backup.erase}</Eyebrow>
      <Card>
        <View className='setup-note'>{record.backup.eraseHint}</View>
        <Button id='erase' look='outline' icon='bin' className='danger-words' onClick={() => void erase()}>
          {record.backup.erase}
        </Button>
      </Card>
    </>
  )
})

export default BackupPage
