import type { Stage } from '../../content/baked/types'

/** Stages in the order in which they are safe (DESIGN: 查清 → 资金 → 找回中枢 → 社交 → 证件政务 → 生活 → 收尾). */
export const stages = ['find', 'money', 'hubs', 'social', 'government', 'life', 'finish'] as const satisfies readonly Stage[]
