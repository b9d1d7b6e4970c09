import schema from '../../src/content/schema.json'
import type { FixedTask } from '../../src/domain/catalogue/catalogue'
import { kinds } from '../../src/domain/catalogue/freshness'
import { decodeIndex, encodeIndex } from '../../src/domain/catalogue/index-text'
import { routeWhens } from '../../src/domain/catalogue/route'
import { stages } from '../../src/domain/catalogue/stages'
import { documents, situations } from '../../src/domain/number/profile'
import { aFixedTask, aRoute } from '../builders/catalogue'

const { definitions } = schema

/** Lists of the program that mirror one of the schema: a word that only one of them has would be lost without a word. */
test.each<[string, readonly string[], readonly string[]]>([
  ['documents', documents, definitions.document.enum],
  ['situations', situations, definitions.situation.enum],
  ['stages', stages, definitions.stage.enum],
  ['kinds of sources', kinds, definitions.kind.enum],
  ['conditions of routes', routeWhens, definitions.route.properties.when.enum],
])('the %s are those of the schema', (_what, list, words) => {
  expect([...list].sort()).toEqual([...words].sort())
})

describe('a word of the schema comes back from the text of the cards as it was written', () => {
  const comesBack = (field: string, value: unknown) => {
    const item: FixedTask = Object.assign(aFixedTask('task'), { [field]: value })
    expect(decodeIndex(encodeIndex([item], [])).items).toEqual([item])
  }
  const { need, document, situation, stage, route, task } = definitions

  test.each(need.enum)('need %s', (word) => comesBack('routes', [{ ...aRoute(), needs: ['face', word] }]))
  test.each(route.properties.when.enum)('condition %s', (word) => comesBack('routes', [{ ...aRoute(), when: word }]))
  test.each(document.enum)('document %s', (word) => comesBack('documents', [word]))
  test.each(situation.enum)('situation %s', (word) => comesBack('situations', [word]))
  test.each(stage.enum)('stage %s', (word) => comesBack('stage', word))
  test.each(task.properties.guide.enum)('guide %s', (word) => comesBack('guide', word))
})

test('a word that is in no list is refused rather than read back as another', () => {
  const item: FixedTask = Object.assign(aFixedTask('task'), { routes: [{ ...aRoute(), needs: ['esim', 'face'] }] })
  expect(() => encodeIndex([item], [])).toThrow('"esim" is none of oldSms, newSms')
})
