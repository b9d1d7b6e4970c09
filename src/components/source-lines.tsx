import { Text, View } from '@tarojs/components'
import { observer } from 'mobx-react'
import { isStale } from '../domain/catalogue/freshness'
import { isOld, type ShownClaim } from '../domain/catalogue/sources'
import { useStores } from '../hooks/use-app'
import { useCopy } from '../hooks/use-copy'
import { useDialogs } from '../hooks/use-dialogs'
import { useSharedMessages } from '../hooks/use-shared-messages'
import { localized } from '../i18n/labels'
import { Pressable } from './pressable'
import { SourceKindTag } from './source-kind-tag'

interface Props {
  claims: readonly ShownClaim[]
  /** Said of the first one in place of its date: 号码自 … 未变. */
  instead?: string
  /** Leaves out the day of the last check: a list of sources, not of claims. */
  unchecked?: boolean
}

/** Who says so and when, a line a source. A tap tells the whole source and copies its address. */
export const SourceLines = observer(function SourceLines({ claims, instead, unchecked = false }: Props) {
  const { display, appClock } = useStores()
  const page = useSharedMessages()
  const copy = useCopy()
  const dialogs = useDialogs()
  const show = async ({ source, quote }: ShownClaim) => {
    const text = [quote && `“${quote}”`, source.url ?? source.printed].filter(Boolean).join('\n')
    const title = localized(source.title, display.language)
    if (!source.url || display.singlePage) return dialogs.alert(title, text || page.claim.undated)
    const sure = await dialogs.confirm({ title, text, yes: 'copy', no: 'ok' })
    if (sure) await copy(source.url)
  }
  return (
    <View className='claims'>
      {claims.map((claim, index) => {
        const { source, checkedOn } = claim
        const unverified = source.kind === 'unverified'
        const said = index === 0 ? instead : undefined
        // The day of the last check is told once where the whole group was checked on it.
        const checked = unchecked || claims[index + 1]?.checkedOn === checkedOn ? '' : page.claim.checked(checkedOn)
        return (
          <Pressable
            key={`${source.title.zh} ${source.url ?? source.printed ?? ''}`}
            className='claim'
            role='button'
            onPress={() => void show(claim)}
          >
            <SourceKindTag kind={source.kind} />
            {!unverified && !said && isOld(source, appClock.today) && <Text className='claim-old'>{page.claim.old}</Text>}
            <Text>
              {localized(source.publisher, display.language)}
              {unverified ? (checked ? page.claim.comma : '') : ' '}
            </Text>
            {!unverified && (
              <Text className='claim-day'>
                {said ?? source.date ?? page.claim.undated}
                {checked ? page.claim.comma : ''}
              </Text>
            )}
            {checked && <Text className='claim-day'>{checked}</Text>}
            {checked && isStale(checkedOn, appClock.today) && (
              <Text className='claim-old'>
                {page.claim.comma}
                {page.claim.stale}
              </Text>
            )}
          </Pressable>
        )
      })}
    </View>
  )
})
