import { basename } from 'node:path'
import type { Problem } from '../problem'
import { faultOfId, problemAt, type Rule } from '../rule'
import { folderNames } from '../types'

export const ids: Rule = {
  name: 'ids',
  why: "A user's ticks hang on an id. An id that changes or comes back for something else would lose or falsify them.",
  check: ({ files, ids: known }) => {
    const list = files.find(({ file }) => file === 'ids.yaml')
    if (!list)
      return [{ level: 'error', file: 'ids.yaml', line: 1, message: 'ids.yaml is missing. It lists every id ever released' }]
    if (!known) return []
    const problems: Problem[] = []
    for (const folder of folderNames) {
      const present = new Map(files.filter((at) => at.folder === folder).map((at) => [basename(at.file, '.yaml'), at]))
      const removed = known.removed.filter(({ kind }) => kind === folder).map(({ id }) => id)
      for (const [id, at] of present) {
        if (removed.includes(id)) {
          problems.push(problemAt(at, ['id'], `id "${id}" was removed and may not be used again. Take another id`))
        } else if (faultOfId(id) !== undefined) {
          problems.push(problemAt(at, ['id'], `id ${faultOfId(id)}. Take another id`))
        } else if (!known[folder].includes(id)) {
          problems.push(
            problemAt(
              at,
              ['id'],
              `id "${id}" is not in ids.yaml. Make entries with npm run content:new, or add it under ${folder}:`,
            ),
          )
        }
      }
      known[folder].forEach((id, index) => {
        if (known[folder].indexOf(id) < index) {
          problems.push(problemAt(list, [folder, index], `"${id}" stands twice under ${folder}. Remove one`))
        }
        if (!present.has(id) && !removed.includes(id)) {
          problems.push(
            problemAt(
              list,
              [folder, index],
              `${folder}/${id}.yaml is gone. Bring it back, or leave a tombstone under removed: { kind: ${folder}, id: ${id}, since: day, why: … }`,
            ),
          )
        }
      })
      known.removed.forEach(({ kind, id }, index) => {
        if (kind === folder && !known[folder].includes(id)) {
          problems.push(
            problemAt(list, ['removed', index], `tombstone of "${id}", which was never listed. Keep the id under ${folder}: too`),
          )
        }
      })
    }
    // Progress is kept by platform and task id alike, and "after" names a platform or a category.
    const taken = new Map<string, string>()
    for (const folder of ['platforms', 'categories', 'tasks'] as const) {
      known[folder].forEach((id, index) => {
        const other = taken.get(id)
        if (other !== undefined && other !== folder) {
          problems.push(problemAt(list, [folder, index], `"${id}" is an id of ${other} too. Take another`))
        }
        taken.set(id, folder)
      })
    }
    return problems
  },
}
