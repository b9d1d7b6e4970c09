import { readFileSync } from 'node:fs'
import { join } from 'node:path'

import { committedBefore } from '../../config/content/before'
import { loadFolder } from '../../config/content/load'
import { parseContent } from '../../config/content/parse'
import { runRules } from '../../config/content/rule'
import { rules } from '../../config/content/rules'
import { age } from '../../config/content/rules/age'
import { changes } from '../../config/content/rules/changes'
import { latestDay, realRoot } from '../builders/sound-content'

const { files } = loadFolder(realRoot)
const content = parseContent(files)
const today = latestDay(files)
const { platforms, categories, carriers, services } = content.catalogue
const own = platforms.filter(({ routes }) => routes !== undefined)

test('the content has no errors', () => {
  // On the day of its latest claim and without its age: content that grows old must not break a build by itself.
  const problems = runRules(
    rules.filter((rule) => rule !== age),
    content,
    { today },
  )
  expect(problems.filter(({ level }) => level === 'error')).toEqual([])
})

test('nothing on this branch makes the plan less careful without a claim that says so', () => {
  const { before } = committedBefore(realRoot, content)
  expect(changes.check(content, { today, before }).filter(({ level }) => level === 'error')).toEqual([])
})

test('no platform has changed its number in shared lists', () => {
  const released = readFileSync(join(__dirname, 'released-platforms.txt'), 'utf8').trim().split('\n')
  expect(content.catalogue.releaseOrder.slice(0, released.length)).toEqual(released)
})

test('there are at least 240 platforms, 25 of them banks', () => {
  expect(platforms.length).toBeGreaterThanOrEqual(240)
  expect(platforms.filter(({ category }) => category === 'bank').length).toBeGreaterThanOrEqual(25)
})

test('at least 80 platforms have a route of their own, 40 of them for a living and for a dead number', () => {
  expect(own.length).toBeGreaterThanOrEqual(80)
  const both = own.filter(({ routes = [] }) =>
    (['oldWorks', 'oldGone'] as const).every((when) => routes.some((route) => route.when === when)),
  )
  expect(both.length).toBeGreaterThanOrEqual(40)
})

test('the carriers, the services and every kind of platform are there', () => {
  expect(carriers.map(({ id }) => id)).toEqual(expect.arrayContaining(['cmcc', 'cucc', 'ctcc', 'cbn', 'mvno']))
  expect(services.map(({ id }) => id)).toEqual(expect.arrayContaining(['query', 'query-cards', 'renewal']))
  expect(categories.length).toBeGreaterThanOrEqual(20)
})

test('a new number starts with what most people have', () => {
  const common = platforms.filter((platform) => platform.common).map(({ id }) => id)
  expect(common.sort()).toEqual(
    '12123 12306 alipay didi douyin eleme jd loyalty-cards meituan my-bank my-broker my-mail nhsa pdd qq taobao tax-app unionpay wechat wechat-pay weibo'.split(
      ' ',
    ),
  )
})

test('the tax app comes after the bank', () => {
  const tax = platforms.find(({ id }) => id === 'tax-app')
  expect(tax?.after?.map(({ platform }) => platform)).toEqual(expect.arrayContaining([expect.stringMatching(/bank/)]))
})
