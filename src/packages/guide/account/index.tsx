import { useRouter } from '@tarojs/taro'

import { AccountGuide } from '../../../components/account-guide'
import { entries } from '../entries'

export default function AccountPage() {
  return <AccountGuide query={useRouter().params} entries={entries} />
}
