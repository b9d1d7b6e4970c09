import { join } from 'node:path'
import { readContent } from '../../content/load'
import { faultOfId } from '../../content/rule'
import { UsageError } from '../cli/usage-error'
import { writeAllWhole } from '../cli/write-whole'
import { type Arguments, type Outcome, runCommand } from './arguments'

/** A text as a YAML value: quoted when YAML would read it as something else. */
const scalar = (text: string): string =>
  /^[\p{L}\d][\p{L}\d .&·-]*$/u.test(text) && !/^[\d.]+$|^(true|false|null|yes|no|on|off)$/i.test(text)
    ? text
    : `'${text.replace(/'/g, "''")}'`

const template = (
  id: string,
  category: string,
  zh: string,
  en: string,
): string => `# Every field: docs/content.md. Delete the hints (#) when you are done. Then: npm run content:check
id: ${scalar(id)}
name: { zh: ${scalar(zh)}, en: ${scalar(en)} }
# aliases: [other names people search for]
category: ${category}
# Why the number matters here: login, verify, recover, notify, pay
bindings: [login, verify]
# 4 money or other accounts with the number alone · 3 money or identity behind one more check · 2 private things · 1 points, nuisance
risk: 2
# Without routes the guidance of the category is shown. A route of its own needs a source, listed once in sources.yaml:
# routes:
#   - when: oldWorks
#     steps:
#       - id: open
#         do: { zh: 打开更换手机号, en: Open the change of number }
#         path: [我的, 设置, 账号与安全, 手机号]
#         needs: [oldSms, newSms]
#         minutes: 3
#     claims: [{ source: general-practice, checkedOn: 2026-01-01 }]
# hotlines:
#   - number: '95000'
#     name: { zh: 客服, en: Hot-line }
#     claims: [{ source: vcards-2026, checkedOn: 2026-01-01 }]
`

/** ids.yaml with one more platform at the end of its list: places are numbers in shared lists. All the rest stays as it is written. */
export const withId = (text: string, id: string): string => {
  const lines = text.split('\n')
  let place = lines.indexOf('platforms:') + 1
  while (/^ {2}- /.test(lines[place] ?? '')) place += 1
  lines.splice(place, 0, `  - ${scalar(id)}`)
  return lines.join('\n')
}

/** Writes a platform from the template and lists its id. An id can never be used for something else, so it is looked at closely. */
export const create = ({ words, root }: Arguments): Outcome => {
  const [id, category, zh, en, ...rest] = words
  if (!id || !category || !zh || !en || rest.length > 0) {
    throw new UsageError('usage: npm run content:new -- <id> <category> <中文名> "<English name>"')
  }
  if (!/^[a-z0-9-]{2,16}$/.test(id)) throw new UsageError(`id "${id}" must be 2 to 16 of a-z, 0-9 and -`)
  const reserved = faultOfId(id)
  if (reserved !== undefined) throw new UsageError(`id ${reserved}; take another`)
  const { ids, texts, faults } = readContent(root)
  const [fault] = faults
  if (fault) throw new UsageError(`${fault.file === '' ? '' : `src/content/${fault.file}: `}${fault.message}`)
  const list = texts.get('ids.yaml')
  if (!ids || list === undefined) throw new UsageError('ids.yaml is missing or broken; run npm run content:check')
  const removed = ids.removed.find((tombstone) => tombstone.id === id)
  if (removed) throw new UsageError(`id "${id}" was removed on ${removed.since} (${removed.why}) and may not be used again`)
  const file = `platforms/${id}.yaml`
  const text = template(id, category, zh, en)
  const taken = (['platforms', 'categories', 'tasks'] as const).find((folder) => ids[folder].includes(id))
  // The same template, not listed: a call that was killed between the two files.
  const existing = texts.get(file)
  if (taken || (existing !== undefined && existing !== text))
    throw new UsageError(`id "${id}" is taken, in ${taken ?? 'platforms'}`)
  if (!ids.categories.includes(category))
    throw new UsageError(`no category "${category}"; take one of ${ids.categories.join(', ')}`)
  writeAllWhole(
    [
      { path: join(root, file), content: text },
      { path: join(root, 'ids.yaml'), content: withId(list, id) },
    ],
    { within: root },
  )
  return {
    code: 0,
    lines: [`src/content/${file} written, "${id}" added to ids.yaml. Fill it in, then npm run content:check and npm run readme`],
  }
}

if (require.main === module) runCommand(create)
