import { join } from 'node:path'
import { readCatalogue } from '../../../config/content/read-catalogue'
import { failureLine } from '../../../config/tools/release/miniprogram-ci'
import { borrowedNames, othersNames } from '../../../config/tools/release/naming'
import { highest, versionProblem } from '../../../config/tools/release/version'
import { root } from './project'

describe('a version', () => {
  test.each(['1.2', '1.2.3-beta', 'v1.2.3', '', '1.2.3.4', ' 1.2.3'])('%j is none', (version) => {
    expect(versionProblem(version, [])).toContain('MAJOR.MINOR.PATCH')
  })

  test('has to be above all tags, by number and not by letter', () => {
    const tags = ['v0.9.0', 'v0.10.0', 'draft', '0.2.0', '']
    expect(highest(tags)).toBe('v0.10.0')
    expect(versionProblem('0.10.1', tags)).toBeUndefined()
    expect(versionProblem('1.0.0', tags)).toBeUndefined()
    for (const version of ['0.10.0', '0.9.9', '0.2.1']) expect(versionProblem(version, tags)).toContain('v0.10.0')
    expect(versionProblem('0.0.1', ['draft'])).toBeUndefined()
  })
})

describe('a name', () => {
  const others = othersNames(readCatalogue(join(root, 'src/content')).catalogue)

  test.each(['换号清单', 'HuanHao', 'huanhao'])('%s is our own', (name) => {
    expect(borrowedNames(name, others)).toEqual([])
  })

  test.each([
    ['微信换号', '微信'],
    ['移动换号', '移动'],
    ['中国联通换号清单', '中国联通'],
    ['一证通查助手', '一证通查'],
    ['工信部换号', '工信部'],
    ['支付宝换号', '支付宝'],
    ['阿里系换号', '阿里'],
    ['WeChat Number Mover', 'WeChat'],
    ['换号小程序', '小程序'],
  ])('%s is not', (name, whose) => {
    expect(borrowedNames(name, others)).toContain(whose)
  })

  test('a Latin name inside another word is none', () => {
    expect(borrowedNames('sqqueeze', ['QQ'])).toEqual([])
    expect(borrowedNames('My QQ list', ['QQ'])).toEqual(['QQ'])
  })
})

describe('a failure of the tool', () => {
  test.each([
    ['{"errCode":-10008,"errMsg":"invalid ip: 192.0.2.1, reference: https://…/ci.html"}', 'white list for uploads'],
    ['20003 Error: {"errCode":-1,"errMsg":"get new ticket fail innerCode: -80011"}', 'download it again'],
    ['Error: 80051,source size 2338k exceed max limit 2 MB', 'package of this size'],
    ['error:1E08010C:DECODER routines::unsupported', 'the key is damaged'],
    ['npm error code ETARGET', 'can’t find'.replace('’', "'")],
    ['npm error code ENOTFOUND', 'no connection'],
    ['Error: getaddrinfo ENOTFOUND servicewechat.com', 'no connection'],
    ['npm error ENOSPC: no space left on device', 'the disk is full'],
    ['something new', 'in the output above'],
  ])('%s', (said, words) => {
    const line = failureLine('upload', said)
    expect(line).toContain(words)
    expect(line).toMatch(/^upload 没成功 failed: [^\n]+$/)
  })
})
