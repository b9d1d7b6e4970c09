import { observer } from 'mobx-react'
import { Button } from '../../../components/button'
import type { Hotline } from '../../../content/baked/types'
import { useApp } from '../../../hooks/use-app'
import { localized } from '../../../i18n/labels'
import { useMessages } from '../use-messages'

interface Props {
  id: string
  number: string
  /** The line of that number: it knows what to press once it answers. */
  hotline: Hotline | undefined
  variant: 'onAccent' | 'filled' | 'outline'
}

/** Dials; the digits and what to press stand on it. */
export const CallButton = observer(function CallButton({ id, number, hotline, variant }: Props) {
  const { stores, services } = useApp()
  const guide = useMessages()
  const keys = hotline?.keys ? localized(hotline.keys, stores.display.language) : ''
  return (
    <Button id={id} variant={variant} icon='phone' onClick={() => void services.device.call(number)}>
      {guide.emergency.call(number, keys)}
    </Button>
  )
})
