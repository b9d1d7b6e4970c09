import { useRouter } from '@tarojs/taro'
import { useState } from 'react'
import { type Link, parseLink } from '../domain/links/link'

const isOfKind = <K extends Link['kind']>(link: Link, kind: K): link is Extract<Link, { kind: K }> => link.kind === kind

/** What opened this page, when it is a link of this kind; undefined for any other, and for what can't be read. Parsed once. */
export const useLink = <K extends Link['kind']>(kind: K): Extract<Link, { kind: K }> | undefined => {
  const { params } = useRouter()
  const [link] = useState(() => parseLink(params))
  return isOfKind(link, kind) ? link : undefined
}
