import { WithNumber } from '../../components/with-number'
import { Checklist } from './checklist'

definePageConfig({ navigationBarTitleText: '清单' })

export default function ChecklistPage() {
  return <WithNumber>{(number) => <Checklist number={number} />}</WithNumber>
}
