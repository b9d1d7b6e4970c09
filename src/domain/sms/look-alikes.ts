/**
 * Characters of names that text recognition takes for others of nearly their shape, each before what it is read as: 哗哩哗哩, 知平,
 * 云内付. Only the names that hold them are also known in that form, so that no other word is bent to a name.
 */
const pairs = '哔哗乎平闪内微徽宝室团困钉盯淘陶'

/** A key as text recognition may read it: one of its characters wrong, or all that are alike. */
export const misread = (key: string): string[] => {
  const forms = new Set<string>()
  for (let index = 0; index + 1 < pairs.length; index += 2) {
    const [own, other] = [pairs.charAt(index), pairs.charAt(index + 1)]
    if (!key.includes(own)) continue
    forms.add(key.split(own).join(other))
    for (let at = key.indexOf(own); at >= 0; at = key.indexOf(own, at + 1))
      forms.add(key.slice(0, at) + other + key.slice(at + 1))
  }
  return [...forms]
}
