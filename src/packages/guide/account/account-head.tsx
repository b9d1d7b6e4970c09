import { View } from '@tarojs/components'
import { observer } from 'mobx-react'
import { RiskTag } from '../../../components/risk-tag'
import { Head } from '../../../components/screen'
import { Tabs } from '../../../components/tabs'
import type { RouteWhen } from '../../../content/baked/types'
import type { CatalogueItem } from '../../../domain/catalogue/catalogue'
import type { Instructions } from '../../../domain/catalogue/instructions'
import { riskLevelOf } from '../../../domain/plan/task'
import { useStores } from '../../../hooks/use-app'
import { localized } from '../../../i18n/labels'
import { Claims } from '../components/claims'
import { useMessages } from '../use-messages'
import type { Listed } from './listed'
import { OrderReasonLine } from './order-reason-line'

interface Props {
  name: string
  instructions: Instructions
  item: CatalogueItem
  listed: Listed | undefined
  when: RouteWhen | undefined
  onChoose: (when: RouteWhen) => void
}

/** What hangs on the account, why it stands where it stands, and the choice of a way. */
export const AccountHead = observer(function AccountHead({ name, instructions, item, listed, when, onChoose }: Props) {
  const { language } = useStores().display
  const guide = useMessages()
  const { bindings, why, after, several, routes } = instructions
  return (
    <Head>
      <View className='account-head'>
        <View className='account-head-tile' ariaHidden>
          {item.initial}
        </View>
        <View className='account-head-names'>
          <View id='account-title' className='account-head-name'>
            {name}
            {item.kind === 'platform' && <RiskTag risk={riskLevelOf(item.risk)} />}
          </View>
          {bindings.length > 0 && (
            <View className='account-head-bindings'>{bindings.map((binding) => guide.binding[binding]).join(' · ')}</View>
          )}
        </View>
      </View>
      {why && (
        <View className='account-head-why'>
          {localized(why.text, language)}
          <Claims claims={why.claims} />
        </View>
      )}
      {after.map(({ name: first, reason }) => (
        <View key={first.zh} className='account-head-after'>
          {guide.account.after(localized(first, language), localized(reason, language))}
        </View>
      ))}
      {several && <View className='account-head-after'>{localized(several, language)}</View>}
      {listed && <OrderReasonLine {...listed} />}
      {when && routes.length > 1 && (
        <Tabs
          id='route'
          large='rows'
          options={routes.map((route) => ({ value: route.when, label: guide.account.route[route.when] }))}
          chosen={when}
          onChoose={onChoose}
        />
      )}
    </Head>
  )
})
