import { exceptions, isAmong, officialHosts } from '../../../config/content/known/hosts'
import { hosts } from '../../../config/content/rules/hosts'
import { edit, proves } from '../../builders/sound-content'

const page = (url: string, kind: string) =>
  edit('sources.yaml', 'https://www.thepaper.cn/1', url, edit('sources.yaml', 'kind: press', `kind: ${kind}`))

proves(hosts, {
  good: {
    'a government’s page': page('https://www.miit.gov.cn/a/1.html', 'official'),
    'a repository of a known account': page('https://github.com/signalapp/Signal-iOS/releases', 'official'),
    'a blog anywhere': page('https://anywhere.example/1', 'blog'),
    'questions and answers anywhere': page('https://anywhere.example/1', 'qa'),
  },
  bad: {
    'a blog as official': [page('https://www.2wbiao.com/1', 'official'), 'sources.yaml:6', 'not known as official'],
    'a blog as press': [page('https://www.2wbiao.com/1', 'press'), 'sources.yaml:6', 'pressHosts'],
    'a blog as a reprint': [page('https://www.2wbiao.com/1', 'official-reprint'), 'sources.yaml:6', 'reprintHosts'],
    'a blog as a directory': [page('https://www.2wbiao.com/1', 'directory'), 'sources.yaml:6', 'directoryHosts'],
    'a host that ends in another’s name': [page('https://notmiit-gov.cn/1', 'official'), 'sources.yaml:6', 'not known'],
    'a page of anybody on a host of many': [page('https://sites.google.com/1', 'official'), 'sources.yaml:6', 'not known'],
    'another account of a host of many': [page('https://github.com/signalapps/x', 'official'), 'sources.yaml:6', 'not known'],
  },
})

test('a suffix takes what lies below it, and nothing that only ends like it', () => {
  expect(isAmong(['.gov.cn'], 'www.miit.gov.cn')).toBe(true)
  expect(isAmong(['.gov.cn'], 'evilgov.cn')).toBe(false)
  expect(isAmong(['kf.qq.com'], 'user.kf.qq.com')).toBe(false)
})

test('no host of many is trusted as a whole, and each exception says why', () => {
  const ofMany = [
    'github.com',
    '.github.com',
    '.google.com',
    '.qq.com',
    '.aliyun.com',
    '.sina.com.cn',
    '.baidu.com',
    '.163.com',
    '.weibo.com',
  ]
  expect(officialHosts.filter((host) => ofMany.includes(host))).toEqual([])
  for (const reason of Object.values(exceptions)) expect(reason.length).toBeGreaterThan(10)
})
