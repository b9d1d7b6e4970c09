import { View } from '@tarojs/components'
import { observer } from 'mobx-react'
import type { Sourced } from '../../../content/baked/types'
import { useStores } from '../../../hooks/use-app'
import { localized } from '../../../i18n/labels'
import { Claims } from './claims'

const sourcesOf = ({ claims }: Sourced) => claims.map(({ source }) => source).join()

/** Statements with who says so; neighbours that rest on the same sources share one line of them. */
export const SourcedTexts = observer(function SourcedTexts({ statements }: { statements: readonly Sourced[] }) {
  const { language } = useStores().display
  return (
    <View className='sourced-texts'>
      {statements.map((statement, index) => {
        const next = statements[index + 1]
        return (
          <View key={statement.text.zh} className='sourced-texts-one'>
            <View className='sourced-texts-text'>{localized(statement.text, language)}</View>
            {(!next || sourcesOf(next) !== sourcesOf(statement)) && <Claims claims={statement.claims} />}
          </View>
        )
      })}
    </View>
  )
})
