import { languages } from '../../../config/content/rules/languages'
import { edit, proves } from '../../builders/sound-content'

const shop = (zh: string, en: string) => edit('platforms/shop.yaml', '{ zh: 商店, en: Shop }', `{ zh: ${zh}, en: ${en} }`)

proves(languages, {
  good: {
    'a name that has no Chinese': shop('Airbnb', 'Airbnb'),
    'a known name in Chinese text': shop('Apple 账户 App、U 盾和 SIM 卡', 'Apple'),
    'a label of an English screen': shop('点“Update number”', 'Tap it'),
    'a web address': shop('打开 help.wechat.com', 'Open it'),
    'a Chinese label in English text': shop('点修改', 'Tap 修改 here'),
    'a long Chinese label in English text': shop('点链接', 'Tap 如手机号无法接收短信，点击此处 and show your face'),
  },
  bad: {
    'English in a Chinese field': [shop('Open the app', 'Open the app'), 'platforms/shop.yaml:2', 'holds English (Open the app)'],
    'an English word in Chinese text': [shop('打开 settings 页', 'Open it'), 'platforms/shop.yaml:2', 'holds English (settings)'],
    'Chinese in an English field': [shop('商店', '商店'), 'platforms/shop.yaml:2', 'is mostly Chinese'],
    'Chinese with an English word in an English field': [
      shop('商店', '打开 App 设置页'),
      'platforms/shop.yaml:2',
      'is mostly Chinese',
    ],
    'a Chinese field that is a label alone': [shop('“Update number”', 'Update it'), 'platforms/shop.yaml:2', 'holds English'],
    'straight quotes in Chinese': [shop('\'点"修改"\'', 'Tap it'), 'platforms/shop.yaml:2', 'Use “”'],
    'half-width punctuation in Chinese': [shop("'先换,再销'", 'Move it'), 'platforms/shop.yaml:2', 'half-width'],
    'a half-width bracket in Chinese': [shop('商店(旧)', 'Shop'), 'platforms/shop.yaml:2', 'half-width'],
    'an English menu in Chinese': [
      edit('platforms/abc.yaml', "call: '95599'", 'pathEn: [Me, 设置]'),
      'platforms/abc.yaml:12',
      'is Chinese',
    ],
    'Chinese punctuation in English': [shop('商店', 'Call first，then go'), 'platforms/shop.yaml:2', 'Chinese punctuation'],
  },
})
