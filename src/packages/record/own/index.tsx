import { useRouter } from '@tarojs/taro'
import { observer } from 'mobx-react'
import { useState } from 'react'
import { BottomBar } from '../../../components/bottom-bar'
import { Button } from '../../../components/button'
import { Choice } from '../../../components/choice'
import { FormField } from '../../../components/form-field'
import { Body, Card, Screen } from '../../../components/screen'
import { TextField } from '../../../components/text-field'
import { WithNumber } from '../../../components/with-number'
import type { Stage } from '../../../content/baked/types'
import { customStages } from '../../../domain/catalogue/custom-platforms'
import { parseLink } from '../../../domain/links/link'
import { findSensitive } from '../../../domain/privacy/sensitive'
import { MAX_LENGTH } from '../../../domain/record/snapshot'
import { useApp, useWords } from '../../../hooks/use-app'
import { useSharedMessages } from '../../../hooks/use-shared-messages'
import type { UserNumber } from '../../../stores/user-number'
import { useMessages } from '../use-messages'
import '../styles.scss'

definePageConfig({ navigationBarTitleText: '' })

/** Makes a platform that the catalogue does not have. */
export default function OwnPlatformPage() {
  return <WithNumber>{(number) => <OwnPlatformForm number={number} />}</WithNumber>
}

const OwnPlatformForm = observer(function OwnPlatformForm({ number }: { number: UserNumber }) {
  const { stores, services } = useApp()
  const { notice } = stores
  const words = useWords()
  const shared = useSharedMessages()
  const record = useMessages()
  const { params } = useRouter()
  const [name, setName] = useState(() => {
    const link = parseLink(params)
    return link.kind === 'customPlatform' ? link.name : ''
  })
  const [stage, setStage] = useState<Stage>('life')
  const secret = findSensitive(name)[0]
  const save = () => {
    const trimmed = name.trim()
    if (trimmed === '') return notice.show(record.own.empty)
    if (secret) return notice.show(shared.refused[secret.kind])
    number.createCustomPlatform({ name: trimmed, stage })
    notice.show(words.notice.added(trimmed))
    services.navigation.back()
  }
  return (
    <Screen
      title={() => record.own.title}
      footer={
        <BottomBar>
          <Button id='save' variant='filled' icon='plus' main onClick={save}>
            {record.own.save}
          </Button>
        </BottomBar>
      }
    >
      <Body>
        <Card>
          <FormField label={record.own.name} hint={record.own.hint} error={secret && shared.refused[secret.kind]}>
            <TextField
              id='own-name'
              label={record.own.name}
              placeholder={record.own.placeholder}
              value={name}
              most={MAX_LENGTH.name}
              onInput={setName}
            />
          </FormField>
          <FormField label={record.own.kind}>
            <Choice
              id='kind'
              label={record.own.kind}
              options={customStages.map((value) => ({ value, label: words.stage[value] }))}
              chosen={stage}
              onChoose={setStage}
            />
          </FormField>
        </Card>
      </Body>
    </Screen>
  )
})
