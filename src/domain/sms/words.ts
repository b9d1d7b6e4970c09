/**
 * The words of an answer of 一证通查 beside names and numbers, in simplified characters and small letters.
 *   filler  says nothing about which or how many
 *   act     something to do: a name beside it is where to do it, and no account
 *   none    there is no account
 *   some    there is one: it ends what was denied
 *   each    the number behind it counts for every name before it
 *   zip     the numbers behind it belong to the names before it, one each
 *   total   the number behind it is a sum
 *   within  what follows are parts of what was said before
 *   and     a comma in words
 */
export type Word = 'filler' | 'act' | 'none' | 'some' | 'each' | 'zip' | 'total' | 'within' | 'and'

const lists: Readonly<Record<Word, string>> = {
  filler:
    // Whose, where, what.
    '您 你 您的 你的 我 我的 本人 该 此 本 名下 的 了 过 被 把 对 在 于 里 里面 中 内 上 下 下面 以下 如下 下列 等 等等 ' +
    '手机 手机号 手机号码 号码 电话 电话号码 移动电话 移动电话号码 身份证 身份信息 身份证号 证件 实名 互联网 移动互联网 移动应用 网络 平台 应用 应用程序 软件 程序 app 客户端 网站 公司 集团 旗下 系 官方 企业 运营商 分公司 省 市 ' +
    '账号 帐号 账户 帐户 账号数 账号数量 帐号数量 账户数量 用户 用户名 号 数量 数目 个数 数 张数 电话卡 手机卡 号卡 移动卡 sim卡 sim 卡 卡片 卡数 极速版 国际版 网 个 款 项 家 户 张 条 枚 次 ' +
    '注册 登记 绑定 关联 开通 开户 认证 存在 拥有 持有 有 为 是 达 约 已 已有 均已 现 现有 现在 目前 当前 截至 截止 查到 查得 查出 查询到 经查询 经查 检索 检测 发现 显示 结果 查询结果 结果如下 情况 信息 明细 记录 相关 有关 具体 分布 包括 包含 含 即 另 另有 还 还有 也 又 又有 则 仅 只 只有 大约 拢共 可供 可供查询 供 如有疑问 如需 分布情况 注册情况 数据 统计 ' +
    '所 所查询 经查 核查 经核查 经核实 涉及 涉 共涉及 以上 上述 任何 其他 其它 其余 余下 名称 平台名称 除 外 以外 除此之外 此外 之外 外面 开 开了 绑 绑了 建 建了 创建 申请了 就 才 啊 呀 呢 吧 吗 哦 嗯 我查了下 查了下 查了 那 这 这个 那个 被注册 数据来源 截至目前 截止目前 已经 系列 至少 不少于 不超过 不多于 最多 超过 将近 近 多达 时间 日期 昨天 前天 今天 上午 下午 晚上 凌晨 星期一 星期二 星期三 星期四 星期五 星期六 星期日 周一 周二 周三 周四 周五 周六 周日 ' +
    'account accounts registered has have with your you on the is are number of in this phone for ' +
    // A message's polite beginning and end.
    '尊敬的用户 尊敬的客户 尊敬的 尊敬 亲爱的用户 亲爱的 用户 客户 您好 你好 谢谢 感谢使用 感谢您的使用 感谢 祝您生活愉快 特此告知 敬请知悉 温馨提示 提示 提醒 通知 回复 短信 申请 申请的 提交 发起 服务 已受理完成 受理完成 已受理 受理 已完成 完成 查询服务 关联查询 ' +
    // The service and those who run it: some names of platforms stand inside these.
    '工信部反诈中心 工信部反诈专班 工信部 工业和信息化部 反诈中心 反诈专班 国家反诈中心 信息通信行业反诈中心 中国信通院 中国信息通信研究院 信通院 工信微报 一证通查 全国移动电话卡 全国互联网账号 全国 电话卡数量 互联网账号 互联网账号数量 电信企业 基础电信企业 电信业务 电信用户 移动用户 ' +
    '北京 天津 上海 重庆 河北 山西 辽宁 吉林 黑龙江 江苏 浙江 安徽 福建 江西 山东 河南 湖北 湖南 广东 海南 四川 贵州 云南 陕西 甘肃 青海 内蒙古 广西 西藏 宁夏 新疆 深圳',
  act: '通过 登录 使用 用 打开 关注 请 请在 请到 查询 查 搜索 咨询 详情 致电 请致电 拨打 办理 操作 处理 解绑 注销 联系',
  none: '无 没有 没 未 未查询到 未查到 未查询 未检索到 未检测到 未发现 未找到 未注册 未注册过 均未注册 都未注册 都没注册 没注册过 未绑定 未关联 未开通 未登记 尚未 暂无 暂未 并无 均无 均未 都没有 都没 没查到 没注册 没绑定 一个都没有 一个也没有 一个没有 1个都没有 1个也没有 查无 不存在 无注册 无账号 无记录 no none zero nothing 没有注册 没有查到 没有查询到 没有绑定 零个 零 否 不是 不在 ✘ ✗ ✖ ❌',
  some: '已注册 已绑定 已关联 已开通 已登记 有账号 有注册 有绑定 有记录 均已注册 都已注册 均有账号 都有账号 都注册了 注册了 绑定了 注册过 绑定过 ✔ ✓ √ ☑ ✅',
  each: '各 各有 各自 各注册 均 均为 都 都有 都是 都为 每个 皆 each',
  zip: '分别 分别为 分别是 分别有 respectively',
  total: '共 一共 总共 共有 共计 合计 总计 累计 总数 总 总量 总账号数 总计数 总和 小计 total altogether',
  within: '其中',
  and: '和 与 及 以及 还有 以及在 and',
}

/** Words that hold one of the words or names above and mean something else. */
const others =
  '无法 无需 无误 无关 无效 无论 未来 未能 未经 未知 没事 不无 一起 一些 一下 一样 一直 一定 统一 都市 总部 总是 共享 公共 共同 均衡 各位 各类 各项 各地 各家 各企业 微信公众号 微信小程序 微信搜索 微信搜一搜 微信扫一扫 微信客服 微信公众平台 支付宝小程序 支付宝搜索 腾讯客服 移动应用程序 移动支付安全'

const isWord = (text: string): text is Word => text in lists

/** Every word with its meaning. `other`: it must not be taken for what stands inside it. */
export const words: readonly (readonly [word: string, meaning: Word | 'other'])[] = [
  ...Object.entries(lists).flatMap(([meaning, list]) =>
    isWord(meaning) ? list.split(' ').map((word): [string, Word] => [word, meaning]) : [],
  ),
  ...others.split(' ').map((word): [string, 'other'] => [word, 'other']),
]

/** Behind a number: accounts or cards are counted. */
export const counted = /^ ?(个|个|款|项|家|户|条|枚|张|accounts?\b)/

/** Behind a number: it is a time, a place, a sum or something else that is counted, none of ours. */
export const otherwise =
  /^ ?(?:[年月日号时分秒天点元块万亿次位岁折%％°*]|小时|工作日|[个项款家] ?(?:小时|月|工作|自然|字|手机|电话|号码|步|互联网(?!账|帐)|平台|应用|app|主流|网站|软件|企业|公司|包裹|快递|订单|红包|优惠|积分|文件|新?消息|好友|商品)|件|hours?|days?|minutes?|am\b|pm\b)/

/** Before a number: it is a rank, the tail of a number, a limit. */
export const notCount = /(?:第|尾号|后|末|前|每|键|按|回复|[￥¥$#*]|no\.) ?$/

/** Words of ours that speak of the name before them alone: 微信 ✔ QQ ✘. Others speak of the whole list: QQ、抖音未注册. */
export const cellWords: ReadonlySet<string> = new Set(['✘', '✗', '✖', '❌', '否', 'no', 'none', 'zero', 'nothing'])
