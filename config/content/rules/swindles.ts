import { plainWords, tight } from '../plain'
import type { Problem } from '../problem'
import { fileRule, problemAt, type Words, wordsIn } from '../rule'

/** Fields that hold no words of ours. */
const skipped = [
  'source',
  'checkedOn',
  'date',
  'since',
  'unchangedSince',
  'url',
  'number',
  'call',
  'id',
  'platform',
  'platforms',
  'category',
  'printed',
  'title',
  'publisher',
]

/** The official account of the look-up (rules/names.ts): no contact of somebody's own. */
const officialAccounts = /gxwbwx/g

/** Accounts and mini-programs that may be named, each seen on its holder's own page: 工信部, its institute, and Tencent. */
const officialNames = ['工信微报', '一证通查', '腾讯客服']
const namedAccount = /(?:公众号|服务号|订阅号|视频号|小程序)[:：]?“([^”]+)”/

/** A guard that is put up again at once, with the new number. */
const offAndOn = /关(?:掉|闭)[^，,。]{2,8}[，,]再[^。]{0,8}(?:打开|开启)/g

/** What sounds like a warning and is an order: “don’t forget to …”. */
const notAWarning =
  /别忘记?了?|不要忘记?了?|勿忘|不(?:能|可)不|别(?:等|拖)|不(?:要|用|必)再?(?:等|拖)|别(?:担心|怕|着急|急(?!着)|犹豫)|不(?:用|必|要)(?:担心|怕|着急|犹豫)|不妨|不得不|不仅|不但|不只|无需担心|(?:do not|don['’]t|never) (?:forget|worry|hesitate|be afraid)|why not|not only/g

/** Somebody warns, or asks whether: before the trick is named, or in the midst of it. What comes behind only soothes. */
const warning =
  /别|不要|不能|不会|不可|不许|不给|不告诉|不念|不回|不点|不转|不共享|不装|勿|从不|绝不|能不能|谁要|都不|\bnot\b|n['’]t\b|\bnever\b|\bno\b|\bcan\b.*\?|\bwhether\b/

/** Wherever this stands, the sentence is about swindlers. */
const alarm = /谨防|当心|警惕|骗子|骗局|诈骗|说法不一|beware|\bscam|\bfraud|swindl/

const people =
  '(?:客服|人工|对方|他们?|她|我们?|咱|工作人员|专员|专人|老师|经理|店员|柜员|民警|警察|警官|银行|平台|别人|师傅|顾问|办理人|审核员?|负责人|同事|朋友|中介|代理|来电的?人)'
const secret =
  '(?:验证码|校验码|动态码|动态口令|短信码|短信内容|验证短信|口令|密码|cvv2?|安全码|code|[四六46]位数字?|(?:短信|收到)[里中上]?的?(?:数字|短信))'
const handing = '(?:发|告诉|告知|报|念|读|转发|给|提供|回复|说|交|截图|拍照)'

const zhTricks: readonly (readonly [what: string, words: RegExp])[] = [
  [
    'a code handed to somebody',
    new RegExp(
      `${secret}[^。;!?]{0,10}${handing}[^。;!?,]{0,6}${people}|${handing}(?:给|诉|到|向)?[^。;!?验]{0,4}${people}[^。;!?]{0,10}${secret}|[向对跟和把](?:${people})[^。;!?]{0,6}(?:报|念|说|提供|发)[^。;!?]{0,6}${secret}|${people}(?:要|问|索要|索取|让你)[^。;!?]{0,8}${secret}[^。;!?]{0,10}(?:给|告诉|报|念|说|提供|发)`,
    ),
  ],
  [
    'money moved to “safety”, or paid for it',
    /(?:安全|指定|监管|清算|核查|保护|专用|临时|对公|过渡|备用)(?:账户|帐户|账号|帐号|户头|卡号)|(?:转账?|汇款?|打款?|打钱|汇钱|付款?|支付|充值|交|缴)[^。;!?,]{0,12}(?:给|到|至|入|进)[^。;!?,]{0,4}(?:客服|对方|我们?|他|她|专员|个人|工作人员|中介|代理)|(?:交|付|缴|转|汇|充|支付)[^。;!?,]{0,8}(?:保证金|解冻[金费]|押金|认证金|定金|手续费|代办费|服务费|刷流水|激活费|工本费)|刷流水|验资|垫付/,
  ],
  [
    'a contact outside of the official ways',
    /(?:加|添加|联系|咨询|私聊|私信|扫码?加|关注)(?:我|客服|一下|个|他|她|老师|专员|下面|下方|这个|以下)*的?(?:微信|薇信|威信|维信|徽信|v信|vx|wx|weixin|薇(?!姿)|绿泡泡|小绿|企微|qq|扣扣|企鹅|tg|telegram|电报|纸飞机|飞机|whatsapp|line|skype|钉钉|陌陌|抖音号|群|好友|v(?![a-z]))|(?:微信|薇信|威信|v信|vx|wx|weixin|微信id|微信号|qq|扣扣|企鹅号|telegram|tg|whatsapp|line)(?:号码?|id|群|是)*[:号]?[a-z][a-z0-9_-]{4,}|(?:qq|扣扣|企鹅|q)(?:号码?|群|是)*[:]?\d{5,}|(?:微信|qq|扣扣|v信|vx|钉钉)(?:交流|解绑|换号|互助|客服)?群(?:号|聊)?|进群|入群|拉群|(?:私信|私聊|滴滴)我/,
  ],
  [
    'an agent, or a way in that is not official',
    /代(?:办|解|换|注销|操作|申诉|处理|查|解绑|认证|实名)|内部(?:渠道|人员|通道|关系)|黑科技|(?:收费|付费|有偿)(?:办理|解绑|换号|服务|代)|包办|走后门|(?:刷脸|人脸)(?:破解|代过|绕过)|绕过(?:验证|人脸|实名|审核|风控)|接码|撞库|解封工作室/,
  ],
  [
    'a screen or a phone handed over',
    /共享屏幕|屏幕共享|(?:打开|开启)?远程(?:控制|协助|操作|桌面)|teamviewer|anydesk|向日葵(?:远程)?|todesk|(?:下载|安装|装)[^。;!?,]{0,8}(?:会议|远程|控制)(?:软件|app|应用)?|无障碍权限|辅助功能权限/,
  ],
  [
    'a link or a program that somebody sent',
    /(?:客服|对方|短信|他们?|专员|别人|工作人员|民警|来电)[^。;!?,]{0,6}(?:发|给|里|中|带)[^。;!?,]{0,4}的?(?:链接|网址|网页|二维码|安装包|文件|表单|软件|app|应用)|短信(?:里|中|内)?的?(?:链接|网址)|安装包|(?:下载|安装|装)[^。;!?,]{0,10}(?:办公|会议|远程|控制|协助|检测|清理)[^。;!?,]{0,4}(?:软件|app|应用|程序)/,
  ],
  [
    'a phone, a card or an account handed over',
    /(?:手机|[旧老原]卡|[旧老原]?sim卡?|银行卡|身份证|账号|帐号|旧号|号码)[^。;!?,]{0,4}(?:寄给|邮给|借给|租给|卖给|抵押给|寄到|出租|出借|出售|卖掉|卖了)|(?:手机|[旧老原]卡|银行卡|身份证)交给(?!柜员|柜台)|(?:出租|出借|出售|转卖|卖掉)[^。;!?,]{0,6}(?:账号|帐号|号码|旧号|手机卡|银行卡|sim)|号商|收号|回收(?:旧卡|手机卡|旧号|账号)|卡密|充值卡|礼品卡|购物卡|比特币|虚拟币|usdt/,
  ],
  [
    'a guard taken down',
    /(?:关掉?|关闭|取消|停用|解除|去掉)[^。;!?,]{0,6}(?:登录验证|二次验证|两步验证|双重认证|双重验证|设备锁|登录保护|安全锁|账号保护|支付密码|锁屏密码)(?![^。;!?]{0,6}再)|(?:打开|开启|开通)[^。;!?,]{0,4}(?:小额)?免密/,
  ],
  [
    'calls sent elsewhere',
    /(?:开通|设置|打开|办理|开启|设)[^。;!?,]{0,6}(?:呼叫|来电|电话|无条件|短信)(?:转移|转接|前转|呼转)|呼叫转移到/,
  ],
]

const enTricks: readonly (readonly [what: string, words: RegExp])[] = [
  [
    'a code handed to somebody',
    /\b(?:send|tell|give|read|forward|pass|share|text|provide|hand|show|dictate|reply with)\b[^.;!?]{0,40}\b(?:codes?|otp|passwords?|pin|cvv|digits)\b[^.;!?]{0,24}\b(?:to|with)\b[^.;!?]{0,20}\b(?:support|agents?|staff|them|him|her|us|me|someone|somebody|officer|clerk|police|service|bank|caller|person)\b|\b(?:send|tell|give|read|show|text|provide)\b (?:the |your )?(?:support|agents?|staff|them|him|her|us|me|someone|officer|clerk|police|customer service|caller)\b[^.;!?]{0,24}\b(?:codes?|otp|passwords?|pin|cvv)\b/,
  ],
  [
    'money moved to “safety”, or paid for it',
    /\b(?:safe|secure|secured|protected|holding|escrow|verification|custody|government) (?:bank )?(?:account|wallet)\b|\b(?:gift|top-?up) cards?\b|\b(?:bitcoin|usdt|crypto)\b|\b(?:pay|transfer|send|wire|deposit)\b[^.;!?]{0,24}\b(?:unfreez\w*|release|processing|handling|agent|deposit|verification) fees?\b|\b(?:transfer|send|wire|move)\b[^.;!?]{0,20}\b(?:money|funds|balance|yuan|rmb|¥ ?\d+)\b[^.;!?]{0,20}\bto\b[^.;!?]{0,12}\b(?:support|agent|staff|him|her|us|me|them)\b/,
  ],
  [
    'a contact outside of the official ways',
    /\b(?:add|contact|message|dm|pm|text|reach|find|write to)\b[^.;!?]{0,16}\b(?:on|via|by|through|at)?\s?(?:wechat|weixin|qq|telegram|tg|whatsapp|line|skype|signal|vx)\b(?: id| group|:| [a-z]*\d)[^.;!?]*|\b(?:wechat|weixin|qq|telegram|whatsapp|line|vx)(?: ?(?:id|group|no\.?|number))? ?[:=] ?(?:@|(?=[a-z_-]*\d))[a-z0-9_-]{4,}|\b(?:wechat|weixin|qq|telegram|whatsapp|line|vx) (?:id|account)[:= ] ?[a-z0-9_-]{5,}$|\bqq ?\d{5,}|\badd (?:me|us|our \w+)(?: on| in)? (?:wechat|weixin|qq|telegram|whatsapp|line)\b|(?<![\w.])@[a-z][a-z0-9_]{3,}|\bjoin (?:our|the|my) (?:wechat |qq |telegram |whatsapp )?group\b/,
  ],
  [
    'an agent, or a way in that is not official',
    /\b(?:paid|hired?|our|trusted) agents?\b|\binside (?:channel|contact|man)|\binsider\b|\bback ?door\b|\bbypass(?:es|ing)? (?:the )?(?:check|verification|face|id|review)\b|\bwe (?:can )?do it for you\b|\bfor a (?:small )?fee\b/,
  ],
  [
    'a screen or a phone handed over',
    /\b(?:share|sharing|show|showing|mirror|mirroring) (?:them |him |her |us )?(?:your |the )?(?:phone.s )?screen\b|\bscreen[- ]shar\w+|\bremote (?:control|access|assistance|desktop)\b|\bteamviewer\b|\banydesk\b|\btodesk\b/,
  ],
  [
    'a link or a program that somebody sent',
    /\b(?:open|tap|click|follow|use)\b[^.;!?]{0,12}\blinks?\b[^.;!?]{0,16}\b(?:they|he|she|we|support|agents?|someone|somebody|sms|text|message)\b|\blinks?\b[^.;!?]{0,8}\b(?:they|he|she|we|support|agents?)\b[^.;!?]{0,8}\b(?:sends?|sent|texts?|gives?|gave)\b|\b(?:install|download)\b[^.;!?]{0,24}\b(?:they|he|she|we|support|agents?)\b[^.;!?]{0,8}\b(?:sends?|sent|gives?|gave|asks?)\b/,
  ],
  [
    'a phone, a card or an account handed over',
    /\b(?:sell|rent out|lend|(?<!-)post|(?<!-)mail)\b(?! ?,)[^.,;!?]{0,12}\b(?:number|sim|account|phone|card)\b[^.;!?]{0,12}\bto\b|\b(?:sell|rent out) (?:it|your \w+)\b/,
  ],
  [
    'a guard taken down',
    /\b(?:turn off|disable|remove|switch off)\b[^.;!?]{0,16}\b(?:2fa|two-factor|device lock|login (?:check|protection)|payment password|screen lock)\b|\b(?:turn on|enable|switch on)\b[^.;!?]{0,12}\bno-password\b/,
  ],
  [
    'calls sent elsewhere',
    /\b(?:turn on|set|enable|activate|set up|use)\b[^.;!?]{0,16}\bcall (?:forwarding|diversion|transfer)\b|\bforward (?:all )?(?:your )?calls\b/,
  ],
]

/** Giving the number up is the last of all, and only these entries speak of doing it. */
const mayCancel = (file: string): boolean =>
  /^(?:carriers|guides|services|terms)\/|^tasks\/(?:cancel|sim|look-back)\.yaml$/.test(file)

const cancelZh =
  /(?:先|首先|立即|立刻|马上|赶紧|尽快|直接|现在就|去|到|请|可以|建议)[^。;!?]{0,12}(?:注销|销掉|销户|销号|退掉|取消|停掉|作废|剪掉|扔掉)(?:了|掉)?[^。;!?,]{0,4}(?:旧号|原号|老号|旧号码|原号码|老号码|这个号|手机号|号码|手机卡|旧卡|老卡|原卡|sim)|(?:旧号|原号|老号|旧卡|手机卡|原来的号)[^。;!?,]{0,4}先?(?:注销|销掉|销户|销号|退掉|停掉|剪掉|扔掉)(?:了|掉)?[^。;!?]{0,6}(?:再|然后|之后再|后再)|(?:先|立即|立刻|马上|直接|赶紧|现在)[^。;!?,]{0,10}把[旧老原][^。;!?,]{0,5}(?:停|销|退|扔|剪|丢|注销)|[旧老原]的?(?:sim|手机)?卡[^。;!?,]{0,3}(?:扔|剪|丢|掰)|先(?![^。;!?,]{0,3}[别不])[^。;!?,]{0,4}(?:办销号|办注销|销号|办停机)/
const cancelEn =
  /\b(?:first|now|immediately|right away|before anything)\b[^.;!?]{0,24}\b(?:cancel|close|terminate|give up|cut up|throw away|deactivate)\b[^.;!?]{0,16}\b(?:old|former|current|phone) (?:number|sim|line|card)\b|\b(?:cancel|terminate|give up|cut up|throw away|deactivate)\b (?:the|your) (?:old|former|current|phone)? ?(?:number|sim|line|card)\b[^.;!?]{0,24}\b(?:first|then|before|right away|immediately)\b|^(?:go to (?:a|the) (?:hall|store|branch) (?:and|to) )?(?:cancel|terminate|deactivate) (?:the|your) old (?:number|sim)\b|\b(?:drop|ditch|kill|surrender|disconnect|get rid of|stop paying for)\b (?:the|your) (?:old|former|current) (?:number|sim|line|card)\b/

/** Letting it go by doing nothing: what sounds like a warning is the order itself. */
const neglectZh =
  /(?:别|不要|不用|不必|停止|不)再?(?:交|缴|充)(?:话|手机|电话)费|(?:让|等|任)[^。;!?,]{0,4}[旧老原](?:号|卡)[^。;!?,]{0,6}(?:停机|欠费|销号|作废|过期)/
const neglectEn =
  /\blet\b[^.;!?]{0,10}\b(?:number|sim|line|card)\b[^.;!?]{0,6}\b(?:lapse|expire|die|run out)\b|\b(?:stop|don['’]t|no need to) (?:paying|pay)(?: for)? (?:the|your) (?:phone )?(?:bill|old (?:number|line))\b/

/** Words that are a warning by themselves and would hide the rest of their sentence do not reach beyond it. */
const clauses = (text: string): string[] => text.split(/[。；！？!?;.，,\n]/)

/** The first trick that a text describes, and does not warn of. */
const meantIn = (text: string, tricks: readonly (readonly [what: string, words: RegExp])[]): string | undefined =>
  tricks.find(([, words]) => {
    const match = words.exec(text)
    return match !== null && !alarm.test(text) && !warning.test(text.slice(0, match.index + match[0].length))
  })?.[0]

const tooEarly = 'the number given up before its accounts are moved'

/** What a text would talk somebody into; undefined: nothing. */
export const trickIn = (
  { text, language, field }: Pick<Words, 'text' | 'language' | 'field'>,
  file: string,
): string | undefined => {
  const plain = plainWords(text).replace(officialAccounts, '').replace(offAndOn, ' ')
  if (!mayCancel(file) && (neglectZh.test(tight(plain)) || neglectEn.test(plain))) return tooEarly
  const account = namedAccount.exec(text.normalize('NFKC'))?.[1]
  if (account !== undefined && !officialNames.includes(account)) return 'an account or mini-program of nobody known'
  const isHan = language === 'zh' || /\p{Script=Han}/u.test(plain)
  const zh = mayCancel(file) ? zhTricks : [...zhTricks, [tooEarly, cancelZh] as const]
  const en = mayCancel(file) ? enTricks : [...enTricks, [tooEarly, cancelEn] as const]
  // A warning holds for its clause; the whole sentence is looked at once more, for a trick that a comma cuts in two.
  for (const part of [...clauses(plain), ...plain.split(/[。；！？!?;.\n]/)]) {
    const meant = part.replace(notAWarning, ' ')
    // Menus of a source are parted by dashes that are no part of a word.
    const squeezed = field === 'quote' ? meant.replace(/\s/g, '') : tight(meant)
    const found =
      (isHan && meantIn(language === 'en' ? squeezed.replace(/[a-z]+/g, ' ') : squeezed, zh)) ||
      (language !== 'zh' && meantIn(meant.trim(), en))
    if (found) return found
  }
  return undefined
}

export const swindles = fileRule({
  name: 'swindles',
  why: 'Whoever reads this is in a hurry and does what it says. These are the sentences by which people lose accounts and money.',
  look: (at): Problem[] =>
    wordsIn(at).flatMap((words) => {
      if (skipped.includes(words.field)) return []
      const trick = trickIn(words, at.file)
      return trick === undefined
        ? []
        : [
            problemAt(
              at,
              words.path,
              `${words.field} reads like ${trick}. Say it as a warning, or send people to the official line`,
            ),
          ]
    }),
})
