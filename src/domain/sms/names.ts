import type { PlatformItem } from '../catalogue/catalogue'
import { misread } from './look-alikes'
import { nameKey } from './normalize'
import type { Senders } from './senders'

/** What a name in a message stands for. */
export interface NameMatch {
  /** How it is shown: a platform's or brand's own name. */
  name: string
  /** Ids of platforms, the likeliest first. */
  ids: readonly string[]
  /** A carrier that is called so, whose SIM cards may be counted. */
  carrier?: { id: string; name: string }
  /** True for a platform's name in full, false for an alias, a part of it, or a brand. */
  full: boolean
  /** Only nearly so called, as text recognition may read it: to be asked about, never taken for sure. */
  likely?: true
}

export type NameTable = ReadonlyMap<string, NameMatch>

/**
 * Aliases by which people search for a kind of thing. In a message they are words like others, and explain nothing.
 */
const generic = new Set(
  '银行 银行卡 bank 邮箱 mail 会员 积分 points membership loyaltycards 股票 炒股 理财 stocks 证券 基金 学校 学习 停车 小区 业主 门禁 政务 水果 奶茶 药店 火锅 便利店 外卖 打车 租车 找房 民宿 听书 播客 主机 读书 会议 充电 光纤 宽带 有线电视 挂号 学历 电费 水费 ai app id red ins meta train tax 快递柜 取件码 邮局 传奇 灵魂 海洋网 王朝 理想 超市 视频 音乐 摄像头 物业 燃气 水务 校园卡 一卡通 班级群 违章 车管 工会 云音乐 蒸汽 电报 毒 x'.split(
    ' ',
  ),
)

/** Words behind a name that add nothing: Apple 账户, 个人所得税 App, JD.com. */
const tail = /(?:等.*|app|com|账号|账户|帐号|通行证|客户端)$/

const keysOf = ({ id, name, aliases }: PlatformItem): { key: string; full: boolean }[] => {
  const own = [name.zh, name.hant ?? '', name.en]
  const parts = own.flatMap((words) => words.split(/[、,/]/)).map((part) => nameKey(part).replace(tail, ''))
  return [
    ...own.map((words) => ({ key: nameKey(words), full: true })),
    ...parts.map((key) => ({ key, full: own.every((words) => !/[、,/]/.test(words)) })),
    ...aliases.map((alias) => ({ key: nameKey(alias), full: false })),
    // 12306 and 12123 are what everybody calls them.
    ...(/^\d{4,}$/.test(id) ? [{ key: id, full: false }] : []),
  ]
}

/** One character, a short number and a generic word are in every other message. */
const isTelling = (key: string): boolean => key.length > 1 && !/^\d{1,3}$/.test(key) && !generic.has(key)

/** All names of platforms, brands and carriers, by key. A name in full is nobody else's alias; others may be of several. */
export const makeNames = (items: readonly PlatformItem[], { brands, carriers }: Senders): NameTable => {
  const names = new Map<string, NameMatch>()
  const add = (key: string, named: NameMatch) => {
    const known = names.get(key)
    if (!isTelling(key) || (known?.full && !named.full)) return
    if (known && known.full === named.full) {
      names.set(key, { ...known, ids: [...new Set([...known.ids, ...named.ids])] })
    } else names.set(key, named)
  }
  for (const item of items) {
    for (const { key, full } of keysOf(item)) add(key, { name: item.name.zh, ids: [item.id], full })
  }
  for (const { names: aliases, ids } of brands) {
    for (const name of aliases) {
      const key = nameKey(name)
      // 阿里巴巴 is a part of a platform's name, but says more than that.
      if (isTelling(key) && !names.get(key)?.full) names.set(key, { name: aliases[0] ?? name, ids, full: false })
    }
  }
  for (const { id, names: aliases } of carriers) {
    for (const name of aliases) {
      const key = nameKey(name)
      const carrier = { id, name: aliases[0] ?? name }
      names.set(key, { ...(names.get(key) ?? { name: carrier.name, ids: [], full: false }), carrier })
    }
  }
  for (const [key, { carrier: _, ...named }] of [...names]) {
    for (const form of misread(key))
      if (!names.has(form) && named.ids.length > 0) names.set(form, { ...named, full: false, likely: true })
  }
  return names
}
