import { lookUp } from '../../../src/domain/catalogue/look-up'
import { bare } from '../known/numbers'
import { areOfOneHouse, sharedNames } from '../known/platform-names'
import { tight } from '../plain'
import type { Problem } from '../problem'
import { problemAt, type Rule } from '../rule'

interface Named {
  id: string
  names: readonly { name: string; path: readonly (string | number)[] }[]
}

/** Characters that stand for others in names that are made to be taken for them. */
const disguises: readonly (readonly [strange: RegExp, plain: string])[] = [
  [/[徽威薇维唯]信/g, '微信'],
  [/支付[保堡饱]/g, '支付宝'],
  [/[掏陶]宝/g, '淘宝'],
]

/** A name as people type it: small letters, nothing between. */
const fold = (name: string): string => {
  const known = folded.get(name)
  if (known !== undefined) return known
  const plain = disguises.reduce((all, [strange, own]) => all.replace(strange, own), tight(name).replace(/&/g, ''))
  folded.set(name, plain)
  return plain
}
const folded = new Map<string, string>()

/** Offices: a message that claims to be theirs frightens people, and no platform sends under their names. */
const office = /公安|警察|警方|法院|检察|反诈|银监|金融监管|工信部|人民银行|政法委/

export const whoseName: Rule = {
  name: 'whose-name',
  why: 'By its names a platform is found and recognised in messages. Under another’s name somebody moves the wrong account.',
  check: ({ entries, catalogue }) => {
    const platforms = entries.flatMap((it) => (it.folder === 'platforms' ? [it] : []))
    const all: Named[] = platforms.map(({ entry: { id, name, aliases = [] } }) => ({
      id,
      names: [
        { name: fold(name.zh), path: ['name', 'zh'] },
        { name: fold(name.en), path: ['name', 'en'] },
        ...aliases.map((alias, index) => ({ name: fold(alias), path: ['aliases', index] })),
      ],
    }))
    const holders = new Map<string, Set<string>>()
    for (const { id, names } of all) for (const { name } of names) holders.set(name, (holders.get(name) ?? new Set()).add(id))
    /** Chinese names that mean one platform and nothing else: general words belong to the collecting entries. */
    const brands = platforms
      .filter(({ entry }) => !/^(?:my-|loyalty-cards$)/.test(entry.id))
      .flatMap(({ entry: { id, name } }) => (/^\p{Script=Han}{2,}$/u.test(fold(name.zh)) ? [{ id, brand: fold(name.zh) }] : []))
    const lines = new Map<string, string>()
    for (const { entry } of platforms) for (const { number } of entry.hotlines ?? []) lines.set(bare(number), entry.id)
    const brandOf = (name: string, id: string): string | undefined =>
      brands.find((one) => one.id !== id && name.includes(one.brand) && !areOfOneHouse(one.id, id) && !isGeneral(one.brand))?.id
    return platforms.flatMap(({ at, entry }): Problem[] => {
      const names = all.find(({ id }) => id === entry.id)?.names ?? []
      const problems: Problem[] = []
      for (const { name, path } of names) {
        const others = [...(holders.get(name) ?? [])].filter((id) => id !== entry.id)
        const known = lookUp(sharedNames, name) ?? []
        const other = others.find((id) => !known.includes(id) || !known.includes(entry.id))
        if (other !== undefined)
          problems.push(
            problemAt(
              at,
              [...path],
              `this is a name of ${other} already. What two go by stands in config/content/known/platform-names.ts`,
            ),
          )
        else if (path[0] === 'aliases' || path[1] === 'zh') {
          const holder = brandOf(name, entry.id)
          if (holder !== undefined)
            problems.push(
              problemAt(
                at,
                [...path],
                `the name of ${holder} stands in it. Houses that share a name stand in config/content/known/platform-names.ts`,
              ),
            )
        }
      }
      ;(entry.signatures ?? []).forEach(({ text }, index) => {
        const name = fold(text)
        const isOwn = names.some((other) => other.name.length >= 2 && name.includes(other.name))
        const named = [...(holders.get(name) ?? [])].find(
          (id) => id !== entry.id && !areOfOneHouse(id, entry.id) && !(lookUp(sharedNames, name) ?? []).includes(entry.id),
        )
        if (office.test(name) && entry.category !== 'gov')
          problems.push(problemAt(at, ['signatures', index], `【${text}】 is an office’s name. A platform sends under its own`))
        const brand = isOwn ? undefined : brandOf(name, entry.id)
        const line = lines.get(bare(text))
        const brandEntry = Object.values(catalogue.brands).find(
          (one) =>
            [one.name.zh, one.name.en, ...(one.aliases ?? [])].some((alias) => fold(alias) === name) &&
            !one.platforms.includes(entry.id),
        )
        const holder =
          named ??
          brand ??
          (line !== undefined && line !== entry.id && bare(text).length >= 5 ? line : undefined) ??
          (brandEntry ? `the brand ${brandEntry.name.zh}` : undefined)
        if (holder !== undefined)
          problems.push(
            problemAt(
              at,
              ['signatures', index],
              `【${text}】 is the name of ${holder}. A signature belongs to whoever sends under it`,
            ),
          )
      })
      return problems
    })
  },
}

/** Words that are a platform's name here and everybody's word elsewhere. */
const general = ['邮箱', '银行', '药店', '停车', '超市', '充电', '农商行', '政务服务', '会员']
const isGeneral = (brand: string): boolean => general.includes(brand)
