import { parseContent } from '../../../config/content/parse'
import { writeReleased } from '../../../config/content/released'
import { frozen } from '../../../config/content/rules/frozen'
import { edit, proves, withFile, without } from '../../builders/sound-content'

const step = 'platforms/abc.yaml'
const gone = (what: string) =>
  withFile('released.yaml', `platforms/abc:\n  steps:\n    'call': '1f8a4'\n  numbers: ['95599']\n  gone: ['${what}']\n`)

proves(frozen, {
  good: {
    'a step that says something else now': edit(step, '先打客服问清楚', '先打客服问一问'),
    'a new step': edit(
      step,
      '      - { id: app,',
      '      - { id: see, do: { zh: 看一眼, en: Have a look } }\n      - { id: app,',
    ),
    'a step that is taken out on purpose': edit(
      step,
      '      - { id: app, do: { zh: 在 App 里改, en: Change it in the app }, conflict: codes }\n',
      '',
      gone('app'),
    ),
    'a number that is taken out on purpose': edit(
      step,
      "- number: '95599'",
      "- number: '4006695599'",
      withFile('released.yaml', "platforms/abc:\n  gone: ['95599']\n"),
    ),
    'an entry that is not released yet': withFile('released.yaml', '{}\n'),
  },
  bad: {
    'a step renamed': [edit(step, '{ id: app,', '{ id: in-app,'), 'platforms/abc.yaml:1', 'the step "app" is gone'],
    'two steps exchanged': [
      edit(step, 'id: swap', 'id: app', edit(step, '{ id: app,', '{ id: call,', edit(step, 'id: call', 'id: swap'))),
      'platforms/abc.yaml:9',
      'this is what the step "call" asked for',
    ],
    'a step id that comes back': [gone('app'), 'platforms/abc.yaml:13', 'has gone once'],
    'a hot-line with another digit': [
      edit(step, "- number: '95599'", "- number: '95598'"),
      'platforms/abc.yaml:22',
      'the hot-line 95599 is gone',
    ],
    'a list that is gone': [without('released.yaml'), 'released.yaml:1', 'npm run content:release'],
    'a list that is none': [withFile('released.yaml', '- a\n'), 'released.yaml:1', 'no list'],
  },
})

test('the list that is made of content passes it, keeps what was on it, and comes out the same again', () => {
  const first = writeReleased(parseContent(without('released.yaml')))
  expect(first).toContain("platforms/abc:\n  steps:\n    'app': '51ccc'\n    'call': '1f8a4'\n  numbers: ['95599']")
  expect(writeReleased(parseContent(withFile('released.yaml', first)))).toBe(first)
  const later = writeReleased(parseContent(edit(step, '先打客服问清楚', '先打客服问一问', withFile('released.yaml', first))))
  expect(later).toMatch(/'call': '1f8a4 [0-9a-f]{5}'|'call': '[0-9a-f]{5} 1f8a4'/)
  expect(writeReleased(parseContent(gone('call')))).toContain("gone: ['call']")
  expect(writeReleased(parseContent(gone('call')))).not.toContain("'call': ")
})
