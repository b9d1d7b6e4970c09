import { useRouter } from '@tarojs/taro'
import { entries } from '../entries'
import { HallGuide } from './hall-guide'

export default function HallPage() {
  return <HallGuide query={useRouter().params} entries={entries} />
}
