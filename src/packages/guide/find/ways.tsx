import { observer } from 'mobx-react'
import type { IconName } from '../../../components/icon'
import { ListRow } from '../../../components/list-row'
import { Card } from '../../../components/screen'
import { useApp } from '../../../hooks/use-app'
import { pagePath, pagePaths, taskPath } from '../../../page-paths'
import { useMessages } from '../use-messages'
import type { Obstacle } from './look-up'

interface Props {
  /** How far the official look-up has come, in words; may be empty. */
  state: string
  obstacle: Obstacle | undefined
  hasLookBack: boolean
}

/** Every way to find out what hangs on a number, the official one first. */
export const Ways = observer(function Ways({ state, obstacle, hasLookBack }: Props) {
  const { find } = useMessages()
  return (
    <Card list>
      <Way id='way-query' icon='shield' name={find.query} hint={find.queryHint} state={state} path={pagePaths.query} />
      <Way id='way-answer' icon='paste' name={find.paste} hint={find.pasteHint} path={pagePaths.answer} />
      <Way id='way-scan' icon='scan' name={find.scan} hint={find.scanHint} path={pagePaths.scan} />
      <Way id='way-browse' icon='catalogue' name={find.browse} hint={find.browseHint} path={pagePaths.platforms} />
      <Way id='way-elsewhere' icon='find' name={find.elsewhere} hint={find.elsewhereHint} path={pagePaths.elsewhere} />
      {obstacle === 'gone' && (
        <Way id='way-guide' icon='card-off' name={find.goneGuide} path={pagePath({ kind: 'guide', id: 'gone' })} />
      )}
      {obstacle === 'document' && (
        <Way id='way-guide' icon='passport' name={find.passportGuide} path={pagePath({ kind: 'guide', id: 'foreigners' })} />
      )}
      {hasLookBack && <Way id='way-look-back' icon='list' name={find.lookBack} path={taskPath('look-back')} />}
    </Card>
  )
})

interface WayProps {
  id: string
  icon: IconName
  name: string
  hint?: string
  state?: string
  path: string
}

const Way = observer(function Way({ id, icon, name, hint, state, path }: WayProps) {
  const { services } = useApp()
  return <ListRow id={id} icon={icon} title={name} hint={hint} state={state} onPress={() => services.navigation.open(path)} />
})
