import { useRouter } from '@tarojs/taro'

import { RenewalGuide } from '../../../components/renewal-guide'
import { entries } from '../entries'

export default function RenewalPage() {
  return <RenewalGuide query={useRouter().params} entries={entries} />
}
