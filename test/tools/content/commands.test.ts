import { spawnSync } from 'node:child_process'
import { join } from 'node:path'
import { checkCatalogue } from '../../../config/content/check'
import { loadFolder } from '../../../config/content/load'
import { columns, table } from '../../../config/tools/cli/table'
import { UsageError } from '../../../config/tools/cli/usage-error'
import { type Arguments, readArguments } from '../../../config/tools/content/arguments'
import { check } from '../../../config/tools/content/check'
import { checked } from '../../../config/tools/content/checked'
import { create } from '../../../config/tools/content/new'
import { report } from '../../../config/tools/content/report'
import { copyOfContent, folderOf } from '../../builders/content-folder'
import { edit, latestDay, realRoot, sound, today } from '../../builders/sound-content'

const call = (root: string, ...words: string[]): Arguments => ({ root, words, today })

/** The lines of the UsageError that a call throws; anything else is no refusal. */
const usageErrorOf = (act: () => unknown): string[] => {
  try {
    act()
  } catch (error) {
    if (error instanceof UsageError) return [error.lines].flat()
    throw error
  }
  return []
}

describe('content:check', () => {
  test('prints a row for each category, a sum, and ends with 0', () => {
    const { code, lines } = check(call(folderOf(sound).root))
    expect(code).toBe(0)
    expect(lines.find((line) => line.startsWith('| bank 银行'))).toMatch(/\| 1 +\| 1 +\| 0 +\|.*2026-11-01/)
    expect(lines.find((line) => line.startsWith('| all 合计'))).toMatch(/\| 2 +\| 1 +\|/)
    expect(lines[lines.length - 1]).toBe('0 error(s), 0 warning(s), 0 remark(s) on 2026-11-22')
  })

  test('names file and line of an error and ends with 1', () => {
    const { code, lines } = check(call(folderOf(edit('platforms/shop.yaml', 'risk: 1', 'risk: 7')).root))
    expect(code).toBe(1)
    expect(lines[0]).toMatch(/^error {2}src\/content\/platforms\/shop\.yaml:5 /)
  })

  test('ends with 0 on warnings alone, and says them', () => {
    const { code, lines } = check(
      call(
        folderOf(
          edit(
            'platforms/abc.yaml',
            'checkedOn: 2026-11-01',
            'checkedOn: 2025-11-01',
            edit('sources.yaml', '  date: 2026-03\n', ''),
          ),
        ).root,
      ),
    )
    expect(code).toBe(0)
    expect(lines[0]).toMatch(/^warn .*last checked 386 days ago/)
  })

  test('refuses words that it does not know', () => {
    expect(usageErrorOf(() => check(call(folderOf(sound).root, 'abc')))).toEqual([expect.stringContaining('usage')])
  })
})

describe('content:new', () => {
  test('writes a platform that passes the check as it stands, and lists its id last', () => {
    const content = copyOfContent()
    const day = latestDay(loadFolder(realRoot).files)
    const { problems: before, catalogue } = checkCatalogue(content.root, day)
    const words = ['made-for-a-test', 'shopping', '我的店', 'My Shop']
    expect(create({ root: content.root, words, today: day }).code).toBe(0)
    expect(content.read('platforms/made-for-a-test.yaml')).toContain('id: made-for-a-test\nname: { zh: 我的店, en: My Shop }')
    expect(checkCatalogue(content.root, day).catalogue.releaseOrder).toEqual([...catalogue.releaseOrder, 'made-for-a-test'])
    // Its names are new words, for a reviewer to read; nothing else is said.
    const { problems } = checkCatalogue(content.root, day)
    const own = problems.filter(({ file }) => file === 'platforms/made-for-a-test.yaml')
    expect(own).toEqual([
      expect.objectContaining({ level: 'warn', message: expect.stringMatching(/^new words on the lines \d/) }),
    ])
    expect(problems.filter((problem) => !own.includes(problem))).toEqual(before)
  })

  test('quotes what YAML would read as something else', () => {
    const content = folderOf(sound)
    expect(create(call(content.root, '360', 'shopping', '三六零', "Bob's, the 1st")).code).toBe(0)
    expect(content.read('platforms/360.yaml')).toContain("id: '360'\nname: { zh: 三六零, en: 'Bob''s, the 1st' }")
    expect(content.read('ids.yaml')).toMatch(/^platforms:\n {2}- abc\n {2}- shop\n {2}- '360'\n/)
    expect(checkCatalogue(content.root, today).problems).toEqual([])
  })

  test.each([
    ['no name', ['store', 'shopping', '店'], 'usage'],
    ['an id with a capital', ['Store', 'shopping', '店', 'Store'], 'must be 2 to 16'],
    ['an id that leaves the folder', ['../store', 'shopping', '店', 'Store'], 'must be 2 to 16'],
    ['an id too long', ['a'.repeat(17), 'shopping', '店', 'Store'], 'must be 2 to 16'],
    ['a taken id', ['shop', 'shopping', '店', 'Store'], 'is taken'],
    ['the id of a task', ['sim', 'shopping', '店', 'Store'], 'is taken, in tasks'],
    ['a removed id', ['gone', 'shopping', '店', 'Store'], 'was removed on 2026-01-02 (closed down)'],
    ['no such category', ['store', 'shops', '店', 'Store'], 'take one of bank, shopping'],
  ])('refuses %s in one line and writes nothing', (_what, words, message) => {
    const content = folderOf(
      edit(
        'ids.yaml',
        'removed: []',
        'removed:\n  - { kind: platforms, id: gone, since: 2026-01-02, why: closed down }',
        edit('ids.yaml', '  - abc', '  - abc\n  - gone'),
      ),
    )
    const before = content.read('ids.yaml')
    expect(usageErrorOf(() => create(call(content.root, ...words)))).toEqual([expect.stringContaining(message)])
    expect(content.read('ids.yaml')).toBe(before)
  })
})

describe('content:checked', () => {
  const commented = edit(
    'platforms/abc.yaml',
    'risk: 4',
    'risk: 4   # checkedOn: 2020-01-01 was long ago\n# checkedOn: 2020-01-01',
  )

  test('sets every date of the platform, and leaves layout and comments alone', () => {
    const content = folderOf(commented)
    const before = content.read('platforms/abc.yaml')
    const { code, lines } = checked(call(content.root, 'abc'))
    expect(code).toBe(0)
    expect(content.read('platforms/abc.yaml')).toBe(before.replace(/checkedOn: 2026-11-01/g, 'checkedOn: 2026-11-22'))
    expect(lines[0]).toBe('src/content/platforms/abc.yaml:15  2026-11-01 → 2026-11-22')
    expect(lines).toContainEqual(expect.stringContaining('https://www.thepaper.cn/1'))
  })

  test('takes an earlier day', () => {
    const content = folderOf(sound)
    checked(call(content.root, 'abc', '2026-11-20'))
    expect(content.read('platforms/abc.yaml')).toContain('checkedOn: 2026-11-20')
  })

  test('changes nothing that is of that day', () => {
    expect(checked(call(folderOf(sound).root, 'abc', '2026-11-01')).lines).toEqual([
      'src/content/platforms/abc.yaml: nothing to change',
    ])
  })

  test.each([
    ['no platform', [], 'usage'],
    ['one that is not', ['abd'], 'no platform "abd"'],
    ['a path', ['../tasks/sim'], 'no platform'],
    ['no day', ['abc', 'yesterday'], 'is no day'],
    ['a day that does not exist', ['abc', '2026-02-30'], 'is no day'],
    ['tomorrow', ['abc', '2026-11-23'], 'lies in the future'],
  ])('refuses %s in one line', (_what, words, message) => {
    expect(usageErrorOf(() => checked(call(folderOf(sound).root, ...words)))).toEqual([expect.stringContaining(message)])
  })
})

describe('content:report', () => {
  test('lists what is unverified or old: the most dangerous first, then the oldest', () => {
    const root = folderOf(
      edit(
        'categories/shopping.yaml',
        'checkedOn: 2026-11-01',
        'checkedOn: 2026-01-01',
        edit(
          'tasks/sim.yaml',
          'checkedOn: 2026-11-01',
          'checkedOn: 2026-04-01',
          edit('platforms/abc.yaml', 'checkedOn: 2026-11-01', 'checkedOn: 2026-03-01'),
        ),
      ),
    ).root
    const { code, lines } = report(call(root))
    expect(code).toBe(0)
    const places = lines.slice(2, -2).map((line) => line.split('|')[2]?.trim())
    expect(places).toEqual(['platforms/abc.yaml:14', 'tasks/sim.yaml:10', 'categories/shopping.yaml:8'])
    expect(lines[lines.length - 1]).toBe('3 claim(s) to look at on 2026-11-22: 3 stale, 0 unverified')
  })

  test('lists unverified claims however young', () => {
    const root = folderOf(edit('sources.yaml', 'url: https://blog.example/2\n  kind: blog', 'kind: unverified')).root
    expect(report(call(root)).lines.slice(-1)[0]).toMatch(/0 stale, 3 unverified$/)
  })
})

describe('the words after a command', () => {
  // 2026-11-21T17:00Z is the 22nd on the mainland.
  const now = Date.UTC(2026, 10, 21, 17)

  test('today is the mainland day unless another is given', () => {
    expect(readArguments([], now)).toMatchObject({ today: '2026-11-22', words: [] })
    expect(readArguments(['abc', '--today', '2027-01-01'], now)).toMatchObject({ today: '2027-01-01', words: ['abc'] })
  })

  test.each([
    [['--today'], 'needs a value'],
    [['--today', 'soon'], 'is no day'],
    [['--tody', '2026-01-01'], '--tody is not asked for'],
  ])('%j is refused', (argv, message) => {
    expect(usageErrorOf(() => readArguments(argv, now))).toEqual([expect.stringContaining(message)])
  })
})

test('a table stands straight with Chinese in it', () => {
  const lines = table([
    ['id', 'n'],
    ['bank 银行', '1'],
    ['a', '22'],
  ])
  expect(new Set(lines.map(columns)).size).toBe(1)
})

test('the code of a refusal reaches the shell', () => {
  const run = (...words: string[]) =>
    spawnSync(process.execPath, [require.resolve('tsx/cli'), join(__dirname, '../../../config/tools/content/check.ts'), ...words])
  expect(run('--root', folderOf(sound).root, '--today', today).status).toBe(0)
  expect(run('--root', folderOf(edit('platforms/shop.yaml', 'risk: 1', 'risk: 7')).root).status).toBe(1)
  expect(run('--today', 'soon').status).toBe(2)
})
