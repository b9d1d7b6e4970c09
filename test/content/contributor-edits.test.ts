import { checkCatalogue } from '../../config/content/check'
import { loadFolder } from '../../config/content/load'
import { addDays } from '../../src/domain/calendar/day'
import { copyOfContent, type Folder } from '../builders/content-folder'
import { latestDay, realRoot } from '../builders/sound-content'

const replace = (content: Folder, file: string, from: string, to: string): void => {
  const text = content.read(file)
  // An edit that changes nothing would prove nothing.
  if (!text.includes(from)) throw new Error(`${file} does not hold ${from}`)
  content.write(
    file,
    text.replace(from, () => to),
  )
}

/** Edits of the real content as a stranger might send them in good faith, and what each is told. */
const today = latestDay(loadFolder(realRoot).files)
const tomorrow = addDays(today, 1)

const edits: readonly [what: string, edit: (content: Folder) => void, file: string, message: RegExp][] = [
  [
    'an unknown key',
    (content) => content.write('platforms/srcb.yaml', `${content.read('platforms/srcb.yaml')}website: srcb.com\n`),
    'platforms/srcb.yaml',
    /unknown key "website"\. Known here: id, name/,
  ],
  [
    'two entries in one file',
    (content) =>
      content.write('platforms/srcb.yaml', `${content.read('platforms/srcb.yaml')}---\n${content.read('platforms/abc.yaml')}`),
    'platforms/srcb.yaml',
    /One file holds one entry: move the second/,
  ],
  ['an empty entry', (content) => content.write('platforms/srcb.yaml', ''), 'platforms/srcb.yaml', /the file is empty\. Fill it/],
  [
    'English in a Chinese field',
    (content) => replace(content, 'platforms/abc.yaml', 'zh: 也可以先试手机银行', 'zh: in the app'),
    'platforms/abc.yaml',
    /holds English \(in the app\)\. Write Chinese/,
  ],
  [
    'a hot-line with a letter',
    (content) => replace(content, 'platforms/srcb.yaml', "'962999'", "'9629g9'"),
    'platforms/srcb.yaml',
    /"9629g9" is not written as it must be.*digits, \+ and -/,
  ],
  [
    'a claim of tomorrow',
    (content) =>
      content.write(
        'platforms/srcb.yaml',
        content.read('platforms/srcb.yaml').replace(/checkedOn: [\d-]+/, `checkedOn: ${tomorrow}`),
      ),
    'platforms/srcb.yaml',
    /lies in the future.*Write the day on which you looked/,
  ],
  [
    'a circle in "after"',
    (content) =>
      replace(
        content,
        'platforms/my-bank.yaml',
        'risk: 4',
        'risk: 4\nafter: [{ platform: alipay, reason: { zh: 先换支付宝, en: Alipay first } }]',
      ),
    'platforms/my-bank.yaml',
    /a circle: .*my-bank after alipay.*Remove the weakest/,
  ],
  [
    'an old SMS after cancelling',
    (content) => replace(content, 'tasks/sim.yaml', 'irreversible: true', 'needs: [oldSms]\n        irreversible: true'),
    'tasks/sim.yaml',
    /needs oldSms, but the old number is gone by then/,
  ],
  [
    'a deleted entry without a tombstone',
    (content) => content.remove('platforms/srcb.yaml'),
    'ids.yaml',
    /srcb\.yaml is gone.*tombstone/,
  ],
  [
    'a mobile number in a note',
    (content) => replace(content, 'platforms/abc.yaml', '全国任一网点都行。', `问小王 ${['139', '1234', '5678'].join('')}`),
    'platforms/abc.yaml',
    /looks like a mobile number .*Remove it; describe it in words/,
  ],
  [
    'a signature that another platform has',
    (content) =>
      content.write(
        'platforms/srcb.yaml',
        `${content.read('platforms/srcb.yaml')}signatures:\n  - { text: 招商银行, seen: code, claims: [{ source: sms-samples, checkedOn: 2026-11-22 }] }\n`,
      ),
    'platforms/srcb.yaml',
    /is the signature of cmb too\. Write shared: true/,
  ],
  [
    'a promise',
    (content) => replace(content, 'platforms/abc.yaml', '全国任一网点都行。', '一键换号，保证成功。'),
    'platforms/abc.yaml',
    /promises \("一键"\)\. Say what happens/,
  ],
]

test.each(edits)('refused: %s', (_what, edit, file, message) => {
  const content = copyOfContent()
  edit(content)
  const errors = checkCatalogue(content.root, today).problems.filter(({ level }) => level === 'error')
  expect(errors).toContainEqual({ level: 'error', file, line: expect.any(Number), message: expect.stringMatching(message) })
})
