import { useRouter } from '@tarojs/taro'

import { AdoptList } from '../../../components/adopt-list'

export default function AdoptPage() {
  return <AdoptList query={useRouter().params} />
}
