import type { ContentCatalogue } from '../../content/types'

/** Ministries, offices and WeChat's own names that the catalogue does not list under these words. */
const offices = [
  '工信部',
  '工业和信息化部',
  '公安',
  '国家',
  '中国',
  '官方',
  '一证通查',
  '微信',
  '腾讯',
  'WeChat',
  'Weixin',
  'Tencent',
  'MIIT',
]

/** WeChat takes no name with its own word for what it is (…/basic-info-management/api_setnickname). */
const ownWord = '小程序'

const namesIn = (entries: readonly { name: { zh: string; en: string }; aliases?: readonly string[] | undefined }[]): string[] =>
  entries.flatMap(({ name, aliases = [] }) => [name.zh, name.en, ...aliases])

/** All that may not stand in the app's name: ministries, carriers, WeChat, and everything that the catalogue knows by name. */
export const othersNames = ({ platforms, carriers, services, brands }: ContentCatalogue): string[] => [
  ...offices,
  ownWord,
  ...carriers.flatMap(({ name, short }) => [name.zh, name.en, short.zh]),
  ...namesIn([...platforms, ...services, ...Object.values(brands)]),
]

/** True when a text names somebody: a Latin name as words of their own, 汉字 anywhere. */
const names = (text: string, other: string): boolean => {
  if (/^[\x20-\x7e]+$/.test(other)) {
    const words = (some: string) =>
      ` ${some
        .toLowerCase()
        .replace(/[^a-z0-9]+/g, ' ')
        .trim()} `
    return other.length > 1 && words(text).includes(words(other))
  }
  return other.length > 1 && text.includes(other)
}

/** Whose names stand in a name of ours. */
export const borrowedNames = (text: string, others: readonly string[]): string[] => [
  ...new Set(others.filter((other) => names(text, other))),
]
