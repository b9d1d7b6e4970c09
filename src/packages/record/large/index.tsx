import { LargePlan } from '../../../components/large-plan'

export default LargePlan
