import { observer } from 'mobx-react'
import { Card } from '../../../components/screen'
import type { Answer } from '../../../domain/sms/answer'
import type { AnswerItem } from '../../../domain/sms/answer-sums'
import { useStores } from '../../../hooks/use-app'
import type { UserNumber } from '../../../stores/user-number'
import { FoundGroup } from '../components/found-group'
import { FoundPlatformRow } from '../components/found-platform-row'
import { FoundPlatforms } from '../components/found-platforms'
import { accountsIn, candidatesOf, customName, platformsOf, type Selection } from '../components/selection'
import { useMessages } from '../use-messages'
import { AnswerWarning } from './answer-warning'

interface Props {
  number: UserNumber
  answer: Answer
  selection: Selection
  onChange: (selection: Selection) => void
  onAgain: () => void
}

/** The platforms of an answer with their counts; of a company's several platforms the user says which. */
export const AnswerPlatforms = observer(function AnswerPlatforms({ number, answer, selection, onChange, onAgain }: Props) {
  const { catalogue } = useStores()
  const record = useMessages()
  const accounts = accountsIn(selection)
  const single = answer.platforms.filter(({ ids }) => ids.length === 1)
  const several = answer.platforms.filter(({ ids }) => ids.length > 1)
  const rowsOf = ({ ids, count, counted }: Pick<AnswerItem, 'ids' | 'count' | 'counted'>) =>
    platformsOf(catalogue, ids).map((item) => (
      <FoundPlatformRow
        key={item.id}
        number={number}
        item={item}
        selection={selection}
        onChange={onChange}
        offered={Math.max(1, count)}
        counted
        hint={counted ? undefined : record.check.uncounted}
      />
    ))
  return (
    <FoundPlatforms
      title={record.check.found(selection.counts.size + selection.names.size, accounts)}
      names={answer.unknown.map(({ name }) => ({ name: customName(name) }))}
      selection={selection}
      onChange={onChange}
      onAgain={onAgain}
    >
      {answer.total !== undefined && answer.total !== accounts && (
        <AnswerWarning id='total'>{record.check.total(answer.total, accounts)}</AnswerWarning>
      )}
      {single.length > 0 && <Card list>{single.map(rowsOf)}</Card>}
      {several.map((item) => (
        <FoundGroup key={item.name} id={`which-${item.ids[0]}`} title={record.check.which(item.name, item.count)}>
          {rowsOf({ ids: candidatesOf(item, answer), count: 1, counted: true })}
        </FoundGroup>
      ))}
    </FoundPlatforms>
  )
})
