import type { Source } from '../../../src/content/baked/types'
import { directoryHosts, isAmong, officialHosts, pressHosts, reprintHosts } from '../known/hosts'
import { problemAt, type Rule } from '../rule'

/** Whose word each kind is, for the kinds that somebody trusts more than a blog. */
const hostsOf: Partial<Record<Source['kind'], readonly string[]>> = {
  official: officialHosts,
  'official-reprint': reprintHosts,
  press: pressHosts,
  directory: directoryHosts,
}

const listOf: Partial<Record<Source['kind'], string>> = {
  official: 'officialHosts',
  'official-reprint': 'reprintHosts',
  press: 'pressHosts',
  directory: 'directoryHosts',
}

export const hosts: Rule = {
  name: 'hosts',
  why: 'The kind of a source is shown beside every step. A blog that calls itself official is believed.',
  check: ({ files, catalogue }) => {
    const at = files.find(({ file }) => file === 'sources.yaml')
    return Object.entries(catalogue.sources).flatMap(([key, { url, kind }]) => {
      const allowed = hostsOf[kind]
      if (!at || !url || !allowed) return []
      const [, host = '', path = ''] = /^https?:\/\/([^/?#]*)([^?#]*)/.exec(url) ?? []
      return isAmong(allowed, host, path)
        ? []
        : [
            problemAt(
              at,
              [key, 'kind'],
              `${host} is not known as ${kind}. Look whose page it is: write the kind it has, or add the host to ${listOf[kind]} in config/content/known/hosts.ts`,
            ),
          ]
    })
  },
}
