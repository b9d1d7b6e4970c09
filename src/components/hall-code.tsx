import { observer } from 'mobx-react'
import { useSharedMessages } from '../hooks/use-shared-messages'
import { SmallPrint } from './card-text'

/** Which hall's code opened the page: for whoever scans a poster to try it. */
export const HallCode = observer(function HallCode({ hall }: { hall: string }) {
  const page = useSharedMessages()
  return <SmallPrint id='hall-code'>{page.hallCode(hall)}</SmallPrint>
})
