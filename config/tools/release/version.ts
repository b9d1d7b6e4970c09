const VERSION_PATTERN = /^v?(\d+)\.(\d+)\.(\d+)$/

const partsOf = (version: string): number[] | undefined => VERSION_PATTERN.exec(version)?.slice(1).map(Number)

/** Below 0 when the first is the lower. */
const compare = (a: readonly number[], b: readonly number[]): number =>
  a.map((part, place) => part - (b[place] ?? 0)).find((difference) => difference !== 0) ?? 0

/** The highest version among tags, `v1.2.3` or `1.2.3`; undefined when none is one. */
export const highest = (tags: readonly string[]): string | undefined =>
  tags
    .flatMap((tag) => {
      const parts = partsOf(tag.trim())
      return parts ? [{ tag: tag.trim(), parts }] : []
    })
    .sort((a, b) => compare(b.parts, a.parts))[0]?.tag

/** What is wrong with the version to release, given the tags of former ones; undefined when it is higher than all. */
export const versionProblem = (version: string, tags: readonly string[]): string | undefined => {
  const parts = version.startsWith('v') ? undefined : partsOf(version)
  if (!parts) return `"${version}" 不是 is not MAJOR.MINOR.PATCH`
  const last = highest(tags)
  const before = last === undefined ? undefined : partsOf(last)
  return before && compare(parts, before) <= 0 ? `${version} 要比上一个标签高 must be above the last tag, ${last}` : undefined
}
