/** A task's key: the id of a platform or fixed task; a further account on the same platform is `id.2` … `id.99`. */
export const taskKeyShape = /^[a-z0-9-]{2,16}(\.([2-9]|[1-9]\d))?$/

/** The catalogue id inside a task's key. */
export const cardIdOf = (key: string): string => key.split('.')[0] ?? key
