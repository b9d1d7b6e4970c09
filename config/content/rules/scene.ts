import { basename } from 'node:path'

import { encodeLink, fitsScene, MAX_SCENE_LENGTH } from '../../../src/domain/links/code'
import { problemAt, type Rule } from '../rule'

/** What opens an entry of each kind: the code of a further account is the longest. */
const codes = {
  platforms: (id: string) => encodeLink({ kind: 'task', key: `${id}.99` }),
  tasks: (id: string) => encodeLink({ kind: 'task', key: id }),
  guides: (id: string) => encodeLink({ kind: 'guide', id }),
}

export const scene: Rule = {
  name: 'scene',
  why: `A 小程序码 holds ${MAX_SCENE_LENGTH} characters: an entry that does not fit could never be printed.`,
  check: ({ files }) =>
    files.flatMap((at) => {
      const { file, folder } = at
      if (folder !== 'platforms' && folder !== 'tasks' && folder !== 'guides') return []
      // The file's name is the id (rule `schema`), and it is there when the rest of the file is broken.
      const id = basename(file, '.yaml')
      return fitsScene(codes[folder](id))
        ? []
        : [problemAt(at, ['id'], `"${id}" does not fit a 小程序码 (${MAX_SCENE_LENGTH} plain characters). Take a shorter id`)]
    }),
}
