import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { parseContent } from '../../config/content/parse'
import type { Rule } from '../../config/content/rule'
import type { Files } from '../../config/content/types'

/** The day of all these tests: what is old or in the future must not change while the project ages. */
export const today = '2026-11-22'

export const realRoot = join(__dirname, '../../src/content')

/**
 * The day on which the real content is as new as it says: the latest on which somebody looked, or an id went. Against it no day of
 * the content lies in the future, whatever day it is where the tests run.
 */
export const latestDay = (files: Files): string =>
  Object.values(files)
    .flatMap((text) => text.match(/(?<=\b(?:checkedOn|since): )\d{4}-\d{2}-\d{2}/g) ?? [])
    .sort()
    .at(-1) ?? today

/** The smallest content folder that every rule is content with. */
export const sound: Files = {
  'schema.json': readFileSync(join(realRoot, 'schema.json'), 'utf8'),
  'ids.yaml': `platforms:
  - abc
  - shop
carriers:
  - cmcc
services: []
tasks:
  - cancel
  - sim
categories:
  - bank
  - shopping
terms: []
guides:
  - hall
removed: []
`,
  'sources.yaml': `paper:
  title: { zh: 换号前要做的事, en: Before you change your number }
  publisher: { zh: 日报, en: Daily }
  url: https://www.thepaper.cn/1
  date: 2026-03
  kind: press
blog:
  title: { zh: 一键换号, en: One-tap change, guaranteed }
  publisher: { zh: blog.example, en: blog.example }
  url: https://blog.example/2
  kind: blog
`.replace('en: One-tap change, guaranteed', "en: 'One-tap change, guaranteed'"),
  'released.yaml': `platforms/abc:
  steps:
    'call': '1f8a4'
    'app': '51ccc'
  numbers: ['95599']
`,
  'categories/bank.yaml': `id: bank
name: { zh: 银行, en: Banks }
stage: money
routes:
  - when: oldWorks
    steps:
      - { id: app, do: { zh: 在 App 里改, en: Change it in the app }, needs: [oldSms, newSms] }
    claims: [{ source: paper, checkedOn: 2026-11-01 }]
  - when: oldGone
    steps:
      - { id: branch, do: { zh: 去网点, en: Go to a branch }, needs: [branch, idCard] }
    claims: [{ source: paper, checkedOn: 2026-11-01 }]
  - when: oldGone
    documents: [passport]
    steps:
      - { id: branch, do: { zh: 带护照去网点, en: Go to a branch with your passport }, needs: [branch, passport] }
    claims: [{ source: paper, checkedOn: 2026-11-01 }]
`,
  'categories/shopping.yaml': `id: shopping
name: { zh: 购物, en: Shopping }
stage: life
routes:
  - when: oldWorks
    steps:
      - { id: app, do: { zh: 在 App 里改, en: Change it in the app } }
    claims: [{ source: blog, checkedOn: 2026-11-01 }]
  - when: oldGone
    steps:
      - id: stay
        do: { zh: 还登录着的手机：别退出，别卸载, en: 'Still logged in? Don’t log out, don’t uninstall' }
        needs: [trustedDevice]
      - { id: help, do: { zh: 找客服, en: Ask for help } }
    claims: [{ source: blog, checkedOn: 2026-11-01 }]
`,
  'platforms/abc.yaml': `id: abc
name: { zh: 农业银行, en: Agricultural Bank }
category: bank
bindings: [verify, pay]
risk: 4
routes:
  - when: oldWorks
    steps:
      - id: call
        do: { zh: 先打客服问清楚, en: Call first and ask }
        note: { zh: 点“修改”就行。, en: Tap 修改. }
        call: '95599'
      - { id: app, do: { zh: 在 App 里改, en: Change it in the app }, conflict: codes }
    claims: [{ source: paper, checkedOn: 2026-11-01, quote: 保证换好 }]
conflicts:
  - id: codes
    question: { zh: 要不要原号验证码, en: Does the number on the account get a code? }
    sides:
      - { says: { zh: 要, en: 'Yes, it is' }, claims: [{ source: paper, checkedOn: 2026-11-01 }] }
      - { says: { zh: 不要, en: 'No, it is not' }, claims: [{ source: blog, checkedOn: 2026-11-01 }] }
    safer: { zh: 当作要。, en: Plan for it. }
hotlines:
  - number: '95599'
    name: { zh: 农业银行, en: Agricultural Bank }
    claims: [{ source: paper, checkedOn: 2026-11-01 }]
signatures:
  - { text: 农业银行, seen: code, claims: [{ source: paper, checkedOn: 2026-11-01 }] }
coverage:
  query: unknown
  renewal: 'no'
  claims: [{ source: paper, checkedOn: 2026-11-01 }]
`,
  'platforms/shop.yaml': `id: shop
name: { zh: 商店, en: Shop }
category: shopping
bindings: [login]
risk: 1
after:
  - { platform: abc, reason: { zh: 先换银行, en: The bank first } }
signatures:
  - { text: 商店, seen: code, claims: [{ source: paper, checkedOn: 2026-11-01 }] }
`,
  'carriers/cmcc.yaml': `id: cmcc
name: { zh: 中国移动, en: China Mobile }
short: { zh: 移动, en: Mobile }
hotlines:
  - number: '10086'
    name: { zh: 中国移动, en: China Mobile }
    claims: [{ source: paper, checkedOn: 2026-11-01 }]
cancel:
  steps:
    - { id: cancel, do: { zh: 去营业厅注销, en: Cancel it in a hall }, irreversible: true }
    - { id: bill, do: { zh: 结清话费, en: Settle the bill } }
  claims: [{ source: paper, checkedOn: 2026-11-01 }]
`,
  'tasks/cancel.yaml': `id: cancel
name: { zh: 注销旧号, en: Cancel the old number }
stage: finish
order: 10
situations: [changing]
routes:
  - when: oldWorks
    steps:
      - { id: moved, do: { zh: 看看都换完没有, en: See that all is moved }, needs: [oldSms] }
      - { id: hall, do: { zh: 去营业厅, en: Go to a hall }, irreversible: true }
      - { id: keep, do: { zh: 收好回执, en: Keep the receipt } }
    claims: [{ source: paper, checkedOn: 2026-11-01 }]
`,
  'guides/hall.yaml': `id: hall
name: { zh: 去营业厅, en: At the hall }
lead:
  text: { zh: 带上证件。, en: Take your ID. }
  claims: [{ source: paper, checkedOn: 2026-11-01 }]
parts:
  - id: ask
    title: { zh: 要问的, en: What to ask }
    steps:
      - { id: bill, do: { zh: 结清话费, en: Settle the bill } }
    claims: [{ source: paper, checkedOn: 2026-11-01 }]
`,
  'tasks/sim.yaml': `id: sim
name: { zh: 剪旧卡, en: Cut the SIM }
stage: finish
order: 20
situations: [changing]
routes:
  - when: oldWorks
    steps:
      - { id: cut, do: { zh: 剪卡, en: Cut it up } }
    claims: [{ source: paper, checkedOn: 2026-11-01 }]
`,
}

/** Files with one edit. Refuses an edit that would change nothing: its test would prove nothing. */
export const edit = (file: string, from: string, to: string, files: Files = sound): Files => {
  const text = files[file]
  if (text === undefined || !text.includes(from)) throw new Error(`${file} does not hold ${JSON.stringify(from)}`)
  return { ...files, [file]: text.replace(from, () => to) }
}

export const withFile = (file: string, text: string, files: Files = sound): Files => ({ ...files, [file]: text })

export const without = (file: string, files: Files = sound): Files =>
  Object.fromEntries(Object.entries(files).filter(([name]) => name !== file))

/** Files that a rule must refuse, the place it must name (file:line) and what its message must say. */
type Bad = readonly [files: Files, place: string, message: string | RegExp]

/** Shows a rule what it must pass and what it must refuse, a test for each; `before` is what an edit is held against. */
export const proves = (
  rule: Rule,
  { good, bad, before }: { good: Record<string, Files>; bad: Record<string, Bad>; before?: Files },
): void => {
  const context = { today, before: before && parseContent(before) }
  const run = (files: Files) => rule.check(parseContent(files), context)
  describe(`rule ${rule.name}`, () => {
    test('passes content that is sound', () => expect(run(before ?? sound)).toEqual([]))
    for (const [what, files] of Object.entries(good)) test(`passes ${what}`, () => expect(run(files)).toEqual([]))
    for (const [what, [files, place, message]] of Object.entries(bad)) {
      test(`refuses ${what}`, () => {
        const problems = run(files).map((problem) => ({ place: `${problem.file}:${problem.line}`, message: problem.message }))
        const expected = typeof message === 'string' ? expect.stringContaining(message) : expect.stringMatching(message)
        expect(problems).toContainEqual({ place, message: expected })
      })
    }
  })
}
