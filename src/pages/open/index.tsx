import { useRouter } from '@tarojs/taro'
import { observer } from 'mobx-react'
import { useCallback, useEffect, useState } from 'react'
import { Button } from '../../components/button'
import { Question } from '../../components/question'
import { Body, Screen } from '../../components/screen'
import { itemIdOf } from '../../domain/catalogue/keys'
import { parseLink } from '../../domain/links/link'
import { useApp, useWords } from '../../hooks/use-app'
import { pagePath, pagePaths } from '../../page-paths'

definePageConfig({ navigationBarTitleText: '换号清单' })

/** What stands at the door when it can't simply lead on. */
type Stop = 'newer' | 'unknown' | 'failed'

/**
 * The one door for cards and printed codes, which never moves (docs/adr/015): reads what was asked for and leads there. A code
 * that can't be read leads home; one that is well-formed but not known here gets a word about it.
 */
const Door = observer(function Door({ query }: { query: Readonly<Record<string, unknown>> }) {
  const { stores, services } = useApp()
  const words = useWords()
  const [link] = useState(() => parseLink(query))
  const isKnown = link.kind !== 'task' || stores.catalogue.item(itemIdOf(link.key)) !== undefined
  const [stop, setStop] = useState<Stop | undefined>(link.kind === 'unsupported' ? 'newer' : isKnown ? undefined : 'unknown')
  const go = useCallback(() => {
    if (link.kind === 'unsupported') return
    if (link.kind === 'home') {
      stores.notice.show(stores.display.words.notice.badLink)
      return services.navigation.toHome()
    }
    setStop(undefined)
    services.navigation.replace(pagePath(link), () => setStop('failed'))
  }, [link, stores, services])
  useEffect(() => {
    if (isKnown) go()
  }, [isKnown, go])
  return (
    <Screen title={({ door, appName }) => (stop ? door.title : appName)}>
      {stop && (
        <Body>
          <Question id={`door-${stop}`} hint={words.door[`${stop}Hint`]}>
            {words.door[stop]}
          </Question>
          {stop === 'failed' && (
            <Button id='again' variant='filled' onClick={go}>
              {words.door.again}
            </Button>
          )}
          {stop === 'unknown' && (
            <Button id='search' variant='filled' icon='find' onClick={() => services.navigation.open(pagePaths.platforms)}>
              {words.door.search}
            </Button>
          )}
          <Button id='to-home' variant={stop === 'newer' ? 'filled' : 'text'} onClick={() => services.navigation.toHome()}>
            {words.checklist.toHome}
          </Button>
        </Body>
      )}
    </Screen>
  )
})

export default function OpenPage() {
  return <Door query={useRouter().params} />
}
