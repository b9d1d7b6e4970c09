import { useRouter } from '@tarojs/taro'
import { entries } from '../entries'
import { AccountGuide } from './account-guide'

export default function AccountPage() {
  return <AccountGuide query={useRouter().params} entries={entries} />
}
