/**
 * Platforms whose closing takes more with it than their own name says, and the Chinese words that the route must have said by the
 * step that cannot be taken back. Each is known from the platform’s own policy.
 */
export const shareAccounts: Readonly<Record<string, readonly string[]>> = {
  baidu: ['整个百度', '贴吧', '网盘'],
  'baidu-pan': ['整个百度', '贴吧'],
  dangdang: ['云阅读'],
  'qq-mail': ['别的邮箱'],
  wechat: ['微信支付', '其他 App'],
  weibo: ['关联 App'],
}
