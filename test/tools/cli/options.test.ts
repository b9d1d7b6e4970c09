import fc from 'fast-check'

import { readOptions } from '../../../config/tools/cli/options'
import { UsageError } from '../../../config/tools/cli/usage-error'

const known = { csv: 'string', marks: 'boolean' } as const
const read = (argv: readonly string[], words = true) => readOptions(argv, known, { usage: 'usage: make', words })

test('values, flags and plain words are told apart, in any order', () => {
  expect(read(['one', '--csv', 'a.csv', '--marks', 'two'])).toEqual({
    words: ['one', 'two'],
    options: { csv: 'a.csv', marks: true },
  })
  expect(read(['--csv=a=b'])).toEqual({ words: [], options: { csv: 'a=b' } })
  expect(read([])).toEqual({ words: [], options: {} })
})

test.each([
  ['an option that is not known', ['--colour', 'red'], '--colour is not asked for; usage: make'],
  ['a name that every object has', ['--constructor'], '--constructor is not asked for'],
  ['a short option', ['-c', 'a.csv'], '-c is not asked for'],
  ['an option without its value', ['--csv'], '--csv needs a value'],
  ['an option whose value is another option', ['--csv', '--marks'], '--csv needs a value'],
  ['a flag with a value', ['--marks=yes'], '--marks takes no value'],
])('%s is refused in one line', (_what, argv, line) => {
  expect(() => read(argv)).toThrow(line)
})

test('a word is refused where none is asked for', () => {
  expect(() => read(['one'], false)).toThrow('a word is not asked for; usage: make')
})

test('a refusal never repeats a value or a word, which may be a secret', () => {
  const secret = 'b0d9a1f3c5e7'
  fc.assert(
    fc.property(fc.constantFrom(['--key', secret], [`--key=${secret}`], [secret], [`--marks=${secret}`]), (argv) => {
      const line = (() => {
        try {
          read(argv, false)
        } catch (error) {
          return error instanceof UsageError ? error.message : 'no UsageError'
        }
        return 'nothing was refused'
      })()
      expect(line).toMatch(/usage: make$/)
      expect(line).not.toContain(secret)
    }),
  )
})
