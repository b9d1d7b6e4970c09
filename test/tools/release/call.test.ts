import { UsageError } from '../../../config/tools/cli/usage-error'
import { readCall } from '../../../config/tools/release/call'
import { readKey } from '../../../config/tools/release/miniprogram-ci'

const body = 'MIIEpAIBAAKCAQEAthisIsNoKeyOfAnybody0123456789'
const key = `-----BEGIN RSA PRIVATE KEY-----\n${body}\n-----END RSA PRIVATE KEY-----\n`

/** The one line by which a call is refused. */
const refusal = (call: () => unknown): string => {
  try {
    call()
  } catch (error) {
    if (!(error instanceof UsageError)) throw error
    expect(error.message).not.toMatch(/\n|MIIEpAIBAA/)
    return error.message
  }
  return 'accepted'
}

test('a call is understood', () => {
  expect(readCall(['check'])).toEqual({ action: 'check', built: false, robot: 1, desc: undefined })
  expect(readCall(['check', '--built'])).toMatchObject({ built: true })
  expect(readCall(['upload', '--robot', '30', '--desc', '修复 a'])).toEqual({
    action: 'upload',
    built: false,
    robot: 30,
    desc: '修复 a',
  })
})

test.each<[string, string[], string]>([
  ['nothing asked', [], 'usage: npm run release'],
  ['another action', ['publish'], 'usage: npm run release'],
  ['two actions', ['check', 'upload'], 'usage: npm run release'],
  ['a strange option', ['check', `--key=${body}`], '--key is not asked for'],
  ['a robot for a check', ['check', '--robot', '1'], 'usage: npm run release'],
  ['robot 0', ['preview', '--robot', '0'], '--robot 要是 must be 1 to 30'],
  ['robot 31', ['preview', '--robot', '31'], '--robot 要是 must be 1 to 30'],
  ['a robot without a number', ['preview', '--robot'], '--robot needs a value'],
  ['words of two lines', ['preview', '--desc', 'a\nb'], '--desc 要是一行'],
  ['words without words', ['preview', '--desc', ''], '--desc 要是一行'],
  ['too many words', ['preview', '--desc', '字'.repeat(201)], '--desc 要是一行'],
  ['an upload of an old build', ['upload', '--built'], 'always built anew'],
])('%s is refused in one line', (_what, words, line) => {
  expect(refusal(() => readCall(words))).toContain(line)
})

test('a key is its text, also in one line, or a file', () => {
  expect(readKey({ WECHAT_CI_KEY: key })).toEqual({ text: key, file: undefined })
  expect(readKey({ WECHAT_CI_KEY: key.replace(/\n/g, '\\n') })).toEqual({ text: key, file: undefined })
})

test.each<[string, NodeJS.ProcessEnv, string]>([
  ['no key', {}, 'no key: set WECHAT_CI_KEY_FILE'],
  ['an empty key', { WECHAT_CI_KEY: '' }, 'no key: set WECHAT_CI_KEY_FILE'],
  ['two keys', { WECHAT_CI_KEY: key, WECHAT_CI_KEY_FILE: 'a' }, 'set one of'],
  ['a key that is none', { WECHAT_CI_KEY: body }, 'no private key in PEM form'],
  ['a key cut off', { WECHAT_CI_KEY: key.slice(0, -20) }, 'no private key in PEM form'],
  ['a public key', { WECHAT_CI_KEY: key.replace(/RSA PRIVATE/g, 'PUBLIC') }, 'no private key in PEM form'],
  ['a file that is not there', { WECHAT_CI_KEY_FILE: 'nowhere.key' }, 'WECHAT_CI_KEY_FILE: 没有这个文件 no such file'],
  ['a file that is no key', { WECHAT_CI_KEY_FILE: __filename }, 'no private key in PEM form'],
])('%s is refused in one line', (_what, environment, line) => {
  expect(refusal(() => readKey(environment))).toContain(line)
})
