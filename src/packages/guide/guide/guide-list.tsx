import { observer } from 'mobx-react'
import { ListRow } from '../../../components/list-row'
import { Body, Card, Screen } from '../../../components/screen'
import { useApp } from '../../../hooks/use-app'
import { localized } from '../../../i18n/labels'
import { pagePath } from '../../../page-paths'
import { entries } from '../entries'
import { useMessages } from '../use-messages'
import { offeredGuides } from './offered-guides'

/** All guides, those for a number like the user's first. */
export const GuideList = observer(function GuideList() {
  const { stores, services } = useApp()
  const { language } = stores.display
  const guide = useMessages()
  return (
    <Screen title={() => guide.guides.title}>
      <Body>
        <Card list>
          {offeredGuides(entries.guides, stores.numbers.current?.profile).map(({ guide: { id, name, lead }, icon }) => (
            <ListRow
              key={id}
              id={`guide-${id}`}
              icon={icon}
              title={localized(name, language)}
              hint={localized(lead.text, language)}
              onPress={() => services.navigation.open(pagePath({ kind: 'guide', id }))}
            />
          ))}
        </Card>
      </Body>
    </Screen>
  )
})
