import { useRouter } from '@tarojs/taro'

import { HallGuide } from '../../../components/hall-guide'
import { entries } from '../entries'

export default function HallPage() {
  return <HallGuide query={useRouter().params} entries={entries} />
}
