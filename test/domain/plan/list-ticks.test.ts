import { loadFolder } from '../../../config/content/load'
import { parseContent } from '../../../config/content/parse'
import { TASK_KEY_PATTERN } from '../../../src/domain/catalogue/keys'
import { itemId, listKey } from '../../../src/domain/plan/list-ticks'
import { realRoot } from '../../builders/sound-content'

const { guides } = parseContent(loadFolder(realRoot).files).catalogue
const lists = guides.flatMap(({ parts }) => parts.flatMap(({ id, items }) => (items ? [{ id, items }] : [])))

test('every list of the guides has a key of its own, and every item an id in the shape of a step’s', () => {
  expect(lists.length).toBeGreaterThan(6)
  const keys = lists.map(({ id }) => listKey(id))
  expect(new Set(keys).size).toBe(keys.length)
  for (const { id, items } of lists) {
    expect(listKey(id)).toMatch(TASK_KEY_PATTERN)
    const ids = items.map(({ zh }) => itemId(zh))
    expect(new Set(ids).size).toBe(ids.length)
    for (const its of ids) expect(its).toMatch(/^[a-z0-9-]{2,16}$/)
  }
})

test('the id of an item does not change between versions: ticks hang on it', () => {
  expect(['欠费和当月话费', '刷脸', ''].map(itemId)).toEqual(['i-d58xpr', 'i-5pmzwq', 'i-ztntfp'])
})
