import { readBackup, writeBackup } from '../../../domain/record/backup'
import type { Snapshot } from '../../../domain/record/snapshot'
import { useApp, useWords } from '../../../hooks/use-app'
import type { Outcome } from '../../../ports'
import { useMessages } from '../use-messages'

/**
 * Writes a backup, reads it back, compares; only then is it handed on, and what became of it is told. All of it straight in the
 * tap, or WeChat refuses. True when it was handed on.
 */
export const useBackUp = (): ((
  snapshot: Snapshot,
  name: string,
  deliver: (name: string) => Promise<Outcome>,
) => Promise<boolean>) => {
  const { stores, services } = useApp()
  const { notice } = stores
  const words = useWords()
  const record = useMessages()
  return async (snapshot, name, deliver) => {
    const text = writeBackup(snapshot, services.clock())
    const written = services.files.write(name, text)
    const { kind } = readBackup(written ?? '')
    if (written !== text || kind !== 'ok') {
      notice.show(kind === 'tooLarge' ? record.backup.tooLarge : record.backup.failed)
      return false
    }
    const outcome = await deliver(name)
    if (outcome === 'done' || outcome === 'cancelled') notice.show(record.backup.outcome[outcome])
    else void notice.ask(record.backup.outcome[outcome], [words.buttons.ok])
    return outcome === 'done'
  }
}
