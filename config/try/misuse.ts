/** A call that makes no sense, told in one line. */
export class Misuse extends Error {}
