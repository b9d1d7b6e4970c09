import { View } from '@tarojs/components'
import { observer } from 'mobx-react'

import type { LanguageChoice } from '../domain/snapshot'
import { useApp, useWords } from './app-context'
import { Eyebrow } from './screen'
import { SettingsRow } from './settings-row'

const languages: readonly LanguageChoice[] = ['auto', 'zh', 'hant', 'en']

/** Language, and what the app promises. */
export const Preferences = observer(function Preferences() {
  const { stores, services } = useApp()
  const { numbers } = stores
  const words = useWords()
  const chooseLanguage = async () => {
    const chosen = await services.dialogs.choose(languages.map((language) => words.me.languageChoice[language]))
    const language = chosen === undefined ? undefined : languages[chosen]
    if (language) numbers.speak(language)
  }
  const tell = (title: string, text: string) => void services.dialogs.tell({ title, text, ok: words.me.ok })
  return (
    <>
      <Eyebrow>{words.me.display}</Eyebrow>
      <View className='card card-list'>
        <SettingsRow
          id='language'
          icon='globe'
          name={words.me.language}
          value={words.me.languageChoice[numbers.language]}
          onClick={() => void chooseLanguage()}
        />
      </View>
      <Eyebrow>{words.me.trust}</Eyebrow>
      <View className='card card-list'>
        <SettingsRow
          id='privacy'
          icon='shield'
          name={words.me.privacy}
          onClick={() => tell(words.me.privacy, words.me.privacyText)}
        />
        <SettingsRow
          id='sources'
          icon='source'
          name={words.me.sources}
          onClick={() => services.navigation.open('/packages/guide/sources/index')}
        />
        <SettingsRow
          id='unofficial'
          icon='info'
          name={words.me.unofficial}
          onClick={() => tell(words.me.unofficial, words.me.unofficialText)}
        />
      </View>
    </>
  )
})
