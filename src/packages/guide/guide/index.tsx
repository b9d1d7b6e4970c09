import { useRouter } from '@tarojs/taro'
import { entries } from '../entries'
import { GuidePages } from './guide-list'

export default function GuidePage() {
  return <GuidePages query={useRouter().params} entries={entries} />
}
