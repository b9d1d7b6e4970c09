import { observer } from 'mobx-react'
import { Fragment } from 'react'
import { ListRow } from '../../../components/list-row'
import { Card, SectionTitle } from '../../../components/screen'
import { itemIdOf } from '../../../domain/catalogue/keys'
import { lookUp } from '../../../domain/catalogue/look-up'
import { useApp } from '../../../hooks/use-app'
import { localized } from '../../../i18n/labels'
import { taskPath } from '../../../page-paths'
import { entries } from '../entries'
import { useMessages } from '../use-messages'
import { abroadGroupOf, abroadGroups } from './abroad-groups'

/**
 * Which accounts follow their holder out of the country: the user's own; with no number set up, all of which anybody says anything.
 * Of what the user made nothing is known.
 */
export const AbroadList = observer(function AbroadList() {
  const { stores, services } = useApp()
  const { language } = stores.display
  const { abroad } = useMessages().guides
  const { current } = stores.numbers
  const ids = current
    ? [...new Set(current.accounts.map(itemIdOf))]
    : Object.values(entries.platforms).flatMap(({ id, abroad: known }) => (known ? [id] : []))
  const platforms = ids.flatMap((id) => lookUp(entries.platforms, id) ?? [])
  return (
    <>
      {abroadGroups.map((group) => {
        const inGroup = platforms.filter((platform) => abroadGroupOf(platform.abroad) === group)
        if (inGroup.length === 0) return null
        return (
          <Fragment key={group}>
            <SectionTitle>{abroad[group]}</SectionTitle>
            <Card id={`abroad-${group}`} list>
              {inGroup.map(({ id, name, abroad: known }) => (
                <ListRow
                  key={id}
                  id={`abroad-open-${id}`}
                  title={localized(name, language)}
                  hint={known?.note && localized(known.note, language)}
                  onPress={() => services.navigation.open(taskPath(id))}
                />
              ))}
            </Card>
          </Fragment>
        )
      })}
    </>
  )
})
