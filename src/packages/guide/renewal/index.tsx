import { useRouter } from '@tarojs/taro'
import { entries } from '../entries'
import { RenewalGuide } from './renewal-guide'

export default function RenewalPage() {
  return <RenewalGuide query={useRouter().params} entries={entries} />
}
