import { stayIn } from '../../../config/content/rules/stay-in'
import { edit, proves, sound, withFile } from '../../builders/sound-content'

const goneRoute = `routes:
  - when: oldGone
    steps:
      - { id: call, do: { zh: 打客服, en: Call }, call: '95599' }
    claims: [{ source: paper, checkedOn: 2026-11-01 }]
`

/** The shop, which is logged in to, with a route of its own that begins with a call. */
const shop = `${sound['platforms/shop.yaml']}${goneRoute}`
const help = '      - { id: help, do: { zh: 找客服, en: Ask for help } }\n'
const stay = `      - id: stay
        do: { zh: 还登录着的手机：别退出，别卸载, en: 'Still logged in? Don’t log out, don’t uninstall' }
        needs: [trustedDevice]
`
const place = 'categories/shopping.yaml:11'

proves(stayIn, {
  good: {
    'more that is done on that device': edit(
      'categories/shopping.yaml',
      "别卸载, en: 'Still logged in? Don’t log out, don’t uninstall' }\n        needs: [trustedDevice]",
      "别卸载，先在上面换号, en: 'Still logged in? Don’t log out, don’t uninstall: change it there' }\n        needs: [trustedDevice, newSms]",
    ),
    'a platform that nobody is logged in to': withFile('platforms/shop.yaml', shop.replace('[login]', '[notify]')),
  },
  bad: {
    'a platform that is logged in to': [
      withFile('platforms/shop.yaml', shop),
      'platforms/shop.yaml:13',
      'begins with the device',
    ],
    'a category without it': [edit('categories/shopping.yaml', stay, ''), place, 'begins with the device'],
    'one that says it second': [edit('categories/shopping.yaml', `${stay}${help}`, `${help}${stay}`), place, 'First step'],
    'one that may be uninstalled': [edit('categories/shopping.yaml', '别退出，别卸载', '别退出'), place, 'First step'],
    'one that says it in Chinese alone': [
      edit('categories/shopping.yaml', 'Don’t log out, don’t uninstall', 'Good'),
      place,
      'First step',
    ],
    'one that needs no device': [edit('categories/shopping.yaml', '        needs: [trustedDevice]\n', ''), place, 'First step'],
  },
})
