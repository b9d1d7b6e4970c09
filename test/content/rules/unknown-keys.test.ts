import { unknownKeys } from '../../../config/content/rules/unknown-keys'
import { edit, proves } from '../../builders/sound-content'

proves(unknownKeys, {
  good: { 'a text with a comma in quotes': edit('platforms/shop.yaml', 'en: Shop }', "en: 'Shop, the best' }") },
  bad: {
    'a misspelt key': [
      edit('platforms/shop.yaml', 'risk: 1', 'risk: 1\nriskk: 2'),
      'platforms/shop.yaml:6',
      /unknown key "riskk".*Known here: id, name/,
    ],
    'a misspelt key of a step': [
      edit('platforms/abc.yaml', "call: '95599'", "phone: '95599'"),
      'platforms/abc.yaml:12',
      'unknown key "phone" in routes.0.steps.0',
    ],
    'a text cut at its comma': [
      edit('platforms/shop.yaml', 'en: Shop }', 'en: Shop, the best }'),
      'platforms/shop.yaml:2',
      'goes into single quotes',
    ],
    'a language of one’s own': [
      edit('platforms/shop.yaml', 'en: Shop }', 'en: Shop, fr: Magasin }'),
      'platforms/shop.yaml:2',
      'unknown key "fr" in name. Known here: zh, en',
    ],
  },
})
