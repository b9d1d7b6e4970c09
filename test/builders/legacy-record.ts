/** Records as version 1 of the app left them in storage, for specs and benchmarks that begin with a long list. */
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import * as v from 'valibot'
import { writeSlot } from '../../src/domain/record/slot'

/** Where such a record lies. */
export const SLOT = 'huanhao.a'

const catalogue = v.object({ platforms: v.array(v.object({ id: v.string(), common: v.optional(v.boolean()) })) })

const platforms = () => {
  const text = readFileSync(join(__dirname, '../../src/content/baked/catalog.json'), 'utf8')
  return v.parse(catalogue, JSON.parse(text)).platforms
}

/** Keys of accounts: first those that most people have, then the others, then second accounts on the same platforms. */
export const someAccounts = (count: number): string[] => {
  const all = platforms()
  const first = [...all.filter(({ common }) => common), ...all.filter(({ common }) => !common)].map(({ id }) => id)
  const keys = [...first, ...first.map((id) => `${id}.2`)].slice(0, count)
  if (keys.length < count) throw new Error(`the catalogue has no ${count} accounts`)
  return keys
}

/** The text of a slot with one number that is being changed: nothing done yet, or every account. */
export const storedNumber = (accounts: readonly string[], language: 'auto' | 'zh' | 'en' = 'auto', allDone = false): string =>
  writeSlot({
    v: 1,
    gen: 1,
    body: JSON.stringify({
      v: 1,
      language,
      current: 'n1',
      numbers: [
        {
          id: 'n1',
          holder: 'me',
          situation: 'changing',
          document: 'residentId',
          createdOn: '2026-11-16',
          accounts,
          progress: allDone
            ? Object.fromEntries(accounts.map((key) => [key, { mark: 'done', on: '2026-11-17', ticked: [] }]))
            : {},
        },
      ],
    }),
  })
