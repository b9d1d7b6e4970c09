import { useState } from 'react'

/** State that is kept in `drafts` under a key when its page goes; begins with what lies there. Without a key it goes with the page. */
export const useDraft = <T>(drafts: Map<string, T>, key: string | undefined, initial: () => T): [T, (next: T) => void] => {
  const [value, setValue] = useState(() => (key === undefined ? undefined : drafts.get(key)) ?? initial())
  const keep = (next: T) => {
    if (key !== undefined) drafts.set(key, next)
    setValue(next)
  }
  return [value, keep]
}
