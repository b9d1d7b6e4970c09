import { View } from '@tarojs/components'
import { observer } from 'mobx-react'
import { SourceLines } from '../../../components/source-lines'
import type { Source, Sourced } from '../../../content/baked/types'
import { shownClaims } from '../../../domain/catalogue/sources'
import { useStores } from '../../../hooks/use-app'
import { localized } from '../../../i18n/labels'

const namesOf = ({ claims }: Sourced) => claims.map(({ source }) => source).join()

/** Statements with who says so; neighbours that rest on the same sources share one line of them. */
export const SourcedTexts = observer(function SourcedTexts({
  statements,
  sources,
}: {
  statements: readonly Sourced[]
  sources: Readonly<Record<string, Source>>
}) {
  const { language } = useStores().display
  return (
    <View className='claimed'>
      {statements.map((statement, index) => {
        const next = statements[index + 1]
        return (
          <View key={statement.text.zh} className='claimed-one'>
            <View className='claimed-text'>{localized(statement.text, language)}</View>
            {(!next || namesOf(next) !== namesOf(statement)) && <SourceLines claims={shownClaims(statement.claims, sources)} />}
          </View>
        )
      })}
    </View>
  )
})
