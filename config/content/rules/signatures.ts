import type { Problem } from '../problem'
import { problemAt, type Rule } from '../rule'

export const signatures: Rule = {
  name: 'signatures',
  why: 'An SMS is matched by what stands in its brackets. One that two platforms use must say so, or the wrong one is shown.',
  check: ({ entries }) => {
    const holders = entries.flatMap((it) =>
      it.folder === 'platforms' ? (it.entry.signatures ?? []).map((signature, index) => ({ it, signature, index })) : [],
    )
    return holders.flatMap(({ it, signature, index }): Problem[] => {
      const same = holders.filter((other) => other.signature.text === signature.text)
      const others = same.filter((other) => other.it !== it).map((other) => other.it.entry.id)
      const path = ['signatures', index]
      if (same.some((other) => other.it === it && other.index < index)) {
        return [problemAt(it.at, path, `【${signature.text}】 stands here twice. Remove one`)]
      }
      return others.length > 0 && signature.shared !== true
        ? [
            problemAt(
              it.at,
              path,
              `【${signature.text}】 is the signature of ${others.join(', ')} too. Write shared: true on all of them, or remove it`,
            ),
          ]
        : []
    })
  },
}
