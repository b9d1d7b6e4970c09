import { View } from '@tarojs/components'
import { useDidShow } from '@tarojs/taro'
import { clsx } from 'clsx'
import { observer } from 'mobx-react'
import { type ReactNode, useEffect } from 'react'

import type { Messages } from '../i18n'
import { useApp } from './app-context'
import { NoticeBar } from './notice-bar'
import { TroubleBanner } from './trouble-banner'

interface Props {
  /** The title bar's words. */
  title: (words: Messages) => string
  /** Kept in sight at the foot of the page. */
  dock?: ReactNode
  children: ReactNode
}

/**
 * The ground of every page. It carries the text size, reads WeChat's settings anew on every show, speaks the native bars'
 * words, and holds what any page may have to say: storage trouble at the head, the last act with its undo at the foot.
 */
export const Screen = observer(function Screen({ title, dock, children }: Props) {
  const { stores, services } = useApp()
  const { display, numbers } = stores
  const { words, fontScale, large } = display
  const heading = title(words)
  const { home, checklist, me } = words.tabs
  useDidShow(() => {
    display.refresh()
    numbers.wake()
    services.bars.title(title(display.words))
    services.bars.tabs([display.words.tabs.home, display.words.tabs.checklist, display.words.tabs.me])
  })
  useEffect(() => {
    services.bars.title(heading)
    services.bars.tabs([home, checklist, me])
  }, [services, heading, home, checklist, me])
  return (
    <View className={clsx('screen', large && 'large')} style={`--fs:${fontScale};--dm:${1 + (fontScale - 1) * 0.45}`}>
      <TroubleBanner />
      {children}
      <View className='dock'>
        <NoticeBar />
        {dock}
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

export const Card = ({ id, className, children }: { id?: string; className?: string; children: ReactNode }) => (
  <View {...(id === undefined ? {} : { id })} className={clsx('card', className)}>
    {children}
  </View>
)

/** The small heading over a card. */
export const Eyebrow = ({ children }: { children: ReactNode }) => <View className='eyebrow'>{children}</View>
