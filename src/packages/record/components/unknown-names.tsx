import { View } from '@tarojs/components'
import { observer } from 'mobx-react'
import { CheckMark } from '../../../components/check-mark'
import { Pressable } from '../../../components/pressable'
import { useMessages } from '../use-messages'
import { FoundGroup } from './found-group'
import { type Selection, toggleName } from './selection'

interface Props {
  names: readonly { name: string; hint?: string }[]
  selection: Selection
  onChange: (selection: Selection) => void
}

/** Names that the catalogue does not have: ticked ones become platforms of one's own. Not there when there are none. */
export const UnknownNames = observer(function UnknownNames({ names, selection, onChange }: Props) {
  const record = useMessages()
  if (names.length === 0) return null
  return (
    <FoundGroup id='unknown' title={record.check.unknown} hint={record.check.unknownHint}>
      {names.map(({ name, hint }, index) => {
        const ticked = selection.names.has(name)
        return (
          <View key={name} className='row'>
            <Pressable
              id={`own-${index}`}
              className='row-tick'
              role='checkbox'
              checked={ticked}
              label={name}
              onPress={() => onChange(toggleName(selection, name))}
            >
              <CheckMark checked={ticked} />
            </Pressable>
            <View className='row-main'>
              <View className='row-words'>
                <View className='row-name'>{name}</View>
                {hint && <View className='row-status'>{hint}</View>}
              </View>
            </View>
          </View>
        )
      })}
    </FoundGroup>
  )
})
