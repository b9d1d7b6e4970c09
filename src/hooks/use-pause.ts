import { useEffect, useRef } from 'react'

/** How long somebody who types has to rest before it counts, in milliseconds. */
const PAUSE_MS = 150

/**
 * Tells what was last given once nothing new has come for a while, so that not every letter costs a search and a list.
 * `settle` tells it at once: the field was left, or its keyboard's button pressed.
 */
export const useTypingPause = <T>(tell: (value: T) => void): { give: (value: T) => void; settle: () => void } => {
  const waiting = useRef<{ value: T; timer: ReturnType<typeof setTimeout> }>()
  const settle = () => {
    if (!waiting.current) return
    const { value, timer } = waiting.current
    clearTimeout(timer)
    waiting.current = undefined
    tell(value)
  }
  const latest = useRef(settle)
  latest.current = settle
  useEffect(() => () => clearTimeout(waiting.current?.timer), [])
  const give = (value: T) => {
    clearTimeout(waiting.current?.timer)
    waiting.current = { value, timer: setTimeout(() => latest.current(), PAUSE_MS) }
  }
  return { give, settle }
}
