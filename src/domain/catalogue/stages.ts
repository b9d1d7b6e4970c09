import type { Stage } from '../../content/baked/types'

/** Stages in the order in which they are safe (docs/design.md, Stages). */
export const stages = ['find', 'money', 'hubs', 'social', 'government', 'life', 'finish'] as const satisfies readonly Stage[]
