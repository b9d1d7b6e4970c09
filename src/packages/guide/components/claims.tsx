import { observer } from 'mobx-react'
import { SourceLines } from '../../../components/source-lines'
import type { Claim, Day } from '../../../content/baked/types'
import { shownClaims } from '../../../domain/catalogue/sources'
import { useSharedMessages } from '../../../hooks/use-shared-messages'
import { entries } from '../entries'

interface Props {
  claims: readonly Claim[]
  /** Of a hot-line's number: said in place of the first source's date. */
  unchangedSince?: Day | undefined
  /** Leaves out the day of the last check. */
  unchecked?: boolean
}

/** Who says so and when, by the sources of the catalogue. */
export const Claims = observer(function Claims({ claims, unchangedSince, unchecked = false }: Props) {
  const shared = useSharedMessages()
  return (
    <SourceLines
      claims={shownClaims(claims, entries.sources)}
      unchecked={unchecked}
      {...(unchangedSince === undefined ? {} : { instead: shared.claim.unchanged(unchangedSince) })}
    />
  )
})
