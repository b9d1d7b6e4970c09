import { View } from '@tarojs/components'
import { observer } from 'mobx-react'
import { SmallPrint } from '../../../components/card-text'
import { NeedChips } from '../../../components/need-chips'
import { Pressable } from '../../../components/pressable'
import { Card } from '../../../components/screen'
import type { Step, Text } from '../../../content/baked/types'
import type { CatalogueItem } from '../../../domain/catalogue/catalogue'
import type { InstructionRoute } from '../../../domain/catalogue/instructions'
import { reportLines } from '../../../domain/plan/report'
import { useApp } from '../../../hooks/use-app'
import { useCopy } from '../../../hooks/use-copy'
import { useDialogs } from '../../../hooks/use-dialogs'
import { localized } from '../../../i18n/labels'
import type { UserNumber } from '../../../stores/user-number'
import { Claims } from '../components/claims'
import { StepRow } from '../components/step-row'
import { StepsFoot } from '../components/steps-foot'
import { useMessages } from '../use-messages'
import { useSubmission } from '../use-submission'
import { needsOf } from './route-choice'

interface Props {
  route: InstructionRoute
  item: CatalogueItem
  taskKey: string
  name: Text
  /** The number on whose list the task is; without one the steps can only be read. */
  number: UserNumber | undefined
}

/** The steps of one way: what they take, who says so, and how to say that one is wrong. */
export const RouteSteps = observer(function RouteSteps({ route, item, taskKey, name, number }: Props) {
  const { language } = useApp().stores.display
  const guide = useMessages()
  const { steps, expect, claims } = route.route
  const ticked = number?.progressOf(taskKey).ticked ?? []
  const now = number && steps.find(({ id }) => !ticked.includes(id))
  const submit = useSubmission()
  const report = useReport(item.id, route)
  const toggle = (owner: UserNumber, { id, starts }: Step) => {
    const wasTicked = owner.progressOf(taskKey).ticked.includes(id)
    owner.toggleStep(taskKey, id)
    if (wasTicked || !starts || owner.submittedAt[starts] !== undefined) return
    submit(owner, starts, name, () => owner.toggleStep(taskKey, id))
  }
  return (
    <>
      <NeedChips needs={needsOf(route)} />
      <Card id='steps' list>
        {steps.map((step, index) => (
          <StepRow
            key={step.id}
            step={step}
            index={index + 1}
            ticked={ticked.includes(step.id)}
            now={step === now}
            onToggle={number && (() => toggle(number, step))}
          />
        ))}
        <StepsFoot>
          {expect && <View className='route-steps-expect'>{guide.account.expect(localized(expect, language))}</View>}
          {route.general && <View className='route-steps-general'>{guide.account.general}</View>}
          <Claims claims={claims} />
          <View className='route-steps-last'>
            <SmallPrint>{guide.account.asShown}</SmallPrint>
            <Pressable id='wrong' className='route-steps-wrong' role='button' onPress={() => void report()}>
              {guide.account.wrong}
            </Pressable>
          </View>
        </StepsFoot>
      </Card>
    </>
  )
})

/** Asks which step is not as the app shows it, and copies the lines by which an editor finds it. */
const useReport = (id: string, { route, when }: InstructionRoute) => {
  const { stores, services } = useApp()
  const guide = useMessages()
  const dialogs = useDialogs()
  const copy = useCopy()
  return async () => {
    const names = route.steps.map((step, index) => guide.account.stepName(index + 1, localized(step.do, stores.display.language)))
    const chosen = await dialogs.actionSheet([...names, guide.account.wrongOther], guide.account.wrongWhich)
    if (chosen === undefined) return
    const lines = reportLines({ id, when, step: route.steps[chosen]?.id, version: services.version })
    await copy(guide.account.report(lines))
  }
}
