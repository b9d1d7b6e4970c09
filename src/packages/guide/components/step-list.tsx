import type { Step } from '../../../content/baked/types'
import { StepRow } from './step-row'

interface Props {
  steps: readonly Step[]
  /** The number of the first one. */
  from?: number
  /** The first one is what to do now. */
  now?: boolean
}

/** Steps to read, one after another. */
export const StepList = ({ steps, from = 1, now = false }: Props) => (
  <>
    {steps.map((step, index) => (
      <StepRow key={step.id} step={step} index={from + index} now={now && index === 0} />
    ))}
  </>
)
