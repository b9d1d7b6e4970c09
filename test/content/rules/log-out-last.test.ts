import { logOutLast } from '../../../config/content/rules/log-out-last'
import { edit, proves } from '../../builders/sound-content'

const file = 'categories/shopping.yaml'
const app = (zh: string, en: string) =>
  edit(file, 'do: { zh: 在 App 里改, en: Change it in the app }', `do: { zh: ${zh}, en: '${en}' }`)

proves(logOutLast, {
  good: {
    'another device': app('在另一台设备上用新号登录试试', 'Try the new number on another device'),
    'a phone given away': app('旧手机要转手：先退出账号，再恢复出厂', 'Sign out first, then reset it'),
    'a warning of it': edit(file, '别退出，别卸载', '别退出，退出后登录要验证码，别卸载'),
  },
  bad: {
    'out and in again': [app('退出后用新号登录一次', 'Check it'), `${file}:7`, 'another device'],
    'in English alone': [app('确认改好', 'Log out and in again, to be sure'), `${file}:7`, 'another device'],
  },
})
