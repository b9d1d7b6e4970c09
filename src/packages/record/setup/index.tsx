import { useRouter } from '@tarojs/taro'

import { NumberSetup } from './number-setup'

export default function SetupPage() {
  return <NumberSetup query={useRouter().params} />
}
