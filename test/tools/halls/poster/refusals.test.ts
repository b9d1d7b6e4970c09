import { spawnSync } from 'node:child_process'
import { join } from 'node:path'
import { linesOf } from '../../../../config/tools/cli/run-command'
import { poster } from '../../../../config/tools/halls/poster'
import { drawn, given, out, rays, written } from './examples'

const hz01 = ['--hall', 'hz01', '--purpose', 'cancel']

/** Calls the command and expects that nothing came of it. */
const refused = async (...argv: string[]): Promise<readonly string[]> => {
  const refusal = await poster([...argv, '--out', out]).catch((error: unknown) => error)
  expect(refusal).toBeInstanceOf(Error)
  expect(written()).toBeUndefined()
  return linesOf(refusal)
}

test.each([
  ['no hall', ['--purpose', 'cancel'], /^usage: /],
  ['no purpose', ['--hall', 'hz01'], /^usage: /],
  ['an option that nobody knows', [...hz01, '--colour', 'red'], /--colour is not asked for; usage: /],
  ['a word that is no option', [...hz01, 'hz02'], /a word is not asked for; usage: /],
  ['an option without its value', ['--hall', '--purpose', 'cancel'], /; usage: /],
  ['Chinese in the id', ['--hall', '一厅', '--purpose', 'cancel'], /^hall "一厅" must be 1 to 16/],
  ['an id too long', ['--hall', 'a'.repeat(17), '--purpose', 'cancel'], /^hall "a{17}" has 17 characters/],
  ['a way out of the folder', ['--hall', '../hz01', '--purpose', 'cancel'], /^hall "\.\.\/hz01" must be/],
  ['an unknown carrier', [...hz01, '--carrier', 'vodafone'], /^no carrier "vodafone"; take one of cmcc/],
  ['an unknown purpose', ['--hall', 'hz01', '--purpose', 'buy'], /^no purpose "buy"; take one of cancel/],
  ['an unknown language', [...hz01, '--lang', 'fr'], /^no language "fr"/],
  ['a link that is no address', [...hz01, '--link', 'registered'], /^--link registered is no address/],
  ['a link without encryption', [...hz01, '--link', 'http://registered.example/'], /must begin with https/],
  ['a link with a query', [...hz01, '--link', 'https://registered.example/?a=1'], /must have no \?/],
  ['a link with a hash', [...hz01, '--link', 'https://registered.example/#a'], /must have no \?/],
  ['a link too long to scan', [...hz01, '--link', `https://registered.example/${'a'.repeat(600)}`], /is too long/],
  ['a picture and a link', [...hz01, '--code', 'a.png', '--link', 'https://registered.example/'], /take either/],
  ['one picture for all carriers', [...hz01, '--code', 'a.png', '--carrier', 'all'], /^--code holds one carrier/],
  ['a picture that is not there', [...hz01, '--code', 'gone.png'], /can't read gone\.png: .*ENOENT/],
  ['a picture that is a folder', [...hz01, '--code', '.'], /can't read \.: .*no file$/],
  ['a picture without an end', [...hz01, '--code', '/dev/zero'], /can't read \/dev\/zero: .*no file$/],
  ['a list that is not there', ['--csv', 'gone.csv'], /can't read gone\.csv: .*ENOENT/],
  ['a list and a hall', ['--csv', 'halls.csv', ...hz01], /^--hall stands in the list/],
  ['a list and a carrier', ['--csv', 'halls.csv', '--carrier', 'cmcc'], /^--carrier stands in the list/],
])('%s: one line, exit 2, nothing written', async (_, argv, line) => {
  expect(await refused(...argv)).toEqual([expect.stringMatching(line)])
})

test.each([
  ['a text called .png', given('text.png', 'not a picture'), /^text\.png is no PNG or JPEG, or not a whole one$/],
  ['an empty file', given('empty.png', ''), /^empty\.png is no PNG or JPEG, or not a whole one$/],
  [
    'half a JPEG header',
    given('half.jpg', Buffer.from([0xff, 0xd8, 0xff, 0xe0, 0, 2])),
    /^half\.jpg is no PNG or JPEG, or not a whole one$/,
  ],
  [
    'a picture that is not square',
    given(
      'wide.png',
      drawn(60, 40, () => false),
    ),
    /^wide\.png is 60 × 40, .* must be square$/,
  ],
])('%s is refused as a code', async (_, file, line) => {
  expect(await refused(...hz01, '--code', file)).toEqual([expect.stringMatching(line)])
})

test('a list names each row and what is wrong with it, pictures included', async () => {
  given('there.png', rays(100))
  const list = given(
    'halls.csv',
    'hall,carrier,purpose,code\nhz01,cmcc,cancel,there.png\nhz02,cmcc,cancel,gone.png\nhz03,cmcc,help,halls.csv\n',
  )
  expect(await refused('--csv', list)).toEqual([
    expect.stringMatching(/^halls\.csv: row 3: .*can't read .*gone\.png: .*ENOENT/),
    'halls.csv: row 4: halls.csv is no PNG or JPEG, or not a whole one',
  ])
  const wrong = given('wrong.csv', 'hall,carrier,purpose\nhz01,cmcc,cancel\nhz01,cmcc,cancel\n一厅,x,y\n')
  expect(await refused('--csv', wrong)).toEqual([
    'wrong.csv: row 3: hall "hz01" stands in row 2 with the same carrier and purpose',
    'wrong.csv: row 4: hall "一厅" must be 1 to 16 of a-z, 0-9 and -',
    'wrong.csv: row 4: no carrier "x"; take one of cmcc, cucc, ctcc, cbn, mvno, any',
    'wrong.csv: row 4: no purpose "y"; take one of cancel, renew, help',
  ])
})

test('on the command line the line goes to standard error and the exit code is 2', () => {
  const { status, stdout, stderr } = spawnSync(
    'node',
    ['--import', 'tsx', 'config/tools/halls/poster/index.ts', '--hall', '一厅', '--purpose', 'help'],
    {
      cwd: join(__dirname, '../../../..'),
      encoding: 'utf8',
    },
  )
  expect({ status, stdout, stderr }).toEqual({ status: 2, stdout: '', stderr: 'hall "一厅" must be 1 to 16 of a-z, 0-9 and -\n' })
})
