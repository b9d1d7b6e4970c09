import { observer } from 'mobx-react'
import { Button } from '../../../components/button'
import { useApp } from '../../../hooks/use-app'
import { pagePath } from '../../../page-paths'
import { GuidePart } from '../components/guide-part'
import { guideOf, partOf } from '../entries'
import { useMessages } from '../use-messages'

/** What is left once the number is given back, and where its day is written down. */
export const AfterCancelling = observer(function AfterCancelling() {
  const { stores, services } = useApp()
  const guide = useMessages()
  const { current } = stores.numbers
  const hall = guideOf('hall')
  return (
    <>
      <GuidePart part={partOf(hall, 'after')} />
      {current && (
        <Button
          id='note-day'
          variant='outline'
          icon='calendar'
          onClick={() => services.navigation.open(pagePath({ kind: 'edit', id: current.id }))}
        >
          {guide.hall.noteDay}
        </Button>
      )}
      <GuidePart part={partOf(hall, 'tell')} />
    </>
  )
})
