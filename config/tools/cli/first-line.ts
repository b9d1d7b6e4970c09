/** The first line of what somebody else's code says went wrong. */
export const firstLineOf = (error: unknown): string =>
  String(typeof error === 'object' && error !== null && 'message' in error ? error.message : error).split('\n')[0] ?? ''

/** What the system calls a failure: ENOSPC, EACCES. Undefined for an error that is none of the system's. */
export const codeOf = (error: unknown): string | undefined =>
  typeof error === 'object' && error !== null && 'code' in error && typeof error.code === 'string' ? error.code : undefined

/** The failures that somebody who prints posters can do something about. */
const plain: Readonly<Record<string, string>> = {
  EACCES: '没有权限 no permission',
  EPERM: '没有权限 no permission',
  EROFS: '这里只能读 read-only here',
  ENOSPC: '磁盘满了 the disk is full',
  EDQUOT: '配额用完了 the quota is used up',
  ENOENT: '没有这个文件 no such file',
  ENOTDIR: '路径里有一段不是文件夹 part of the path is no folder',
  ENAMETOOLONG: '名字太长 the name is too long',
}

/** Why the system would not: in plain words with its own, for whoever searches for that. */
export const systemReason = (error: unknown): string => {
  const code = codeOf(error)
  if (code === undefined) return firstLineOf(error)
  return plain[code] === undefined ? code : `${plain[code]} (${code})`
}
