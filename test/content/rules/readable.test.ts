import { parseContent } from '../../../config/content/parse'
import { readable } from '../../../config/content/rules/readable'
import { edit, proves, sound, today, withFile, without } from '../../builders/sound-content'

proves(readable, {
  good: { 'an edit': edit('platforms/shop.yaml', 'risk: 1', 'risk: 2') },
  bad: {
    'a folder without its schema': [without('schema.json'), 'schema.json:1', 'schema.json is missing'],
    'a schema that is none': [withFile('schema.json', '{ "definitions": 1 }'), 'schema.json:1', 'schema.json'],
    'a schema that is no JSON': [withFile('schema.json', '{'), 'schema.json:1', 'is no schema'],
  },
})

test('what the reader could not read is told as it said it', () => {
  const fault = { level: 'error', file: 'platforms/pipe.yaml', line: 1, message: 'not read: 不是文件 no file' } as const
  expect(readable.check(parseContent(sound, [fault]), { today })).toEqual([fault])
})
