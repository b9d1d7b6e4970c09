import { problemAt, type Rule } from '../rule'

/** How many accounts a number holds, as a fact. */
const counts = /(最多|只能|可以|可|能)(绑定?|注册|关联)\s*\d+\s*个/

/** Whose word it is, or of when. */
const dated = /\d{4}\s*年|官方|政策|帮助页|协议/

export const datedTests: Rule = {
  name: 'dated-tests',
  why: 'What one newspaper tried once is no rule of the platform: without its year it is read as one for ever.',
  check: ({ entries }) =>
    entries.flatMap((it) => {
      if (it.folder !== 'platforms' || it.entry.several === undefined) return []
      const { zh } = it.entry.several
      return counts.test(zh) && !dated.test(zh)
        ? [
            problemAt(
              it.at,
              ['several', 'zh'],
              'how many accounts a number holds was tried once or is told by somebody. Say of when, or whose word it is: 2024 年实测：…',
            ),
          ]
        : []
    }),
}
