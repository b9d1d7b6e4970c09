import { observer } from 'mobx-react'
import { Choice } from '../../../components/choice'
import { FormField } from '../../../components/form-field'
import { Card } from '../../../components/screen'
import { useMessages } from '../use-messages'

interface Props {
  moves: boolean
  onChange: (moves: boolean) => void
}

/** Of a used number: whether there is also an old one to move from. Without one there is nothing to move, and the plan stays short. */
export const MovesField = observer(function MovesField({ moves, onChange }: Props) {
  const { setup } = useMessages()
  return (
    <Card>
      <FormField label={setup.moves} hint={setup.movesHint}>
        <Choice
          id='moves'
          label={setup.moves}
          options={[
            { value: 'no', label: setup.movesAnswer.no },
            { value: 'yes', label: setup.movesAnswer.yes },
          ]}
          chosen={moves ? 'yes' : 'no'}
          onChoose={(answer) => onChange(answer === 'yes')}
        />
      </FormField>
    </Card>
  )
})
