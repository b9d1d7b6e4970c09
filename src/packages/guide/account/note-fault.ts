import { findSensitive, type SensitiveKind } from '../../../domain/privacy/sensitive'
import { MAX_LENGTH } from '../../../domain/record/snapshot'

/** Why what was typed about an account is not kept. */
export type NoteFault = { kind: 'sensitive'; found: SensitiveKind } | { kind: 'tooLong'; length: number }

/** What is wrong with a note and a name, the gravest first; undefined: both may be kept. A name can't be typed too long. */
export const noteFault = ({ note, name }: { note: string; name: string }): NoteFault | undefined => {
  const sensitive = findSensitive(note)[0] ?? findSensitive(name)[0]
  if (sensitive) return { kind: 'sensitive', found: sensitive.kind }
  return note.length > MAX_LENGTH.note ? { kind: 'tooLong', length: note.length } : undefined
}
