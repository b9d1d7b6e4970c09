import { JSDOM } from 'jsdom'

/** Nodes for exparser to draw into, without a layout. Must be loaded before exparser, which looks once whether there are any. */
const { window } = new JSDOM()
Object.assign(globalThis, { window, document: window.document })

export const { document } = window
