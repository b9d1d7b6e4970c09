import { View } from '@tarojs/components'
import { observer } from 'mobx-react'

import { useSharedWords } from '../hooks/use-shared-messages'

/** Which hall's code opened the page: for whoever scans a poster to try it. */
export const HallCode = observer(function HallCode({ hall }: { hall: string }) {
  const page = useSharedWords()
  return (
    <View id='hall-code' className='steps-note'>
      {page.hallCode(hall)}
    </View>
  )
})
