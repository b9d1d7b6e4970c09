import { View } from '@tarojs/components'
import { observer } from 'mobx-react'
import { Icon, type IconName } from '../../components/icon'
import { Pressable } from '../../components/pressable'
import { PrivacyNote } from '../../components/privacy-note'
import { Question } from '../../components/question'
import { Body } from '../../components/screen'
import { type Situation, situations } from '../../domain/number/profile'
import { useApp, useWords } from '../../hooks/use-app'
import { pagePath, pagePaths } from '../../page-paths'

const icons: Record<Situation, IconName> = {
  changing: 'card-out',
  lost: 'card-off',
  received: 'card-in',
  compromised: 'danger',
}

/** The first question. The four tiles wear the cut corner, because choosing is what to do now. */
export const SituationPicker = observer(function SituationPicker() {
  const words = useWords()
  const { stores, services } = useApp()
  const begin = (situation: Situation) => {
    // In an emergency nothing is asked: the calls come first, the rest can be told later.
    if (situation === 'compromised') {
      const number = stores.numbers.create({ holder: 'me', situation, document: 'residentId', dates: {} })
      stores.notice.show(words.notice.begun, () => stores.numbers.remove(number))
      services.navigation.open(pagePaths.emergency)
    } else {
      services.navigation.open(pagePath({ kind: 'setup', situation, family: false }))
    }
  }
  return (
    <Body>
      <Question hint={words.situation.hint}>{words.situation.question}</Question>
      {situations.map((situation) => (
        <Pressable
          key={situation}
          id={`situation-${situation}`}
          className={`situation situation-${situation}`}
          role='button'
          onPress={() => begin(situation)}
        >
          <Icon name={icons[situation]} size='large' className='situation-icon' />
          <View className='situation-words'>
            <View className='situation-title'>{words.situation.title[situation]}</View>
            <View className='situation-feel'>{words.situation.feel[situation]}</View>
          </View>
          <Icon name='right' size='small' faint />
        </Pressable>
      ))}
      <Pressable
        id='family'
        className='family'
        role='button'
        onPress={() => services.navigation.open(pagePath({ kind: 'setup', family: true }))}
      >
        <Icon name='family' className='situation-icon' />
        <View className='situation-words family-words'>
          <View className='situation-title'>{words.situation.family}</View>
          <View className='situation-feel'>{words.situation.familyHint}</View>
        </View>
        <Icon name='right' size='small' faint />
      </Pressable>
      <PrivacyNote lines={[words.promise, words.unofficial]} />
    </Body>
  )
})
