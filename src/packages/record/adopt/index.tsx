import { useRouter } from '@tarojs/taro'

import { AdoptList } from './adopt-list'

export default function AdoptPage() {
  return <AdoptList query={useRouter().params} />
}
