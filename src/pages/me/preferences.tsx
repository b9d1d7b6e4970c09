import { observer } from 'mobx-react'
import { Card, SectionTitle } from '../../components/screen'
import { dayAt } from '../../domain/calendar/day'
import type { LanguageChoice, TextSize } from '../../domain/record/snapshot'
import { useApp, useWords } from '../../hooks/use-app'
import { useDialogs } from '../../hooks/use-dialogs'
import { pagePaths } from '../../page-paths'
import { SettingsRow } from './settings-row'

const languages: readonly LanguageChoice[] = ['auto', 'zh', 'hant', 'en']

/** Text sizes to choose from; the last is the largest that the screens are drawn for. */
const sizes: readonly TextSize[] = [1, 1.15, 1.3, 1.5, 1.75]

/** How it looks and speaks, the data, and what the app promises. */
export const Preferences = observer(function Preferences() {
  const { stores, services } = useApp()
  const { autoSave, settings } = stores
  const dialogs = useDialogs()
  const words = useWords()
  const chooseLanguage = async () => {
    const chosen = await dialogs.actionSheet(languages.map((language) => words.me.languageChoice[language]))
    const language = chosen === undefined ? undefined : languages[chosen]
    if (language) settings.setLanguage(language)
  }
  const sizeOf = (size: TextSize | undefined) =>
    size === undefined ? words.me.textSizeAuto : words.me.textSizeTimes(String(size))
  const chooseSize = async () => {
    const chosen = await dialogs.actionSheet([undefined, ...sizes].map(sizeOf))
    if (chosen !== undefined) settings.setTextSize(sizes[chosen - 1])
  }
  const openBackup = () => services.navigation.open(pagePaths.backup)
  const { backedUpAt } = autoSave
  return (
    <>
      <SectionTitle>{words.me.display}</SectionTitle>
      <Card list>
        <SettingsRow
          id='text-size'
          icon='text-size'
          name={words.me.textSize}
          value={sizeOf(settings.textSize)}
          onClick={() => void chooseSize()}
        />
        <SettingsRow
          id='theme'
          icon='moon'
          name={words.me.theme}
          value={words.me.themeValue}
          onClick={() => void dialogs.alert(words.me.theme, words.me.themeText)}
        />
        <SettingsRow
          id='language'
          icon='globe'
          name={words.me.language}
          value={words.me.languageChoice[settings.language]}
          onClick={() => void chooseLanguage()}
        />
      </Card>
      <SectionTitle>{words.me.data}</SectionTitle>
      <Card list>
        <SettingsRow
          id='backup'
          icon='backup'
          name={words.me.backup}
          value={backedUpAt === undefined ? words.me.noBackup : dayAt(backedUpAt)}
          onClick={openBackup}
        />
        <SettingsRow id='restore' icon='restore' name={words.me.restore} onClick={openBackup} />
        <SettingsRow id='erase' icon='bin' danger name={words.me.erase} onClick={openBackup} />
      </Card>
      <SectionTitle>{words.me.trust}</SectionTitle>
      <Card list>
        <SettingsRow id='guides' icon='flag' name={words.me.guides} onClick={() => services.navigation.open(pagePaths.guide)} />
        <SettingsRow
          id='privacy'
          icon='shield'
          name={words.me.privacy}
          onClick={() => void dialogs.alert(words.me.privacy, words.me.privacyText)}
        />
        <SettingsRow
          id='sources'
          icon='source'
          name={words.me.sources}
          onClick={() => services.navigation.open(pagePaths.sources)}
        />
        <SettingsRow
          id='unofficial'
          icon='info'
          name={words.me.unofficial}
          onClick={() => void dialogs.alert(words.me.unofficial, words.me.unofficialText)}
        />
      </Card>
    </>
  )
})
