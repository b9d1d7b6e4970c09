import { Text } from '@tarojs/components'
import { observer } from 'mobx-react'
import { Button } from '../../../components/button'
import { Note } from '../../../components/card-text'
import { Card, SectionTitle } from '../../../components/screen'
import { useApp, useWords } from '../../../hooks/use-app'
import { pagePaths } from '../../../page-paths'
import { summaryOf } from '../summary'
import { useMessages } from '../use-messages'

/** What is left to do, for somebody who helps: as a text, in large print, or as a list of platforms. */
export const Family = observer(function Family() {
  const { stores, services } = useApp()
  const { numbers, display, notice, appClock } = stores
  const words = useWords()
  const record = useMessages()
  const { current } = numbers
  if (!current) return null
  const text = summaryOf(current, appClock.today, words, record, display.language)
  const copy = async () => {
    if (await services.device.copy(text)) notice.show(record.backup.family.copied)
  }
  return (
    <>
      <SectionTitle>{record.backup.family.title}</SectionTitle>
      <Card>
        <Note>{record.backup.family.hint}</Note>
        <Text id='summary' className='family-text' userSelect>
          {text}
        </Text>
        <Button id='copy-summary' variant='tonal' icon='copy' onClick={() => void copy()}>
          {record.backup.family.copy}
        </Button>
        <Button id='large' variant='text' onClick={() => services.navigation.open(pagePaths.large)}>
          {record.large.title}
        </Button>
        <Button id='share-list' variant='text' onClick={() => services.navigation.open(pagePaths.share)}>
          {record.share.open}
        </Button>
      </Card>
    </>
  )
})
