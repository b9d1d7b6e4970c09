import { useRouter } from '@tarojs/taro'

import { NumberSetup } from '../../../components/number-setup'

export default function SetupPage() {
  return <NumberSetup query={useRouter().params} />
}
