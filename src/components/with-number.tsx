import { observer } from 'mobx-react'
import { Fragment, type ReactNode } from 'react'
import { useApp, useStores, useWords } from '../hooks/use-app'
import type { UserNumber } from '../stores/user-number'
import { Button } from './button'
import { Question } from './question'
import { Body, Screen } from './screen'

/** The page of somebody who has entered no number yet. */
const NoNumber = observer(function NoNumber() {
  const { services } = useApp()
  const words = useWords()
  return (
    <Screen tab title={({ checklist }) => checklist.title}>
      <Body>
        <Question hint={words.checklist.emptyHint}>{words.checklist.empty}</Question>
        <Button id='to-home' variant='filled' onClick={() => services.navigation.toHome()}>
          {words.checklist.toHome}
        </Button>
      </Body>
    </Screen>
  )
})

/** Shows what is about the number that is looked at, afresh for each; where there is none, the way to enter one. */
export const WithNumber = observer(function WithNumber({ children }: { children: (number: UserNumber) => ReactNode }) {
  const { current } = useStores().numbers
  return current ? <Fragment key={current.id}>{children(current)}</Fragment> : <NoNumber />
})
