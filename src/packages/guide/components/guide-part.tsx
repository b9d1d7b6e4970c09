import { View } from '@tarojs/components'
import { observer } from 'mobx-react'
import { SmallPrint } from '../../../components/card-text'
import { Card, SectionTitle } from '../../../components/screen'
import { SourceLines } from '../../../components/source-lines'
import type { Conflict, Hotline, Part, Source } from '../../../content/baked/types'
import { shownClaims } from '../../../domain/catalogue/sources'
import { useApp, useWords } from '../../../hooks/use-app'
import { localized } from '../../../i18n/labels'
import { useMessages } from '../use-messages'
import { CheckList } from './check-list'
import { ConflictNote } from './conflict-note'
import { HotlineClaims } from './hotline-card'
import { PhraseCard } from './phrase-card'
import { SourcedTexts } from './sourced-texts'
import { StepRow } from './step-row'

interface Props {
  part: Part
  sources: Readonly<Record<string, Source>>
  /** Those of the guide: what the steps touch is shown under them. */
  conflicts?: readonly Conflict[] | undefined
  hotlines?: readonly Hotline[] | undefined
}

/** One heading of a guide with what stands under it: steps, things to tick, what to know, words to copy. */
export const GuidePart = observer(function GuidePart({ part, sources, conflicts = [], hotlines = [] }: Props) {
  const { stores, services } = useApp()
  const words = useWords()
  const guide = useMessages()
  const { id, title, steps = [], items, facts, say = [], claims = [] } = part
  const touched = conflicts.filter((conflict) => steps.some((step) => step.conflict === conflict.id))
  const called = hotlines.filter(({ number }) => steps.some(({ call }) => call === number))
  return (
    <View id={`part-${id}`}>
      <SectionTitle>{localized(title, stores.display.language)}</SectionTitle>
      {(steps.length > 0 || items) && (
        <Card list>
          {steps.map((step, index) => (
            <StepRow
              key={step.id}
              step={step}
              place={index + 1}
              {...(step.conflict ? { onConflict: () => services.navigation.scrollTo(`#conflict-${step.conflict}`) } : {})}
            />
          ))}
          {items && <CheckList id={id} items={items} />}
          <View className='steps-foot'>
            <SourceLines claims={shownClaims(claims, sources)} />
            {called.map((hotline) => (
              <HotlineClaims key={hotline.number} hotline={hotline} sources={sources} named />
            ))}
            {called.length > 0 && <SmallPrint>{words.hotlineWarning}</SmallPrint>}
            {steps.some(({ path }) => path) && <SmallPrint>{guide.account.asShown}</SmallPrint>}
          </View>
        </Card>
      )}
      {touched.map((conflict) => (
        <ConflictNote key={conflict.id} conflict={conflict} sources={sources} />
      ))}
      {facts && (
        <Card>
          <SourcedTexts statements={facts} sources={sources} />
        </Card>
      )}
      {say.map((its, index) => (
        <PhraseCard key={its.zh} id={`say-${id}-${index + 1}`} say={its} />
      ))}
    </View>
  )
})
