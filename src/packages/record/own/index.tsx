import { useRouter } from '@tarojs/taro'

import { OwnPlatformForm } from '../../../components/own-platform-form'

export default function OwnPage() {
  return <OwnPlatformForm query={useRouter().params} />
}
