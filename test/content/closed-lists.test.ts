import { readCatalogue } from '../../config/content/read-catalogue'
import * as enums from '../../src/content/baked/enums'
import schema from '../../src/content/schema.json'
import type { FixedTask, PlatformItem } from '../../src/domain/catalogue/catalogue'
import { decodeIndex, encodeIndex } from '../../src/domain/catalogue/index-text'
import { hardestFirst } from '../../src/domain/catalogue/needs'
import { carriers } from '../../src/domain/number/profile'
import { aFixedTask, aPlatform, aRoute } from '../builders/catalogue'
import { realRoot } from '../builders/sound-content'

const { need, document, situation, stage, routeWhen, guidePage, risk } = schema.definitions

test('every closed list of the schema is one of the program, word for word and in its order', () => {
  const lists = Object.entries(schema.definitions).flatMap(([name, definition]) =>
    'enum' in definition ? [[`${name.replace(/y$/, 'ie')}s`, definition.enum]] : [],
  )
  expect({ ...enums }).toEqual(Object.fromEntries(lists))
})

test('the carriers of a number are those of the catalogue', () => {
  expect([...carriers].sort()).toEqual(
    readCatalogue(realRoot)
      .catalogue.carriers.map(({ id }) => id)
      .sort(),
  )
})

test('every need has its place among those that are told, the hardest first', () => {
  expect([...hardestFirst(enums.needs)].sort()).toEqual([...enums.needs].sort())
  expect(hardestFirst(['password', 'newSms', 'branch', 'newSms'])).toEqual(['branch', 'newSms', 'password'])
})

describe('a word of the schema comes back from the text of the index as it was written', () => {
  const comesBack = (field: string, value: unknown) => {
    const item: FixedTask = Object.assign(aFixedTask('task'), { [field]: value })
    expect(decodeIndex(encodeIndex([item], [])).items).toEqual([item])
  }

  test.each(need.enum)('need %s', (word) => comesBack('routes', [{ ...aRoute(), needs: ['face', word] }]))
  test.each(routeWhen.enum)('condition %s', (word) => comesBack('routes', [{ ...aRoute(), when: word }]))
  test.each(document.enum)('document %s', (word) => comesBack('documents', [word]))
  test.each(situation.enum)('situation %s', (word) => comesBack('situations', [word]))
  test.each(stage.enum)('stage %s', (word) => comesBack('stage', word))
  test.each(guidePage.enum)('guide %s', (word) => comesBack('guide', word))
  test.each(risk.enum)('risk %s', (level) => {
    const item: PlatformItem = Object.assign(aPlatform('shop'), { risk: level })
    expect(decodeIndex(encodeIndex([item], [])).items).toEqual([item])
  })
})

test('a word that is in no list is refused rather than read back as another', () => {
  const item: FixedTask = Object.assign(aFixedTask('task'), { routes: [{ ...aRoute(), needs: ['esim', 'face'] }] })
  expect(() => encodeIndex([item], [])).toThrow('"esim" is none of oldSms, newSms')
})
