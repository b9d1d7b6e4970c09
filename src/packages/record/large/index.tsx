import { LargePlan } from './large-plan'

export default LargePlan
