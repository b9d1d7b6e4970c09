import type { SourceKind } from '../../content/baked/types'
import type { SensitiveKind } from '../../domain/privacy/sensitive'

/** The few words that pages of both subpackages say. */
export interface SharedMessages {
  claim: {
    kind: Record<SourceKind, string>
    /** Between a source and the day of its last check. */
    comma: string
    checked: (day: string) => string
    undated: string
    old: string
    stale: string
    unchanged: (day: string) => string
  }
  /** Why a text is not taken. */
  refused: Record<SensitiveKind, string>
  weekday: readonly [string, string, string, string, string, string, string]
  hallCode: (id: string) => string
}
