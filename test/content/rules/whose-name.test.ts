import { whoseName } from '../../../config/content/rules/whose-name'
import { edit, proves, withFile } from '../../builders/sound-content'

const alias = (name: string) => edit('platforms/shop.yaml', 'category: shopping', `aliases: [${name}]\ncategory: shopping`)
const signature = (text: string) => edit('platforms/shop.yaml', '{ text: 商店,', `{ text: ${text},`)

proves(whoseName, {
  good: {
    'an alias of its own': alias('小店'),
    'a signature with its own name in it': signature('商店会员'),
  },
  bad: {
    'another’s name': [
      edit('platforms/shop.yaml', '{ zh: 商店, en: Shop }', '{ zh: 农业银行, en: Shop }'),
      'platforms/shop.yaml:2',
      'a name of abc',
    ],
    'another’s name as an alias': [alias('agricultural bank'), 'platforms/shop.yaml:3', 'a name of abc'],
    'another’s name, spaced and in capitals': [alias('AGRICULTURAL-BANK'), 'platforms/shop.yaml:3', 'a name of abc'],
    'another’s name in traditional characters': [alias('農業銀行'), 'platforms/shop.yaml:3', 'a name of abc'],
    'another’s name inside an alias': [alias('农业银行客服'), 'platforms/shop.yaml:3', 'the name of abc stands in it'],
    'another’s signature': [signature('农业银行'), 'platforms/shop.yaml:9', 'is the name of abc'],
    'another’s name inside a signature': [signature('农业银行安全中心'), 'platforms/shop.yaml:9', 'is the name of abc'],
    'another’s number as a signature': [signature("'95599'"), 'platforms/shop.yaml:9', 'is the name of abc'],
    'an office': [signature('市公安局'), 'platforms/shop.yaml:9', 'an office’s name'],
    'a brand of others': [
      withFile(
        'brands.yaml',
        'corp:\n  name: { zh: 集团, en: Corp }\n  platforms: [abc]\n  claims: [{ source: paper, checkedOn: 2026-11-01 }]\n',
        signature('集团'),
      ),
      'platforms/shop.yaml:9',
      'the brand 集团',
    ],
  },
})
