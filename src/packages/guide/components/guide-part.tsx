import { View } from '@tarojs/components'
import { observer } from 'mobx-react'
import { Fragment } from 'react'
import { SmallPrint } from '../../../components/card-text'
import { Card, SectionTitle } from '../../../components/screen'
import type { Conflict, Hotline, Part } from '../../../content/baked/types'
import { useStores, useWords } from '../../../hooks/use-app'
import { localized } from '../../../i18n/labels'
import { useMessages } from '../use-messages'
import { CheckList } from './check-list'
import { Claims } from './claims'
import { ConflictNote } from './conflict-note'
import { PhraseCard } from './phrase-card'
import { SourcedTexts } from './sourced-texts'
import { StepList } from './step-list'
import { StepsFoot } from './steps-foot'

interface Props {
  part: Part
  /** Those of the guide: what the steps touch is shown under them. */
  conflicts?: readonly Conflict[] | undefined
  hotlines?: readonly Hotline[] | undefined
}

/** One heading of a guide with what stands under it: steps, things to tick, what to know, words to copy. */
export const GuidePart = observer(function GuidePart({ part, conflicts = [], hotlines = [] }: Props) {
  const { language } = useStores().display
  const { id, title, steps = [], items, facts, say = [] } = part
  return (
    <View id={`part-${id}`}>
      <SectionTitle>{localized(title, language)}</SectionTitle>
      {(steps.length > 0 || items) && (
        <Card list>
          <StepList steps={steps} />
          {items && <CheckList id={id} items={items} />}
          <PartFoot part={part} called={hotlines.filter(({ number }) => steps.some(({ call }) => call === number))} />
        </Card>
      )}
      {conflicts
        .filter((conflict) => steps.some((step) => step.conflict === conflict.id))
        .map((conflict) => (
          <ConflictNote key={conflict.id} conflict={conflict} />
        ))}
      {facts && (
        <Card>
          <SourcedTexts statements={facts} />
        </Card>
      )}
      {say.map((phrase, index) => (
        <PhraseCard key={phrase.zh} id={`say-${id}-${index + 1}`} phrase={phrase} />
      ))}
    </View>
  )
})

/** Who vouches for the steps, and for the lines that they call. */
const PartFoot = observer(function PartFoot({ part, called }: { part: Part; called: readonly Hotline[] }) {
  const { language } = useStores().display
  const words = useWords()
  const guide = useMessages()
  const { claims = [], steps = [] } = part
  return (
    <StepsFoot>
      <Claims claims={claims} />
      {called.map(({ number, name, claims, unchangedSince }) => (
        <Fragment key={number}>
          <View className='guide-part-hotline'>
            {localized(name, language)} {number}
          </View>
          <Claims claims={claims} unchangedSince={unchangedSince} />
        </Fragment>
      ))}
      {called.length > 0 && <SmallPrint>{words.hotlineWarning}</SmallPrint>}
      {steps.some(({ path }) => path) && <SmallPrint>{guide.account.asShown}</SmallPrint>}
    </StepsFoot>
  )
})
