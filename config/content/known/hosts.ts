/**
 * Which hosts may say what kind of source they are: each was looked at once. A leading dot stands for every host below; without it
 * the host alone is meant, because others below it are written by anybody (sites.google.com, developer.aliyun.com). A host of
 * GitHub or of a video site goes with the first part of its path: the account.
 */

/** Platforms', carriers' and governments' own pages. Only these may also be named in texts and menus. */
export const officialHosts: readonly string[] = [
  '.gov.cn',
  // Carriers and the ministry’s institute (CAICT runs the look-up of phone cards)
  '.10086.cn',
  '.10010.com',
  '.189.cn',
  '.10099.com.cn',
  'getsimnum.caict.ac.cn',
  'www.hk.chinamobile.com',
  // Tencent
  'kf.qq.com',
  'help.wechat.com',
  'weixin110.qq.com',
  // Alibaba
  'help.alipay.com',
  '110.alipay.com',
  'help.aliyun.com',
  // Banks and payment
  '.icbc.com.cn',
  '.abchina.com',
  '.boc.cn',
  '.ccb.com',
  '.cmbchina.com',
  '.cmbc.com.cn',
  '.hsbc.com.cn',
  '.ocbc.com.cn',
  '.hebbank.com',
  '.myrbank.com',
  '.unionpay.com',
  '.paypal.com',
  // Securities and funds
  'ibkrguides.com',
  '.chinaamc.com',
  '.futuhk.com',
  '.moomoo.com',
  // Makers of phones, and their accounts
  'support.apple.com',
  'account.apple.com',
  'iforgot.apple.com',
  'privacy.apple.com',
  'consumer.huawei.com',
  'huaweicloud.com',
  'forgot.cloud.huawei.com',
  'service.hihonor.com',
  'id.mi.com',
  'account.xiaomi.com',
  'static.account.xiaomi.com',
  // Others in China
  'help.jd.com',
  'chsi.com.cn',
  'larksuite.com',
  'www.larksuite.com',
  'www.phoenixmiles.com',
  // Abroad
  'platform.airbnb.com',
  'support.google.com',
  'myaccount.google.com',
  'passwords.google.com',
  'support.microsoft.com',
  'windows.microsoft.com',
  'www.playstation.com',
  'help.steampowered.com',
  'tesla.com',
  'tesla.com',
  'help.openai.com',
  'faq.whatsapp.com',
  'www.whatsapp.com',
  'support.signal.org',
  'github.com/signalapp',
  'github.com/github',
  'core.telegram.org',
]

/** Pages that show official words of others. */
export const reprintHosts: readonly string[] = [
  '.gov.cn',
  'support.apple.com',
  'help.twitter.com',
  'topic.alibabacloud.com',
  'juduo.cc',
  'www.aalamuw.cn',
  'www.hellobit.com.cn',
  'nhjd.hnist.cn',
  '95ye.com',
  'www.cymth.com',
  'cn.dfyuhang.com',
  'dnzp.com',
  'm.downkuai.com',
  'www.jiangouhou.com',
  'jldyj1998.com',
  'life.jsnol.com',
  'mynewsneaker.com',
  'news.sohu.com',
  'www.tax100.com',
  'tongquankeji.com',
  'www.xinjr.com',
  'bk.xndoc.com',
  'peopledailynews.eu',
  'gifinvidious.domain.glass',
  'oppo-parts.trackit.co.in',
  'ichongqing.info',
  '2233yule.net',
  'm.my8181.net',
  // Two corpora of privacy policies, kept as the platforms printed them
  'github.com/EnlightenedAI',
  'github.com/zacharykzhao',
  'zgqibiji.com',
]

/** Newspapers, agencies and their reprints. */
export const pressHosts: readonly string[] = [
  'reportify.ai',
  'www.91haoming.cn',
  'www.5iecity.com.cn',
  'm.mpaypass.com.cn',
  'cj.sina.com.cn',
  'finance.sina.com.cn',
  'ossf.org.cn',
  'pandaily.cn',
  'www.thepaper.cn',
  'news.zhiding.cn',
  'm.blogeet.com',
  'm.chaogb.com',
  'j.eastday.com',
  'news.fjsen.com',
  'kr-europe.com',
  'pc.sanhaostreet.com',
  'www.tropicalhainan.com',
  'szb.wxrb.com',
  'm.ximalaya.com',
  'mydown.yesky.com',
  'www.bfwz.net',
  'www.xhby.net',
  'm.nbd.com.cn',
  'moment.rednet.cn',
  'thatsmags.com',
  'www.thatsmags.com',
  'bwc.seu.edu.cn',
  'bwc.tyut.edu.cn',
  'mjrao.com',
  'hbfzw.net',
  'www.chinanews.com.cn',
  'dzb.hxnews.com',
  'www.fensifuwu.com',
  'www.bltcool.com',
  'www.etnet.com.hk',
  'www.smartshanghai.com',
  'news.cnnb.com.cn',
  'm.gmw.cn',
  'www.caixinglobal.com',
  'www.thebeijinger.com',
  'www.stheadline.com',
  'www.myzaker.com',
  'www.pai.com.cn',
]

/** Directories of numbers that many keep. */
export const directoryHosts: readonly string[] = ['github.com/metowolf']

/** Addresses that lead on to another, whichever their maker likes. */
export const shorteners: readonly string[] = [
  't.cn',
  'url.cn',
  'dwz.cn',
  'suo.im',
  'suo.nz',
  'sourl.cn',
  'w.url.cn',
  'u.jd.com',
  'm.tb.cn',
  's.click.taobao.com',
  'mrw.so',
  'rrd.me',
  'reurl.cc',
  'bit.ly',
  'bitly.com',
  'tinyurl.com',
  't.co',
  'goo.gl',
  'is.gd',
  'v.gd',
  'ow.ly',
  'buff.ly',
  'rb.gy',
  'cutt.ly',
  'shorturl.at',
  'tiny.cc',
  'rebrand.ly',
  's.id',
  'lnkd.in',
  'youtu.be',
  'b23.tv',
  'v.douyin.com',
  'xhslink.com',
  'kurl.cn',
  'u.nu',
]

/** Sources that may stand as they do, each for a reason. */
export const exceptions: Readonly<Record<string, string>> = {
  'https://getsimnum.caict.ac.cn/': 'the whole service is one page',
  'https://php.nnxck.com/faq/1703974.html': 'php.cn says so itself, under another host',
  'http://m.quxiu.com:8080/news/2331430.html': 'that is where the page is; a blog, and not shown as more',
}

/** Brands that are called like an address. */
export const brandAddresses: readonly string[] = ['58.com', 'ele.me', 'trip.com', 'jd.com', 'ly.com', 'zhihu.com']

/** True when a host, with the first part of its path behind it, stands in a list. */
export const isAmong = (hosts: readonly string[], host: string, path = ''): boolean => {
  const account = path.split('/')[1] ?? ''
  return hosts.some((one) =>
    one.startsWith('.') ? host.endsWith(one) || host === one.slice(1) : one === host || one === `${host}/${account}`,
  )
}
