import { datedTests } from '../../../config/content/rules/dated-tests'
import { edit, proves } from '../../builders/sound-content'

const several = (zh: string) => edit('platforms/shop.yaml', 'risk: 1', `risk: 1\nseveral: { zh: ${zh}, en: Several }`)

proves(datedTests, {
  good: {
    'a test with its year': several('2024 年实测：一个号可绑 5 个'),
    'the platform’s word': several('帮助页：一个号只能绑定 1 个'),
    'no number': several('几个账号分开办'),
  },
  bad: {
    'a test told as a fact': [several('一个手机号最多绑 5 个账号'), 'platforms/shop.yaml:6', 'Say of when'],
    'another way to say it': [several('一个号码最多关联 5 个证件'), 'platforms/shop.yaml:6', 'Say of when'],
  },
})
