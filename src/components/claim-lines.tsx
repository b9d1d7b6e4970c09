import { View } from '@tarojs/components'
import { observer } from 'mobx-react'

import { isOld, type ShownClaim } from '../domain/claim'
import { useApp, useWords } from './app-context'
import { textIn } from './words'

interface Props {
  claims: readonly ShownClaim[]
  /** Said after the first one instead of its date: 号码自 … 未变. */
  instead?: string
}

/** Who says so and when. A tap tells the whole source and copies its address. */
export const ClaimLines = observer(function ClaimLines({ claims, instead }: Props) {
  const { stores, services } = useApp()
  const { display, numbers, notice } = stores
  const words = useWords()
  const show = async ({ source, quote }: ShownClaim) => {
    const text = [quote && `“${quote}”`, source.url ?? source.printed].filter(Boolean).join('\n')
    const title = textIn(source.title, display.language)
    if (!source.url) return services.dialogs.tell({ title, text: text || words.claim.undated, ok: words.me.ok })
    const copy = await services.dialogs.confirm({ title, text, yes: words.claim.copySource, no: words.me.ok })
    if (copy && !(await services.device.copy(source.url))) notice.say(words.notice.copyFailed)
  }
  return (
    <View className='claims'>
      {claims.map((claim, index) => (
        <View
          key={`${claim.source.kind}${claim.source.publisher.zh}${claim.source.date ?? ''}`}
          className='claim'
          ariaRole='button'
          hoverClass='pressed'
          onClick={() => void show(claim)}
        >
          <View className={`kind kind-${claim.source.kind}`}>{words.claim.kind[claim.source.kind]}</View>
          {claim.source.kind !== 'unverified' && !(instead && index === 0) && isOld(claim.source, numbers.today) && (
            <View className='claim-old'>{words.claim.old}</View>
          )}
          <View className='claim-words'>
            {textIn(claim.source.publisher, display.language)}{' '}
            {index === 0 && instead
              ? instead
              : claim.source.kind === 'unverified'
                ? ''
                : (claim.source.date ?? words.claim.undated)}
          </View>
          <View className='claim-words'>{words.claim.checked(claim.checkedOn)}</View>
        </View>
      ))}
    </View>
  )
})
