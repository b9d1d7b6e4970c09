import { closesMore } from '../../../config/content/rules/closes-more'
import { proves, sound, withFile } from '../../builders/sound-content'

const baidu = (first: string, second: string): string => `${sound['platforms/shop.yaml']?.replace('id: shop', 'id: baidu')}routes:
  - when: closing
    steps:
      - { id: save, do: { zh: ${first}, en: Save } }
      - { id: close, do: { zh: ${second}, en: Close }, irreversible: true }
      - { id: later, do: { zh: 整个百度的贴吧和网盘都没了, en: All is gone } }
    claims: [{ source: paper, checkedOn: 2026-11-01 }]
`
const file = 'platforms/baidu.yaml'

proves(closesMore, {
  good: {
    'one that says it on the step': withFile(file, baidu('先存照片', '注销整个百度账号，贴吧和网盘都没了')),
    'one that says it before': withFile(file, baidu('整个百度、贴吧和网盘都没了', '注销')),
    'a platform that closes itself alone': withFile(
      'platforms/shop.yaml',
      baidu('先存照片', '注销').replace('id: baidu', 'id: shop'),
    ),
  },
  bad: {
    'one that says it afterwards': [withFile(file, baidu('先存照片', '注销')), `${file}:14`, 'closes more'],
    'one that names half of it': [withFile(file, baidu('网盘先存', '注销整个百度账号')), `${file}:14`, '贴吧'],
  },
})
