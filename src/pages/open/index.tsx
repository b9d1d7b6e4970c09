import { useRouter } from '@tarojs/taro'

import { Door } from './door'

export default function OpenPage() {
  return <Door query={useRouter().params} />
}
