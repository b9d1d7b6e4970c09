import { observer } from 'mobx-react'
import { Card } from '../../../components/screen'
import type { Scan } from '../../../domain/sms/scan'
import { useStores } from '../../../hooks/use-app'
import type { UserNumber } from '../../../stores/user-number'
import { FoundPlatformRow } from '../components/found-platform-row'
import { FoundPlatforms } from '../components/found-platforms'
import { customName, platformsOf, type Selection } from '../components/selection'
import { useMessages } from '../use-messages'
import { Candidates } from './candidates'

interface Props {
  number: UserNumber
  scan: Scan
  selection: Selection
  onChange: (selection: Selection) => void
  onAgain: () => void
}

/** Rows of unknown signatures that are shown. */
const MAX_UNKNOWN = 40

/** The platforms that have sent messages; where several may have, the user says which. */
export const ScanPlatforms = observer(function ScanPlatforms({ number, scan, selection, onChange, onAgain }: Props) {
  const { catalogue } = useStores()
  const record = useMessages()
  return (
    <FoundPlatforms
      title={record.check.foundScan(scan.platforms.length)}
      names={scan.unknown
        .slice(0, MAX_UNKNOWN)
        .map(({ signature, count }) => ({ name: customName(signature), hint: record.check.messages(count) }))}
      selection={selection}
      onChange={onChange}
      onAgain={onAgain}
    >
      {scan.platforms.length > 0 && (
        <Card list>
          {scan.platforms.flatMap(({ id, count }) =>
            platformsOf(catalogue, [id]).map((item) => (
              <FoundPlatformRow
                key={id}
                number={number}
                item={item}
                selection={selection}
                onChange={onChange}
                hint={record.check.messages(count)}
              />
            )),
          )}
        </Card>
      )}
      {scan.ambiguous.map(({ signature, ids }, index) => (
        <Candidates
          key={signature}
          id={`ask-${index}`}
          title={record.check.whichScan(signature)}
          items={platformsOf(catalogue, ids)}
          selection={selection}
          onChange={onChange}
        />
      ))}
    </FoundPlatforms>
  )
})
