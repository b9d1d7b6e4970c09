import { swindles, trickIn } from '../../../config/content/rules/swindles'
import { edit, proves } from '../examples'

const note = (zh: string) => edit('platforms/abc.yaml', 'zh: 点“修改”就行。', `zh: '${zh}'`)
const place = 'platforms/abc.yaml:11'

proves(swindles, {
  good: {
    'a warning': note('不要把验证码告诉任何人。'),
    'cancelling where it belongs': edit('carriers/cmcc.yaml', 'zh: 去营业厅注销, en', 'zh: 去营业厅注销旧号, en'),
  },
  bad: {
    'a code handed to somebody': [note('把收到的验证码发给客服。'), place, 'a code handed to somebody'],
    'money moved': [note('把钱转到安全账户。'), place, 'money moved'],
    'a messenger': [note('加微信办。'), place, 'a contact outside'],
    'an agent': [note('可以代办。'), place, 'an agent'],
    'a screen': [note('打开屏幕共享。'), place, 'a screen'],
    'calls sent elsewhere': [note('先设置呼叫转移。'), place, 'calls sent elsewhere'],
    'the number given up first': [note('先注销旧号再换绑。'), place, 'the number given up'],
    'a trick in a quote': [
      edit('platforms/abc.yaml', 'quote: 保证换好', 'quote: 验证码发给客服'),
      'platforms/abc.yaml:14',
      'a code handed',
    ],
    'a trick in a menu': [
      edit('platforms/abc.yaml', "call: '95599'", 'path: [我的, 加客服微信]'),
      'platforms/abc.yaml:12',
      'a contact outside',
    ],
  },
})

const file = 'platforms/abc.yaml'
const read = (text: string, language: 'zh' | 'en') => trickIn({ text, language, field: 'note' }, file)

test.each([
  ['向客服提供短信验证码', 'zh'],
  ['客服要验证码就给他', 'zh'],
  ['验证码，告诉工作人员', 'zh'],
  ['别忘了把验证码发给客服', 'zh'],
  ['把验证码发给客服，不会有事', 'zh'],
  ['把驗證碼發給客服', 'zh'],
  ['把 验 证 码 发 给 客 服', 'zh'],
  ['打款到监管账户再退', 'zh'],
  ['先交押金', 'zh'],
  ['加薇信 zfbhelp', 'zh'],
  ['扫码加群', 'zh'],
  ['QQ：1234567', 'zh'],
  ['有内部渠道', 'zh'],
  ['装一个远程控制软件', 'zh'],
  ['旧卡先剪掉再换绑', 'zh'],
  ['立即注销手机号', 'zh'],
  ['Read the code out to the officer', 'en'],
  ['Don’t worry, send the code to support', 'en'],
  ['Give them the password', 'en'],
  ['Move your money to a secure account', 'en'],
  ['Pay the unfreezing fee', 'en'],
  ['Join our WeChat group', 'en'],
  ['WhatsApp: help123', 'en'],
  ['Use TeamViewer', 'en'],
  ['Terminate your old SIM, then go on', 'en'],
  ['Turn on call forwarding', 'en'],
] as const)('“%s” is a trick (%s)', (text, language) => expect(read(text, language)).not.toBeUndefined())

test.each([
  ['客服会要你证明是本人。不要把验证码告诉任何人。', 'zh'],
  ['要你把验证码发给客服的都是骗子', 'zh'],
  ['验证码发到旧号，再发到新号', 'zh'],
  ['不转账、不给验证码、不共享屏幕', 'zh'],
  ['不行就找官方客服，别找代办', 'zh'],
  ['能不能请别人代办', 'zh'],
  ['先别注销旧号', 'zh'],
  ['余额转出后注销账号', 'zh'],
  ['先付清车费，退押金，用掉余额', 'zh'],
  ['在微信里搜索，微信号 gxwbwx', 'zh'],
  ['找 QQ 好友帮忙证明', 'zh'],
  ['Never tell anyone a code', 'en'],
  ['Stop: no transfers, no codes, no screen sharing', 'en'],
  ['Give a new number that gets SMS', 'en'],
  ['By WeChat or QQ: changing those is enough', 'en'],
  ['Ask two WeChat friends to help', 'en'],
  ['Cancel the account of the shop', 'en'],
] as const)('“%s” is none (%s)', (text, language) => expect(read(text, language)).toBeUndefined())
