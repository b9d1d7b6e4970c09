import '@tarojs/components'

/** Attributes for screen readers that Taro passes on (config/taro/aria) and does not type. */
declare module '@tarojs/components/types/common' {
  interface StandardProps {
    ariaLive?: 'polite' | 'assertive'
    ariaHidden?: boolean
    ariaChecked?: boolean | undefined
    ariaExpanded?: boolean | undefined
    ariaSelected?: boolean | undefined
    ariaDisabled?: boolean | undefined
  }
}
