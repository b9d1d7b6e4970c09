/** What test/engine uses of packages that have no types, or whose types bring a global `wx` into every file. */

declare module 'jsdom' {
  interface Element {
    appendChild(child: Element): void
  }

  export class JSDOM {
    readonly window: { document: { body: Element } }
  }
}

declare module 'miniprogram-exparser' {
  /** A node of a component's tree. A group (`block`, `template`) is no more than that. */
  export class Node {
    /** Absent in texts. */
    readonly childNodes?: readonly Node[]
  }

  export class TextNode extends Node {
    readonly textContent: string
  }

  /** A tag of WeChat's, or a component of the app's. */
  export class Component extends Node {
    /** The name it was registered under; '' when nobody registered it. */
    readonly is: string
    readonly $$: { readonly localName: string }
    readonly id: string
    /** Class names, apart by blanks. */
    readonly class: string
    /** Its properties. */
    readonly data: Readonly<Record<string, unknown>>
    /** What it draws by its own template. */
    readonly shadowRoot: Node
    setData(data: object): void
  }

  export const Event: {
    create(
      type: string,
      detail: object,
      how: { bubbles?: boolean; composed?: boolean; capturePhase?: boolean; extraFields?: object },
    ): object
    /** Calls every listener before it returns. */
    dispatchEvent(target: Node, event: object): void
  }

  /** Hears what a listener or a life-cycle method threw, before the console does: unless it gives `false`. */
  export function addGlobalErrorListener(listener: (error: unknown) => unknown): void
  /** Takes the place of the listener before. */
  export function addGlobalWarningListener(listener: (words: string) => unknown): void
}
