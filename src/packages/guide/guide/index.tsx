import { useRouter } from '@tarojs/taro'

import { GuidePages } from '../../../components/guide-list'
import { entries } from '../entries'

export default function GuidePage() {
  return <GuidePages query={useRouter().params} entries={entries} />
}
