import type { HallLink } from '../../../../src/domain/links/code'
import type { Carrier } from '../../../../src/domain/number/profile'
import { en } from '../../../../src/i18n/guide/en'
import { zh } from '../../../../src/i18n/guide/zh'
import { en as recordEn } from '../../../../src/i18n/record/en'
import { zh as recordZh } from '../../../../src/i18n/record/zh'
import { en as sharedEn } from '../../../../src/i18n/subpackages/en'
import { zh as sharedZh } from '../../../../src/i18n/subpackages/zh'
import type { Facts, Language } from './facts'

/**
 * All that a poster says. English goes without apostrophes and quotation marks: Chinese fonts draw them as wide as a Han character.
 * Lines are broken by hand where a break carries sense; `facts` are folded to the paper.
 */
export interface Words {
  eyebrow: string
  title: readonly string[]
  lead: readonly string[]
  steps: readonly { name: string; lines: readonly string[] }[]
  scan: readonly string[]
  promise: readonly string[]
  app: string
  /** What is said as a fact, then who says so. */
  facts: readonly string[]
  unofficial: string
  /** Whom and which hall the code is for: orientation beside the code, never a sender. */
  about: readonly string[]
  /** In the dashed ring, when no code is drawn; the least diameter in cm. */
  paste: (least: number) => readonly string[]
  /** For whoever prints, outside the trim. */
  trial: string
}

type Copy = Pick<Words, 'eyebrow' | 'title' | 'lead' | 'steps' | 'scan' | 'facts'>

/** Whose customers read it. English has its own words: the catalogue's names stand badly before "users". */
const users: Record<Language, Record<Carrier, string>> = {
  zh: { cmcc: '中国移动用户', cucc: '中国联通用户', ctcc: '中国电信用户', cbn: '中国广电用户', mvno: '虚拟运营商用户' },
  en: {
    cmcc: 'China Mobile users',
    cucc: 'China Unicom users',
    ctcc: 'China Telecom users',
    cbn: 'China Broadnet users',
    mvno: 'Virtual-carrier users',
  },
}

/** The page that a code opens, by its title in the app. */
const pages: Record<HallLink['purpose'], string> = {
  cancel: zh.hall.tab.before,
  renew: zh.renewal.title,
  help: recordZh.setup.titleNew,
}
const pagesEn: Record<HallLink['purpose'], string> = {
  cancel: en.hall.tab.before,
  renew: en.renewal.title,
  help: recordEn.setup.titleNew,
}

/** The three steps of a renewal. Where no way in is known, they say so and name whom to ask. */
const renewalSteps = (carrier: Carrier | undefined, facts: Facts, language: Language): Copy['steps'] => {
  const known = carrier && facts.carrier(carrier)
  if (!known || known.renewal) {
    const app = known?.renewal?.app[language] ?? { zh: '运营商 App', en: 'carrier app' }[language]
    const search = known?.renewal?.search[0] ?? '二次号码焕新'
    return language === 'zh'
      ? [
          { name: '查一查', lines: [`打开${app}，`, `搜“${search}”。`] },
          { name: '勾选', lines: ['选好要解绑的应用，', '提交，记下今天。'] },
          { name: '等结果', lines: [`一般 ${facts.renewalDays} 个工作日办完。`, '银行、Apple 要另办。'] },
        ]
      : [
          { name: 'Check', lines: [`In the ${app}`, `search ${search}.`] },
          { name: 'Tick', lines: ['Tick the apps to unbind,', 'submit, note the day.'] },
          { name: 'Wait', lines: [`Usually ${facts.renewalDays} working days.`, 'Not for banks or Apple.'] },
        ]
  }
  // A virtual operator's line is one company's, not that of them all.
  const line = carrier === 'mvno' ? undefined : known.hotlines[0]?.number
  return language === 'zh'
    ? [
        {
          name: '打电话',
          lines: ['App 里没有查到入口，', `打${line ? ` ${line} ` : '客服'}问号码焕新。`],
        },
        { name: '问清楚', lines: ['问能解绑哪些应用，', '哪天办完。'] },
        { name: '再补办', lines: ['没管到的，', '找那家平台的客服。'] },
      ]
    : [
        { name: 'Call', lines: ['No entry in an app found:', `ask ${line ?? 'its line'} for 号码焕新.`] },
        { name: 'Ask', lines: ['Which apps it reaches,', 'which day it is done.'] },
        { name: 'The rest', lines: ['What it does not reach:', 'ask that platform.'] },
      ]
}

const copyZh = ({ purpose, carrier }: HallLink, facts: Facts): Copy => {
  const freeze = [
    `主动注销后至少冻结 ${facts.reissueDays} 天，之后号码可能给别人用。依据《电信服务规范》2.1.7。`,
    facts.says(facts.reissueClaims, 'zh'),
  ]
  switch (purpose) {
    case 'cancel':
      return {
        eyebrow: '来办换号、销号的您',
        title: ['先把账号', '搬走，再注销'],
        lead: ['号码一注销，验证码就收不到了，', '绑过哪些账号也难查清了。'],
        steps: [
          { name: '查清', lines: ['趁旧卡还能收短信，', '查出绑过哪些账号。'] },
          { name: '搬走', lines: ['先银行，再邮箱，', '后社交、政务、生活。'] },
          { name: '再注销', lines: ['带证件来营业厅办，', '办完剪掉旧卡。'] },
        ],
        scan: ['微信扫一扫，', '清单帮您排好先后'],
        facts: freeze,
      }
    case 'renew':
      return {
        eyebrow: '新号码总收到别人短信的您',
        title: ['别人用过的号，', '先做焕新'],
        lead: ['前一位机主没解绑的账号，', '还挂在您现在的号码上。'],
        steps: renewalSteps(carrier, facts, 'zh'),
        scan: ['微信扫一扫，', '一步一步照着做'],
        facts: [
          `焕新管不到银行 App 和 Apple 等境外服务；运营商一般 ${facts.renewalDays} 个工作日内办完。`,
          facts.says([...facts.renewalClaims, ...((carrier && facts.carrier(carrier)?.renewal?.claims) ?? [])], 'zh'),
        ],
      }
    case 'help':
      return {
        eyebrow: '换号、丢卡、帮爸妈办号的您',
        title: ['号码的事，', '一步一步来'],
        lead: ['旧卡先别拔，旧号先别注销。', '验证码谁要都不给，子女也不给。'],
        steps: [
          { name: '说情况', lines: ['要换号、号没了，', '还是拿到二手号。'] },
          { name: '看先后', lines: ['先银行，再邮箱，', '后社交、政务、生活。'] },
          { name: '照着办', lines: ['一次最多三件，', '办完一件勾一件。'] },
        ],
        scan: ['微信扫一扫，', '清单帮您排好先后'],
        facts: freeze,
      }
  }
}

const copyEn = ({ purpose, carrier }: HallLink, facts: Facts): Copy => {
  const freeze = [
    `A cancelled number rests for at least ${facts.reissueDays} days, then may go to somebody else. Telecom Service Standards《电信服务规范》2.1.7.`,
    facts.says(facts.reissueClaims, 'en'),
  ]
  switch (purpose) {
    case 'cancel':
      return {
        eyebrow: 'Changing or cancelling a number?',
        title: ['Move your', 'accounts first,', 'then cancel'],
        lead: ['Once it is cancelled, no code reaches you,', 'and what hung on it is hard to find out.'],
        steps: [
          { name: 'Find', lines: ['See what hangs on it,', 'while the SIM gets SMS.'] },
          { name: 'Move', lines: ['Banks, mail, social,', 'government, daily life.'] },
          { name: 'Cancel', lines: ['At a hall, with your ID.', 'Cut up the old SIM.'] },
        ],
        scan: ['Scan with WeChat:', 'your list, in order'],
        facts: freeze,
      }
    case 'renew':
      return {
        eyebrow: 'SMS for strangers on your new number?',
        title: ['Used number?', 'Renew it first'],
        lead: ['What the former holder left bound', 'still hangs on your number.'],
        steps: renewalSteps(carrier, facts, 'en'),
        scan: ['Scan with WeChat:', 'one step at a time'],
        facts: [
          `Renewal (二次号码焕新) does not reach bank apps or overseas services such as Apple. Carriers usually finish within ${facts.renewalDays} working days.`,
          facts.says([...facts.renewalClaims, ...((carrier && facts.carrier(carrier)?.renewal?.claims) ?? [])], 'en'),
        ],
      }
    case 'help':
      return {
        eyebrow: 'Changed, lost or used number?',
        title: ['Your number,', 'step by step'],
        lead: ['Leave the old SIM in, do not cancel it yet.', 'Give codes to nobody, not even family.'],
        steps: [
          { name: 'Tell', lines: ['Changing, number gone,', 'or a used number?'] },
          { name: 'Order', lines: ['Banks, mail, social,', 'government, daily life.'] },
          { name: 'Do it', lines: ['Three at most in one go.', 'Tick each when done.'] },
        ],
        scan: ['Scan with WeChat:', 'your list, in order'],
        facts: freeze,
      }
  }
}

/** The words of a hall's poster. `drawn`: a code stands on it, so the trial scan comes before printing, not after pasting. */
export const wordsFor = (link: HallLink, facts: Facts, language: Language, drawn: boolean): Words => {
  const whose = link.carrier ? [users[language][link.carrier]] : []
  return language === 'zh'
    ? {
        ...copyZh(link, facts),
        promise: ['不问手机号，不联网，非官方。', '爸妈的号码，子女可以代为整理。'],
        app: '换号清单',
        unofficial: '非官方工具，与任何运营商、平台和政府部门无关。',
        about: [...whose, sharedZh.hallCode(link.hall)],
        paste: (least) => ['此处贴本厅的', '小程序码', `直径不小于 ${least} 厘米`],
        trial: `${drawn ? '印前' : '贴码后'}试扫：用微信扫一扫，应打开“${pages[link.purpose]}”，页脚写着“${sharedZh.hallCode(link.hall)}”`,
      }
    : {
        ...copyEn(link, facts),
        promise: ['Asks for no number, no network.', 'You can do it for a parent, too.'],
        app: '换号清单 HuanHao',
        unofficial: 'Not official: no tie to any carrier, platform or government body. 非官方工具。',
        about: [...whose, sharedEn.hallCode(link.hall)],
        paste: (least) => ['Paste the 小程序码', 'of this hall here', `at least ${least} cm wide`],
        trial: `${drawn ? 'Before printing' : 'Once pasted'}, scan with WeChat: the page ${pagesEn[link.purpose]} (${pages[link.purpose]}) opens, ${sharedEn.hallCode(link.hall)} at its foot`,
      }
}
