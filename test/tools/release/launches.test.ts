import { readFileSync } from 'node:fs'
import { join } from 'node:path'

import { queryOf, readProject } from '../../../config/tools/release/launches'
import type { ShareableLink } from '../../../src/domain/links/code'
import { type Link, parseLink } from '../../../src/domain/links/link'
import { LINK_PAGE } from '../../../src/page-paths'
import { root } from './project'

const { list } = readProject(readFileSync(join(root, 'project.config.json'), 'utf8')).condition.miniprogram

/** What comes from outside. Pages open `edit` and `own` by themselves; no card and no code does. */
type Outside = ShareableLink | Extract<Link, { kind: 'home' | 'unsupported' }>

/** Every launch by the beginning of its name: what it says, and by which way. */
const said: Readonly<Record<string, [scene: number, way: '' | 'e' | 'scene' | 'q' | 'g', entry: Outside]>> = {
  直接打开: [1001, '', { kind: 'home' }],
  '朋友的卡片：微信怎么换': [1007, 'e', { kind: 'task', key: 'wechat' }],
  '朋友的卡片：指南': [1007, 'e', { kind: 'guide', id: 'calm' }],
  '朋友的卡片：紧急': [1007, 'e', { kind: 'guide', id: 'emergency' }],
  '朋友的卡片：旧号没了': [1007, 'e', { kind: 'setup', situation: 'lost', family: false }],
  '朋友的卡片：帮家人办': [1007, 'e', { kind: 'setup', situation: 'received', family: true }],
  '朋友的卡片：一份名单': [1007, 'e', { kind: 'list', serials: [0, 1, 2, 9] }],
  '营业厅扫码：注销': [1047, 'scene', { kind: 'hall', carrier: 'cmcc', purpose: 'cancel', hall: 'bj-xidan' }],
  '营业厅扫码：号码焕新': [1047, 'scene', { kind: 'hall', purpose: 'renew', hall: 'bj-xidan' }],
  '营业厅扫码：还没想好': [1047, 'scene', { kind: 'hall', carrier: 'ctcc', purpose: 'help', hall: 'sh-1' }],
  '扫普通链接：注销': [1011, 'q', { kind: 'hall', carrier: 'cucc', purpose: 'cancel', hall: 'sh-1' }],
  '朋友圈：看指南': [1154, 'g', { kind: 'guide', id: 'calm' }],
  没有的平台: [1007, 'e', { kind: 'task', key: 'nobody-knows' }],
  新版本的卡片: [1007, 'e', { kind: 'unsupported' }],
  坏链接: [1007, 'e', { kind: 'home' }],
}

test('each launch says what its name tells, by the way that WeChat uses for its scene', () => {
  expect(
    Object.fromEntries(
      list.map(({ name, query, scene }) => [name.split(' ')[0], [scene, query.split('=')[0], parseLink(queryOf(query))]]),
    ),
  ).toEqual(said)
})

test('every kind of entry that comes from outside has a launch', () => {
  const kinds = { home: 0, unsupported: 0, task: 0, guide: 0, setup: 0, hall: 0, list: 0 } satisfies Record<
    Outside['kind'],
    number
  >
  expect(new Set(Object.values(said).map(([, , { kind }]) => kind))).toEqual(new Set(Object.keys(kinds)))
})

test('codes come in through the door; the plain start and Moments open their page themselves', () => {
  for (const { query, pathName } of list) if (/^(e|scene|q)=/.test(query)) expect(pathName).toBe(LINK_PAGE)
  expect(list.filter(({ pathName }) => pathName !== LINK_PAGE).map(({ pathName }) => pathName)).toEqual([
    'pages/home/index',
    'packages/guide/guide/index',
  ])
})
