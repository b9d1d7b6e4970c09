import { View } from '@tarojs/components'
import { observer } from 'mobx-react'
import { SmallPrint } from '../../../components/card-text'
import { ListRow } from '../../../components/list-row'
import { Card, SectionTitle } from '../../../components/screen'
import { itemIdOf } from '../../../domain/catalogue/keys'
import { useApp } from '../../../hooks/use-app'
import { localized } from '../../../i18n/labels'
import { taskPath } from '../../../page-paths'
import { Claims } from '../components/claims'
import { entries } from '../entries'
import { useMessages } from '../use-messages'
import { takenPlatforms } from './taken'

/** Platforms shown at once; the checklist leads to all. */
const MAX_PLATFORMS = 12

/** What platforms do when the new number has an account already; the user's own first. */
export const TakenList = observer(function TakenList() {
  const { stores, services } = useApp()
  const guide = useMessages()
  const { language } = stores.display
  const own = (stores.numbers.current?.accounts ?? []).map(itemIdOf)
  return (
    <>
      <SectionTitle>{guide.renewal.taken}</SectionTitle>
      <Card id='taken' list>
        {takenPlatforms(Object.values(entries.platforms), own, MAX_PLATFORMS).map(({ id, name, newNumberTaken }) => (
          <View key={id} className='taken-list-row'>
            <ListRow
              id={`taken-${id}`}
              title={localized(name, language)}
              hint={localized(newNumberTaken.text, language)}
              onPress={() => services.navigation.open(taskPath(id))}
            />
            <View className='taken-list-claims'>
              <Claims claims={newNumberTaken.claims} />
            </View>
          </View>
        ))}
      </Card>
      <SmallPrint>{guide.renewal.takenHint}</SmallPrint>
    </>
  )
})
