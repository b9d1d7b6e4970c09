import { addresses } from '../../../config/content/rules/addresses'
import { edit, proves } from '../../builders/sound-content'

const note = (zh: string) => edit('platforms/abc.yaml', 'zh: 点“修改”就行。', `zh: '${zh}'`)
const url = (address: string) => edit('sources.yaml', 'https://www.thepaper.cn/1', address)
const [place, source] = ['platforms/abc.yaml:11', 'sources.yaml:4']

proves(addresses, {
  good: {
    'an official host in a text': note('打开 help.wechat.com。'),
    'a brand that is called like a host': edit('platforms/shop.yaml', 'en: Shop', 'en: JD.com'),
    'an official mail address to copy': edit('platforms/abc.yaml', "call: '95599'", 'copy: kefu@chsi.com.cn'),
    'a version and a sum': note('App 8.0.57 起，每月 5.5 元。'),
    'a publisher called like its host': edit(
      'sources.yaml',
      '{ zh: 日报, en: Daily }',
      '{ zh: thepaper.cn, en: www.thepaper.cn }',
    ),
    'a page behind a question mark': url('https://www.thepaper.cn/?id=32456904'),
    'encoded Chinese': url('https://www.thepaper.cn/%E6%8D%A2%E5%8F%B7.html'),
  },
  bad: {
    'a host of a rare ending': [note('打开 alipay.help 更快。'), place, 'names the address'],
    'a host in Chinese': [note('打开支付宝.网址 办。'), place, 'names the address'],
    'an address inside, encoded twice': [
      url('https://www.thepaper.cn/go?a=https%253A%252F%252Fevil.cn'),
      source,
      'another address',
    ],
    'a page that leads on': [url('https://www.thepaper.cn/go?to=evil.cn'), source, 'leads on'],
    'a bare host': [note('打开 alipay-safe.cn。'), place, 'names the address "alipay-safe.cn"'],
    'a host below a strange one': [note('打开 help.wechat.com.evil.cn。'), place, 'evil.cn'],
    'a host with a Chinese dot': [note('打开 alipay-safe。cn 办。'), place, 'names the address'],
    'a host with a spelt dot': [note('打开 alipay-safe 点 com 办。'), place, 'names the address'],
    'a full-width host': [note('打开 ａlipay-safe．ｃｎ 办。'), place, 'names the address'],
    'a scheme before an official host': [note('打开 https://help.wechat.com。'), place, 'names the address'],
    'an IP': [note('打开 47.100.12.34。'), place, 'names the address'],
    'an address as a menu item': [
      edit('platforms/abc.yaml', "call: '95599'", "path: ['http://evil.cn']"),
      'platforms/abc.yaml:12',
      'evil.cn',
    ],
    'a mail address of anybody': [
      edit('platforms/abc.yaml', "call: '95599'", 'copy: zfb-kefu@163.com'),
      'platforms/abc.yaml:12',
      '163.com',
    ],
    'another alphabet in a host': [url('https://www.thеpaper.cn/1'), source, 'percent-encoded'],
    'its punycode': [url('https://www.xn--thpaper-9uf.cn/1'), source, 'others than they look'],
    'a user before the host': [url('https://www.thepaper.cn@evil.example/1'), source, 'it leads to evil.example'],
    'a port': [url('https://www.thepaper.cn:8080/1'), source, 'a port'],
    'a machine by its number': [url('https://1.2.3.4/1'), source, 'by its number'],
    'a host in capitals': [url('https://www.ThePaper.cn/1'), source, 'plain small letters'],
    'a short link': [url('https://t.cn/A6abcdef'), source, 'a short link'],
    'a home page': [url('https://www.thepaper.cn/index.html'), source, 'a home page'],
    'a hidden character, encoded': [url('https://www.thepaper.cn/1%E2%80%AE2'), source, 'nobody sees'],
    'an encoding of nothing': [url('https://www.thepaper.cn/100%'), source, 'encodes nothing'],
    'another address inside': [url('https://www.thepaper.cn/go?u=https%3A%2F%2Fevil.cn%2Fa'), source, 'another address'],
    'a page too deep to read': [url(`https://www.thepaper.cn/${'a'.repeat(300)}`), source, '300 are enough'],
    'a mobile number': [url(`https://www.thepaper.cn/${['138', '0013', '8000'].join('')}`), source, 'a mobile number'],
    'a publisher called like another host': [
      edit('sources.yaml', '{ zh: 日报, en: Daily }', '{ zh: bank-news.cn, en: Daily }'),
      'sources.yaml:3',
      'the publisher is called "bank-news.cn"',
    ],
  },
})
