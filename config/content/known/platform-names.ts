/** Names that several platforms go by, because people call them all so. Any other name belongs to one. */
export const sharedNames: Readonly<Record<string, readonly string[]>> = {
  安居客: ['58tongcheng', 'beike'],
  一卡通: ['bus-metro', 'school-app'],
  电费: ['csg', 'sgcc'],
  dd: ['didi', 'dingtalk'],
  农商行: ['gdrcu', 'zjrcu'],
  索尼: ['meizu-etc', 'psn-xbox'],
  xbox: ['microsoft', 'psn-xbox'],
  mybank: ['my-bank', 'mybank'],
  '163': ['my-mail', 'netease-mail'],
  qq邮箱: ['my-mail', 'qq-mail'],
  停车: ['parking', 'property'],
  pingan: ['pingan-bank', 'pingan'],
}

/** Platforms of one house: one's name may stand in the other's names and signatures. */
const houses: readonly (readonly string[])[] = [
  ['wechat', 'wechat-pay', 'wecom', 'weread'],
  ['baidu', 'baidu-pan', 'tieba'],
  ['jd', 'jd-log', 'jd-pay', 'ali-health'],
  ['aliyun', 'aliyun-mail', 'ali-drive'],
  ['meituan', 'dianping'],
  ['taobao', 'eleme'],
  ['etax', 'tax-app'],
]

export const areOfOneHouse = (a: string, b: string): boolean => houses.some((house) => house.includes(a) && house.includes(b))
