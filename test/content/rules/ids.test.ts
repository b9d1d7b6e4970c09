import { ids } from '../../../config/content/rules/ids'
import { edit, proves, sound, withFile, without } from '../../builders/sound-content'

const tombstone = 'removed:\n  - { kind: platforms, id: shop, since: 2026-11-01, why: closed down }\n'

proves(ids, {
  good: { 'a removed entry with a tombstone': without('platforms/shop.yaml', edit('ids.yaml', 'removed: []\n', tombstone)) },
  bad: {
    'a removed entry without one': [without('platforms/shop.yaml'), 'ids.yaml:3', 'leave a tombstone'],
    'an id that is not listed': [
      withFile('platforms/store.yaml', sound['platforms/shop.yaml']?.replace('id: shop', 'id: store') ?? ''),
      'platforms/store.yaml:1',
      'npm run content:new',
    ],
    'a removed id that comes back': [
      edit('ids.yaml', 'removed: []\n', tombstone),
      'platforms/shop.yaml:1',
      'may not be used again',
    ],
    'a tombstone of what never was': [
      edit('ids.yaml', 'removed: []\n', tombstone.replace('id: shop', 'id: store')),
      'ids.yaml:17',
      'never listed',
    ],
    'an id kept for what users make': [
      {
        ...edit('ids.yaml', '  - shop\n', '  - shop\n  - own-1\n'),
        'platforms/own-1.yaml': sound['platforms/shop.yaml']?.replace('id: shop', 'id: own-1') ?? '',
      },
      'platforms/own-1.yaml:1',
      'own- is for what users make',
    ],
    'an id kept for ticks of lists': [
      {
        ...edit('ids.yaml', '  - shop\n', '  - shop\n  - list-kit\n'),
        'platforms/list-kit.yaml': sound['platforms/shop.yaml']?.replace('id: shop', 'id: list-kit') ?? '',
      },
      'platforms/list-kit.yaml:1',
      'list- for ticks of lists',
    ],
    'an id listed twice': [edit('ids.yaml', '  - shop\n', '  - shop\n  - shop\n'), 'ids.yaml:4', 'twice'],
    'a task with the id of a platform': [edit('ids.yaml', '  - sim\n', '  - shop\n'), 'ids.yaml:9', 'an id of platforms too'],
    'a missing ids.yaml': [without('ids.yaml'), 'ids.yaml:1', 'missing'],
  },
})
