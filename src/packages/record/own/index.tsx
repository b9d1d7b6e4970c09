import { useRouter } from '@tarojs/taro'

import { OwnPlatformForm } from './own-platform-form'

export default function OwnPage() {
  return <OwnPlatformForm query={useRouter().params} />
}
