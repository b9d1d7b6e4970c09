import { observer } from 'mobx-react'
import { BottomBar, BottomState } from '../../../components/bottom-bar'
import { Button } from '../../../components/button'
import type { Text } from '../../../content/baked/types'
import type { CatalogueItem } from '../../../domain/catalogue/catalogue'
import { useApp, useWords } from '../../../hooks/use-app'
import { localized } from '../../../i18n/labels'
import { useMessages } from '../use-messages'

interface Props {
  item: CatalogueItem
  taskKey: string
  name: Text
}

/** For an account that is on no list: puts it on this number's, or leads to where a list is made. */
export const AddBar = observer(function AddBar({ item, taskKey, name }: Props) {
  const { stores, services } = useApp()
  const { notice, display } = stores
  const { current } = stores.numbers
  const words = useWords()
  const guide = useMessages()
  return (
    <BottomBar>
      {current && item.kind === 'platform' ? (
        <Button
          id='add'
          variant='filled'
          icon='plus'
          main
          onClick={() => notice.show(words.notice.added(localized(name, display.language)), current.addAccounts([taskKey]))}
        >
          {words.platforms.add}
        </Button>
      ) : (
        <>
          <BottomState>{guide.account.addFirst}</BottomState>
          <Button id='to-home' variant='filled' main onClick={() => services.navigation.toHome()}>
            {words.checklist.toHome}
          </Button>
        </>
      )}
    </BottomBar>
  )
})
