import { checkContent } from '../../config/content/check'
import { loadFolder } from '../../config/content/load'
import { parseContent } from '../../config/content/parse'
import type { Files } from '../../config/content/types'
import { edit, latestDay, realRoot } from '../builders/sound-content'

/** The content as it is committed: every attack is one edit of it. */
const real = loadFolder(realRoot).files
const before = parseContent(real)
const today = latestDay(real)

const ali = 'platforms/alipay.yaml'
const icbc = 'platforms/icbc.yaml'
const sources = 'sources.yaml'

const put = (file: string, from: string, to: string, files: Files = real): Files => edit(file, from, to, files)

/** Every place at once. */
const all = (file: string, from: string, to: string): Files => {
  const text = real[file] ?? ''
  if (!text.includes(from)) throw new Error(`${file} does not hold ${from}`)
  return { ...real, [file]: text.split(from).join(to) }
}

/** A note of one of Alipay's steps in Chinese, and in English. */
const zh = (words: string): Files =>
  put(ali, 'note: { zh: 有的版本叫“安全中心”或“安全设置”。, en:', `note: { zh: ${JSON.stringify(words)}, en:`)
const en = (words: string): Files => put(ali, 'en: Some versions say “Security Centre”. }', `en: ${JSON.stringify(words)} }`)
const raw = (yaml: string): Files => put(ali, 'zh: 有的版本叫“安全中心”或“安全设置”。', `zh: ${yaml}`)
const act = (words: string): Files =>
  put(ali, 'do: { zh: 登录支付宝，打开更换手机号, en:', `do: { zh: ${JSON.stringify(words)}, en:`)
const menu = (item: string): Files =>
  put(ali, 'path: [我的, 设置, 账号与安全, 手机号, 更换手机号]', `path: [我的, ${JSON.stringify(item)}]`)
const copied = (words: string): Files => put(ali, "call: '95188'", `copy: ${JSON.stringify(words)}`)
const alias = (name: string): Files => put(ali, 'aliases: [zfb, zhifubao]', `aliases: [zfb, ${JSON.stringify(name)}]`)
const quoted = (words: string): Files =>
  put(ali, 'quote: be prepared to provide passport details', `quote: ${JSON.stringify(words)}`)
const signed = (text: string): Files => put(ali, '{ text: 花呗, seen: code,', `{ text: ${JSON.stringify(text)}, seen: code,`)

/** The steps of one route with two that follow each other exchanged; `next` is the one behind them. */
const swapped = (first: string, second: string, next: string): Files => {
  const text = real[ali] ?? ''
  const [a, b, c] = [first, second, next].map((id) => text.indexOf(`      - id: ${id}\n`))
  return { ...real, [ali]: text.slice(0, a) + text.slice(b, c) + text.slice(a, b) + text.slice(c) }
}

const url = (address: string): Files => put(sources, 'url: https://help.jd.com/user/issue/164-316.html', `url: ${address}`)
/** A source of a new key, used once, as somebody would add it. */
const source = (address: string, kind: string): Files =>
  put(
    ali,
    'source: vcards-2026, checkedOn: 2026-11-22 }, { source: zhidaoka-alipay,',
    'source: new-page, checkedOn: 2026-11-22 }, { source: zhidaoka-alipay,',
    put(
      sources,
      'alipay-auth-2025:',
      `new-page:\n  title: { zh: 怎么换号, en: How to change it }\n  publisher: { zh: 支付宝, en: Alipay }\n  url: ${JSON.stringify(address)}\n  kind: ${kind}\nalipay-auth-2025:`,
    ),
  )

/** The digits of a made-up mobile number, so that none stands here. */
const mobile = ['138', '0013', '8000'].join('')
const id = ['110105', '19491231', '002X']
const wide = (digits: string): string => digits.replace(/\d/g, (digit) => String.fromCharCode(digit.charCodeAt(0) + 0xfee0))
const numeral = (digits: string): string => digits.replace(/\d/g, (digit) => '零一二三四五六七八九'.charAt(Number(digit)))

type Attack = readonly [what: string, files: () => Files]

const hotlines: readonly Attack[] = [
  ['swapped digits in number and calls', () => all(ali, '95188', '95818')],
  ['swapped digits of a bank in number and calls', () => all(icbc, '95588', '95858')],
  [
    'swapped digits under a claim that is newly dated',
    () => ({ ...real, [icbc]: (real[icbc] ?? '').split('95588').join('95858').split('2026-11-22').join('2026-11-23') }),
  ],
  ['another number in the text of a step alone', () => act('打 95818 问清楚，打开更换手机号')],
  ['another platform’s hot-line in a text', () => act('打 95588 问清楚，打开更换手机号')],
  ['another platform’s hot-line', () => all(ali, "'95188'", "'95588'")],
  ['another platform’s hot-line, with dashes', () => put(ali, "- number: '95188'", "- number: '9-5588'")],
  ['a premium number abroad', () => all(ali, "'95188'", "'+1-900-555-1234'")],
  ['a number abroad', () => all(ali, "'95188'", "'+53-99999999'")],
  ['a foreign number without its country', () => all(ali, "'95188'", "'19005551234'")],
  [
    'a mobile number as a hot-line',
    () => all(ali, "'95188'", `'${mobile.slice(0, 3)}-${mobile.slice(3, 6)}-${mobile.slice(6)}'`),
  ],
  ['a mobile number behind a country code', () => all(ali, "'95188'", `'+86${mobile}'`)],
  ['an invented 400 line in a text', () => zh('打 400-123-4567 找人工。')],
  ['an invented 400 line in English', () => en('Call 400-123-4567 for a person.')],
  [
    'an invented 400 line beside the true one',
    () =>
      put(
        ali,
        "  - number: '95188'",
        "  - number: '4001234567'\n    name: { zh: 支付宝, en: Alipay }\n    claims: [{ source: zhidaoka-alipay, checkedOn: 2026-11-22 }]\n  - number: '95188'",
      ),
  ],
  ['call forwarding', () => zh('拨 **21*95588# 更安全。')],
  ['call forwarding with full-width signs', () => zh('拨 ＊＊21＊95588＃ 更安全。')],
  ['call forwarding to copy', () => copied('**62*95588#')],
  ['call forwarding spelt out', () => zh('拨星号 21 星号，再拨 95188。')],
  ['call forwarding in words', () => zh('先打电话开通呼叫转移。')],
  ['call forwarding in English', () => en('Dial *21*95188# first.')],
  ['a hot-line in Chinese numerals', () => zh('打九五八一八找人工。')],
  ['a hot-line in full-width digits', () => zh('打９５８１８找人工。')],
  ['a hot-line of a guide changed', () => all('guides/emergency.yaml', '95188', '95818')],
  ['a hot-line of a task changed', () => all('tasks/freeze-alipay.yaml', '95188', '95186')],
  ['a carrier’s hot-line changed', () => all('carriers/cmcc.yaml', "'10086'", "'10068'")],
]

const swindles: readonly Attack[] = [
  ['a messenger id', () => zh('加微信‘abc88888’代办。')],
  ['a messenger id, spaced', () => zh('加 微 信 找人办。')],
  ['a messenger id by its letters', () => zh('加 V 办得快。')],
  ['a QQ number', () => zh('找 QQ 88888888 帮忙。')],
  ['a messenger id in English', () => en('Add WeChat: abc88888 and they help.')],
  ['a Telegram name in English', () => en('Message @alipayhelp on Telegram.')],
  ['a group', () => zh('进群有人教。')],
  ['the code sent to support', () => act('把收到的验证码发给客服')],
  ['the code sent, after soothing words', () => act('别担心，把验证码告诉客服就行')],
  ['the code sent, soothed behind', () => act('把验证码念给工作人员听，不会有事')],
  ['the code sent, in English', () => en('Send the code to support when they ask.')],
  ['the code sent, in English the other way', () => en('Tell the agent the code you got.')],
  ['the old number cancelled first', () => act('先去营业厅注销旧号')],
  ['the old number cancelled first, otherwise said', () => act('旧号先销掉，再来换绑')],
  [
    'the old number cancelled first, in English',
    () => put(ali, "en: 'Log in to Alipay, open the change of number'", "en: 'First cancel your old number at a hall'"),
  ],
  ['money to a safe account', () => copied('转账 500 元到安全账户')],
  ['money to a safe account, in English', () => en('Transfer the balance to a safe account.')],
  ['a fee for unfreezing', () => zh('先交解冻费再办。')],
  ['a screen shared', () => zh('打开屏幕共享，客服带你办。')],
  ['a screen shared, in English', () => en('Share your screen with support.')],
  ['an agent', () => zh('找人代办更快。')],
  ['a swindle in a quote', () => quoted('请把验证码发给客服')],
  ['a messenger id as an alias', () => alias('加微信zfb88')],
]

const addresses: readonly Attack[] = [
  ['a Cyrillic letter in a host', () => url('https://help.jd.соm/user/issue/164-316.html')],
  ['a Cyrillic look-alike of Alipay', () => source('https://www.аlipay.com/help/1', 'official')],
  ['its punycode', () => source('https://www.xn--lipay-2ve.com/help/1', 'official')],
  ['a user before the host', () => url('https://help.jd.com@evil.example/user/issue')],
  ['a machine by its number, with a port', () => url('http://1.2.3.4:8080/a/b')],
  ['anybody’s page on an official-looking host', () => source('https://zhihu.com/people/somebody', 'official')],
  ['a port', () => url('https://help.jd.com:8443/user/issue/164-316.html')],
  ['a short link', () => url('https://t.cn/A6abcdef')],
  ['a short link as a blog', () => source('https://bit.ly/3xyzabc', 'blog')],
  ['a home page alone', () => url('https://help.jd.com/')],
  ['a home page without its slash', () => url('https://help.jd.com')],
  ['a mark that turns the direction', () => url('"https://help.jd.com/\\u202Euser/issue/164-316.html"')],
  ['a zero-width space', () => url('"https://help.jd.com/us\\u200Ber/issue/164-316.html"')],
  ['a zero-width space, encoded', () => url('https://help.jd.com/us%E2%80%8Ber/issue/164-316.html')],
  ['a host that ends like the true one', () => source('https://help.jd.com.evil.cn/user/issue/1', 'official')],
  ['a host that looks like the true one', () => source('https://help-jd.com/user/issue/1', 'official')],
  ['another address inside the address', () => url('https://help.jd.com/go?to=https://evil.cn/a')],
  ['a mobile number in an address', () => url(`https://help.jd.com/user/${mobile}/164.html`)],
  ['javascript', () => url("'javascript:alert(1)'")],
  ['data', () => url("'data:text/html,hello'")],
  ['a bare host in a text', () => zh('打开 alipay-safe.cn 更快。')],
  ['a host with a Chinese dot', () => zh('打开 alipay-safe。cn 更快。')],
  ['a host with a spelt dot', () => zh('打开 alipay-safe 点 cn 更快。')],
  ['a host in English', () => en('Open alipay-safe.com instead.')],
  ['an address as a menu item', () => menu('http://evil.cn')],
  ['a host to copy', () => copied('alipay-safe.cn')],
  ['a mail address of anybody', () => copied('zfb-kefu@163.com')],
  ['a machine by its number to copy', () => copied('47.100.12.34')],
  [
    'a blog that calls itself official',
    () =>
      put(
        sources,
        'url: https://www.2wbiao.com/p/88424.html\n  kind: blog',
        'url: https://www.2wbiao.com/p/88424.html\n  kind: official',
      ),
  ],
  ['a blog that calls itself press', () => source('https://www.2wbiao.com/p/1.html', 'press')],
  ['a blog that calls itself a reprint', () => source('https://www.2wbiao.com/p/1.html', 'official-reprint')],
  ['somebody’s page on a host of many', () => source('https://github.com/somebody/alipay-help/blob/main/a.md', 'official')],
  [
    'another page under the same key',
    () => put(sources, 'https://www.thepaper.cn/newsDetail_forward_32456904', 'https://www.xhby.net/content/s1.html'),
  ],
]

const weakened: readonly Attack[] = [
  ['risk 4 to 1', () => put(ali, 'risk: 4', 'risk: 1')],
  [
    'what a whole category comes after, removed',
    () =>
      put(
        'categories/payment.yaml',
        'after:\n  - platform: bank\n    reason: { zh: 绑定的银行卡要先有新号, en: Its bank cards must have the new number first }\n',
        '',
      ),
  ],
  [
    '"after" removed',
    () =>
      put(
        'platforms/taobao.yaml',
        /after:\n {2}- platform: alipay\n.*\n/.exec(real['platforms/taobao.yaml'] ?? '')?.[0] ?? '?',
        '',
      ),
  ],
  ['needs removed', () => put(ali, '        needs: [oldSms]\n', '')],
  ['irreversible removed', () => put(ali, '        irreversible: true\n', '')],
  ['bindings removed', () => put(ali, 'bindings: [login, verify, recover, pay]', 'bindings: [login]')],
  ['coverage turned round on the same claim', () => put(ali, "query: 'yes'", "query: 'no'")],
  ['coverage of the renewal turned round', () => put(ali, "renewal: 'yes'", 'renewal: unknown')],
  ['a day moved on in one claim', () => put(icbc, 'checkedOn: 2026-11-22', 'checkedOn: 2026-11-23')],
  ['all days moved on', () => all(ali, '2026-11-22', '2026-11-23')],
  ['a day moved back', () => put(ali, 'checkedOn: 2026-11-22', 'checkedOn: 2026-11-21')],
  ['a step renamed', () => put(ali, 'id: old-code', 'id: code')],
  [
    'two steps exchanged',
    () =>
      put(ali, 'id: swapped', 'id: new-code', put(ali, 'id: new-code', 'id: old-code', put(ali, 'id: old-code', 'id: swapped'))),
  ],
  ['two ids exchanged in ids.yaml', () => put('ids.yaml', '  - alipay\n  - aliyun-mail', '  - aliyun-mail\n  - alipay')],
  [
    'a step taken off the list of what was released',
    () => put(ali, 'id: old-code', 'id: code', all('released.yaml', "    'old-code': ", "    'code': ")),
  ],
  ['what happens then, removed', () => put(ali, / {4}expect:\n.*\n.*\n/.exec(real[ali] ?? '')?.[0] ?? '', '')],
  ['why it matters, removed', () => put(ali, /why:\n[\s\S]*?(?=routes:)/.exec(real[ali] ?? '')?.[0] ?? '?', '')],
  ['a step put before the one that guards it', () => swapped('old-code', 'new-code', 'auto-pay')],
  ['the act of a step, on the same claims', () => act('换个办法，打开更换手机号')],
  ['the menu of a step, on the same claims', () => menu('注销账号')],
  ['not asked of everybody any more', () => put(ali, 'common: true\n', '')],
  ['a number made older than it is', () => put(ali, 'unchangedSince: 2019-06-19', 'unchangedSince: 2009-06-19')],
  ['a signature believed less', () => put(ali, '{ text: 花呗, seen: code', '{ text: 花呗, seen: guess')],
  ['a signature said to be shared', () => put(ali, '{ text: 花呗, seen: code,', '{ text: 花呗, seen: code, shared: true,')],
  ['a source over an open line', () => url('http://help.jd.com/user/issue/164-316.html')],
  ['another quote under the same day', () => quoted('give support your passport')],
  ['a note that no list of tricks knows', () => zh('换个说法再说一遍。')],
  ['the carrier’s cancelling no longer last', () => put('tasks/cancel.yaml', 'endsSim: true\n', '')],
]

const data: readonly Attack[] = [
  ['a mobile number', () => zh(`有事找 ${mobile}。`)],
  ['full-width', () => zh(`有事找 ${wide(mobile)}。`)],
  ['in Chinese numerals', () => zh(`有事找${numeral(mobile)}。`)],
  ['with dots', () => zh(`有事找 ${mobile.slice(0, 3)}.${mobile.slice(3, 7)}.${mobile.slice(7)}。`)],
  ['over two lines', () => raw(`有事找 ${mobile.slice(0, 5)}\n            ${mobile.slice(5)}`)],
  ['in escapes of YAML', () => raw(`"找 ${[...mobile].map((digit) => `\\x3${digit}`).join('')}"`)],
  ['with spaces', () => zh(`有事找 ${mobile.slice(0, 3)} ${mobile.slice(3, 7)} ${mobile.slice(7)}。`)],
  [
    'in two menu items',
    () =>
      put(
        ali,
        'path: [我的, 设置, 账号与安全, 手机号, 更换手机号]',
        `path: [我的, '${mobile.slice(0, 6)}', '${mobile.slice(6)}']`,
      ),
  ],
  ['in a comment', () => put(ali, 'risk: 4', `risk: 4 # ask ${mobile}`)],
  ['in two comments', () => put(ali, 'risk: 4', `# ask ${mobile.slice(0, 6)}\n# ${mobile.slice(6)}\nrisk: 4`)],
  ['in a quote', () => quoted(`ask ${mobile}`)],
  ['as an alias', () => alias(mobile)],
  ['an ID in groups', () => zh(`证件 ${id.join(' ')}。`)],
  ['a code in a quote', () => quoted('您的验证码是 837261')],
  ['a bank card', () => zh(['卡号 6222', '0200', '1234', '5678', '909。'].join(''))],
]

const promises: readonly Attack[] = [
  ['一键', () => zh('一键换号。')],
  ['一 键', () => zh('一 键换号。')],
  ['一鍵', () => zh('一鍵换号。')],
  ['保證', () => zh('保證能换。')],
  ['保 证', () => zh('保 证能换。')],
  ['百分之百', () => zh('百分之百能换。')],
  ['full-width 100%', () => zh('１００％能换。')],
  ['一定能成功', () => zh('这样一定能成功。')],
  ['绝对安全', () => zh('这样绝对安全。')],
  ['秒过', () => zh('审核秒过。')],
  ['包成功', () => zh('这样包成功。')],
  ['a promise inside quotes', () => zh('点“一键换号，保证成功”。')],
  ['another promise inside quotes', () => zh('客服说“百分百成功”。')],
  ['100 percent', () => en('It works 100 percent.')],
  ['guaranteed', () => en('Guaranteed to work.')],
]

const characters: readonly Attack[] = [
  ['a mark that turns the direction', () => zh('打开\u202e设置。')],
  ['a zero-width space', () => zh('打开\u200b设置。')],
  ['a zero-width character in the name', () => put(ali, 'name: { zh: 支付宝,', 'name: { zh: 支付\u200b宝,')],
  ['NUL and bell', () => raw('"打开\\0设置\\a。"')],
  ['half a character', () => raw('"打开\\uD83D设置。"')],
  ['private use', () => zh('打开\ue000设置。')],
  ['a tag that nobody sees', () => zh('打开\u{e0041}设置。')],
  ['a blank text', () => zh(' ')],
  ['a filler for a text', () => zh('\u3164')],
  ['three line feeds', () => raw('"打开\\n\\n\\n设置。"')],
  ['HTML', () => zh('<b>打开</b>设置。')],
  ['Markdown', () => zh('[打开](设置)。')],
  ['a control character in a menu', () => menu('设\u0007置')],
  ['traditional characters', () => zh('打開設置。')],
  ['Cyrillic letters in Chinese', () => zh('打开 Арр 设置。')],
  ['full-width letters', () => zh('打开 Ａｐｐ 设置。')],
  ['Cyrillic letters in English', () => en('Ореn the settings.')],
  ['pinyin in English', () => en('Dakai shezhi yemian.')],
  ['Japanese in English', () => en('設定を開く open it.')],
  ['a thin space', () => zh('打开\u2009设置。')],
  ['a space that does not break', () => en('Open\u00a0the settings.')],
  ['an emoji alone', () => zh('👍')],
  ['an emoji alone in English', () => en('👍')],
  ['a letter with a mark that joins it', () => en('Ope\u0301n it.')],
  ['English in Chinese', () => zh('Open the settings.')],
  ['pinyin in Chinese', () => zh('dakai shezhi。')],
  [
    'a text too long',
    () => zh('打开设置，再打开账号与安全，再看手机号那一行，再点更换手机号，再照页面上写的一步一步办完为止，不要关掉页面。'),
  ],
  ['a file with a mark of its byte order', () => ({ ...real, [ali]: `\ufeff${real[ali]}` })],
  ['lines that end the other way', () => all(ali, '\n', '\r\n')],
  ['a mark that turns a comment', () => put(ali, 'risk: 4', 'risk: 4 # \u202e looks like code')],
]

const names: readonly Attack[] = [
  ['another platform’s name as an alias', () => alias('微信')],
  ['another platform’s name inside an alias', () => alias('微信安全中心')],
  ['another platform’s alias', () => alias('wx')],
  ['another platform’s name', () => put(ali, 'name: { zh: 支付宝, en: Alipay }', 'name: { zh: 微信, en: WeChat }')],
  ['another platform’s signature', () => signed('微信支付')],
  ['another platform’s signature, guessed', () => signed('工商银行')],
  ['another platform’s hot-line as a signature', () => signed('95588')],
  ['an office’s signature', () => signed('市公安局')],
  ['a name with a look-alike', () => alias('徽信')],
  ['another house’s signature', () => signed('腾讯')],
]

const shape: readonly Attack[] = [
  [
    'an id that JavaScript has taken',
    () => ({
      ...put('ids.yaml', '  - zuche\n', '  - zuche\n  - constructor\n'),
      'platforms/constructor.yaml': (real['platforms/srcb.yaml'] ?? '').replace('id: srcb', 'id: constructor'),
    }),
  ],
  [
    'an id that users’ own platforms have',
    () => ({
      ...put('ids.yaml', '  - zuche\n', '  - zuche\n  - own-1\n'),
      'platforms/own-1.yaml': (real['platforms/srcb.yaml'] ?? '').replace('id: srcb', 'id: own-1'),
    }),
  ],
  [
    'a step id that JavaScript has taken',
    () =>
      put(
        ali,
        '      - id: auto-pay\n',
        '      - { id: constructor, do: { zh: 看一眼, en: Have a look } }\n      - id: auto-pay\n',
      ),
  ],
  [
    'a source key that JavaScript has taken',
    () =>
      put(
        sources,
        '12123-face:',
        '__proto__:\n  title: { zh: 一页, en: A page }\n  publisher: { zh: 某, en: X }\n  url: https://www.6520.com/a/b.html\n  kind: blog\n12123-face:',
      ),
  ],
  ['a value that holds itself', () => put(ali, 'aliases: [zfb, zhifubao]', 'aliases: &x [zfb, *x]')],
  [
    'a mapping that holds itself',
    () => put(ali, 'name: { zh: 支付宝, en: Alipay }', 'name: &n { zh: 支付宝, en: Alipay, more: *n }'),
  ],
  [
    'a billion laughs',
    () =>
      put(
        ali,
        'aliases: [zfb, zhifubao]',
        `aliases: [zfb]\na: &a [x, x, x, x, x, x, x, x, x]\n${'abcdefgh'
          .split('')
          .map((name, index, list) => `${list[index + 1] ?? 'z'}: &${list[index + 1] ?? 'z'} [${`*${name}, `.repeat(9)}x]`)
          .join('\n')}`,
      ),
  ],
  ['20,000 nested lists', () => put(ali, 'aliases: [zfb, zhifubao]', `aliases: ${'['.repeat(20_000)}${']'.repeat(20_000)}`)],
  ['200,000 nested lists', () => put(ali, 'aliases: [zfb, zhifubao]', `aliases: ${'['.repeat(200_000)}`)],
  ['a key twice', () => put(ali, 'risk: 4', 'risk: 4\nrisk: 1')],
  ['a key that nobody knows', () => put(ali, 'risk: 4', 'risk: 4\nhtml: x')],
  ['keys merged', () => put(ali, 'risk: 4', '<<: { risk: 1 }')],
  ['a binary', () => put(ali, 'risk: 4', 'risk: 4\nmark: !!binary aGk=')],
  ['a function', () => put(ali, 'risk: 4', "risk: !!js/function 'function(){}'")],
  ['a day of the future', () => put(ali, 'checkedOn: 2026-11-22', 'checkedOn: 2099-11-22')],
  ['a number without its quotes', () => put(ali, "number: '95188'", 'number: 95188')],
  ['a call without its hot-line', () => put(ali, "call: '95188'", "call: '95187'")],
  ['an id in capitals', () => put(ali, 'id: alipay', 'id: Alipay')],
  ['a line of 3 MB', () => put(ali, 'risk: 4', `risk: 4 # ${'x'.repeat(3_000_000)}`)],
]

const problemsOf = (files: Files) => checkContent(parseContent(files), { today, before })

test('the content itself has no errors', () => {
  expect(checkContent(before, { today, before }).filter(({ level }) => level === 'error')).toEqual([])
})

/** What was written with care may come through with a warning: that somebody looked can't be seen. */
const pointedOut = [
  'a day moved on in one claim',
  'all days moved on',
  'another quote under the same day',
  'a note that no list of tricks knows',
]

describe.each([
  ['hot-lines', hotlines],
  ['swindles', swindles],
  ['addresses', addresses],
  ['what weakens', weakened],
  ['somebody’s data', data],
  ['promises', promises],
  ['characters', characters],
  ['names', names],
  ['shape', shape],
] as const)('%s', (_kind, attacks) => {
  test.each(attacks)('%s', (what, files) => {
    const levels = pointedOut.includes(what) ? ['error', 'warn'] : ['error']
    expect(problemsOf(files()).filter(({ level }) => levels.includes(level))).not.toEqual([])
  })
})
