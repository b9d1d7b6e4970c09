import { View } from '@tarojs/components'
import { useDidHide, useDidShow } from '@tarojs/taro'
import { clsx } from 'clsx'
import { observer } from 'mobx-react'
import { type ReactNode, useCallback, useEffect, useRef } from 'react'
import { useApp } from '../hooks/use-app'
import type { Messages } from '../i18n/main'
import { NoticeBar } from './notice-bar'
import { ProblemBanner } from './problem-banner'

interface Props {
  /** The title bar's words. */
  title: (words: Messages) => string
  /** Kept in sight at the foot of the page. */
  footer?: ReactNode
  /** One of the three pages of the tab bar. */
  tab?: boolean
  children: ReactNode
}

/**
 * The ground of every page. It carries the text size, reads WeChat's settings anew on every show, speaks the native bars'
 * words, and holds what any page may have to say: storage trouble at the head, the last act with its undo at the foot.
 */
export const Screen = observer(function Screen({ title, footer, tab = false, children }: Props) {
  const { stores, services } = useApp()
  const { display, appClock } = stores
  const { words, fontScale, isStacked: large } = display
  const heading = title(words)
  const { home, checklist, me } = words.tabs
  /** WeChat sets the bars of the page in front, whoever asks: a hidden page must be silent. Moments forbids it to all. */
  const isShown = useRef(false)
  useDidShow(() => {
    isShown.current = true
    display.refresh()
    appClock.refresh()
    const { tabs } = display.words
    speak(title(display.words), tabs.home, tabs.checklist, tabs.me)
  })
  useDidHide(() => {
    isShown.current = false
  })
  const titled = useRef('')
  const speak = useCallback(
    (text: string, ...words: [string, string, string]) => {
      if (!isShown.current || display.singlePage) return
      if (titled.current !== text) services.bars.title(text)
      titled.current = text
      if (tab) void services.bars.tabs(words)
    },
    [services, display, tab],
  )
  useEffect(() => speak(heading, home, checklist, me), [speak, heading, home, checklist, me])
  return (
    <View id='screen' className={clsx('screen', large && 'large')} style={`--fs:${fontScale};--dm:${1 + (fontScale - 1) * 0.45}`}>
      <ProblemBanner />
      {children}
      <View className='screen-footer'>
        <NoticeBar />
        {footer}
      </View>
    </View>
  )
})

/** The white zone under the title bar: what the page is about. */
export const Head = ({ className, children }: { className?: string; children: ReactNode }) => (
  <View className={clsx('head', className)}>{children}</View>
)

/** The stone ground under it: what to do. */
export const Body = ({ className, children }: { className?: string; children: ReactNode }) => (
  <View className={clsx('body', className)}>{children}</View>
)

/** A white card. `list`: its rows reach from edge to edge. */
export const Card = ({ id, list = false, className, children }: CardProps) => (
  <View {...(id === undefined ? {} : { id })} className={clsx('card', list && 'card-list', className)}>
    {children}
  </View>
)

interface CardProps {
  id?: string
  list?: boolean
  className?: string
  children: ReactNode
}

/** The small heading over a card. */
export const SectionTitle = ({ children }: { children: ReactNode }) => <View className='section-title'>{children}</View>
