import { parseContent } from '../../../config/content/parse'
import { changes } from '../../../config/content/rules/changes'
import { edit, proves, sound, today, withFile } from '../../builders/sound-content'

const abc = 'platforms/abc.yaml'
const before = edit(
  abc,
  'risk: 4',
  'risk: 4\nwhy:\n  text: { zh: 很要紧。, en: It matters. }\n  claims: [{ source: paper, checkedOn: 2026-11-01 }]',
  edit(
    abc,
    '{ id: app, do: { zh: 在 App 里改, en: Change it in the app }, conflict: codes }',
    '{ id: app, do: { zh: 在 App 里改, en: Change it in the app }, needs: [oldSms], irreversible: true, conflict: codes }',
    withFile('ids.yaml', sound['ids.yaml'] ?? ''),
  ),
)
const now = (from: string, to: string, file = abc) => edit(file, from, to, before)

proves(changes, {
  before,
  good: {
    'nothing changed': before,
    'a riskier one': now('risk: 1', 'risk: 2', 'platforms/shop.yaml'),
    'a comma': now('点“修改”就行。', '点“修改”，就行。'),
    'a need more': now('needs: [oldSms]', 'needs: [oldSms, face]'),
    'an id at the end': now('  - shop\n', '  - shop\n  - store\n', 'ids.yaml'),
    'a page of the same host': now('https://www.thepaper.cn/1', 'https://m.thepaper.cn/2', 'sources.yaml'),
  },
  bad: {
    'less risk': [now('risk: 4', 'risk: 1'), 'platforms/abc.yaml:5', 'risk was 4 before'],
    'a need less': [now('needs: [oldSms], ', ''), 'platforms/abc.yaml:16', 'needed oldSms before'],
    'nothing irreversible': [now('irreversible: true, ', ''), 'platforms/abc.yaml:16', 'could not be taken back before'],
    'a conflict not told': [now(', conflict: codes', ''), 'platforms/abc.yaml:16', 'told of the conflict'],
    'another number dialled': [now("call: '95599'", "call: '95588'"), 'platforms/abc.yaml:15', 'dialled 95599 before'],
    'another hot-line': [now("- number: '95599'", "- number: '95588'"), 'platforms/abc.yaml:26', 'in place of 95599'],
    'less that the number does': [
      now('bindings: [verify, pay]', 'bindings: [verify]'),
      'platforms/abc.yaml:4',
      'did pay here before',
    ],
    'another answer of coverage': [now("renewal: 'no'", "renewal: 'yes'"), 'platforms/abc.yaml:33', 'coverage.renewal was no'],
    'another name': [now('en: Agricultural Bank }', 'en: Big Bank }'), 'platforms/abc.yaml:2', 'called Agricultural Bank before'],
    'nothing that comes first': [
      now('after:\n  - { platform: abc, reason: { zh: 先换银行, en: The bank first } }\n', '', 'platforms/shop.yaml'),
      'platforms/shop.yaml:1',
      'came after abc before',
    ],
    'a task for fewer kinds of number': [
      now('situations: [changing]', 'situations: [changing]\nkinds: [own]', 'tasks/cancel.yaml'),
      'tasks/cancel.yaml:6',
      'its kinds were all before',
    ],
    'another part of the plan': [
      now('order: 10', 'order: -10', 'tasks/cancel.yaml'),
      'tasks/cancel.yaml:4',
      'stood at finish 10',
    ],
    'another act on the same claims': [
      now('do: { zh: 在 App 里改, en: Change it in the app }', 'do: { zh: 找人改, en: Have it changed }'),
      'platforms/abc.yaml:16',
      'asked for something else before',
    ],
    'a source without encryption': [
      now('https://www.thepaper.cn/1', 'http://www.thepaper.cn/1', 'sources.yaml'),
      'sources.yaml:4',
      'https before',
    ],
    'other words quoted on the same day': [
      now('quote: 保证换好', 'quote: 换不好'),
      'platforms/abc.yaml:1',
      'other words of "paper"',
    ],
    'new words': [now('点“修改”就行。', '换个说法。'), 'platforms/abc.yaml:14', 'new words on the lines 14.'],
    'ids exchanged': [now('  - abc\n  - shop\n', '  - shop\n  - abc\n', 'ids.yaml'), 'ids.yaml:2', '"abc" stood here before'],
    'a better kind for the same page': [now('kind: blog', 'kind: press', 'sources.yaml'), 'sources.yaml:11', 'was blog before'],
    'another host under the same key': [
      now('https://blog.example/2', 'https://other.example/2', 'sources.yaml'),
      'sources.yaml:10',
      'was a page of blog.example',
    ],
    'a page grown younger': [now('date: 2026-03', 'date: 2026-10', 'sources.yaml'), 'sources.yaml:5', 'was of 2026-03'],
    'a look undone': [
      now('checkedOn: 2026-11-01, quote', 'checkedOn: 2026-10-01, quote'),
      'platforms/abc.yaml:17',
      'vouch for having opened paper',
    ],
    'a thing taken off the list of what was released': [
      now("    'call': '1f8a4'\n", '', 'released.yaml'),
      'released.yaml:1',
      'call stood here before',
    ],
  },
})

const levels = (files: typeof sound) =>
  changes.check(parseContent(files), { today, before: parseContent(before) }).map(({ level }) => level)

test('what rests on a new claim is a warning: somebody has to look, and may let it pass', () => {
  const renewed = now(
    "renewal: 'no'\n  claims: [{ source: paper, checkedOn: 2026-11-01 }]",
    "renewal: 'yes'\n  claims: [{ source: paper, checkedOn: 2026-11-22, quote: 可以解绑 }]",
  )
  expect(levels(renewed)).toEqual(['warn', 'warn'])
  const older = now(
    "renewal: 'no'\n  claims: [{ source: paper, checkedOn: 2026-11-01 }]",
    "renewal: 'yes'\n  claims: [{ source: paper, checkedOn: 2026-10-22 }]",
  )
  expect(levels(older)).toContain('error')
})

test('a day moved on is pointed out, with what it vouches for', () => {
  expect(levels(now('checkedOn: 2026-11-01, quote', 'checkedOn: 2026-11-22, quote'))).toEqual(['warn'])
})

test('without a commit to hold it against nothing counts as changed', () => {
  expect(changes.check(parseContent(now('risk: 4', 'risk: 1')), { today })).toEqual([])
})

test('what a platform came after may be said by its category: the order is as safe', () => {
  const byCategory = edit(
    'categories/shopping.yaml',
    'stage: life',
    'stage: life\nafter:\n  - { platform: bank, reason: { zh: 先换银行, en: The bank first } }',
    now('after:\n  - { platform: abc, reason: { zh: 先换银行, en: The bank first } }\n', '', 'platforms/shop.yaml'),
  )
  const problems = changes.check(parseContent(byCategory), { today, before: parseContent(before) })
  expect(problems.filter(({ level }) => level === 'error')).toEqual([])
})

test('a step that spoke of the old number is mended with no new claim: somebody has to look', () => {
  const act = (zh: string, en: string) => now('{ zh: 先打客服问清楚, en: Call first and ask }', `{ zh: '${zh}', en: '${en}' }`)
  const was = parseContent(act('打客服，说旧号收不到短信', 'Call, say the old number gets no SMS'))
  const levelsAfter = (files: typeof sound) =>
    changes.check(parseContent(files), { today, before: was }).map(({ level }) => level)
  expect(levelsAfter(act('打客服，说原号收不到短信', 'Call, say the number on the account gets no SMS'))).not.toContain('error')
  expect(levelsAfter(act('打客服，说旧号丢了', 'Call, say the old number is lost'))).toContain('error')
})
