import './dom'

import { wxmlToJs } from 'miniprogram-compiler'
import * as exparser from 'miniprogram-exparser'

import { BUILT_INS } from './built-ins'
import { document } from './dom'

/** What the app hands to `Page()` and `Component()`. */
export type Definition = Record<string, unknown>

/** The `this` of a page or component. */
export type Caller = Record<string, unknown> & { setData(data: object, done?: () => void): void }

interface Drawn {
  readonly instance: Caller
  readonly _exparserNode: exparser.Node
  attach(parent: object): void
  detach(): void
}

/** npm j-component: makes exparser's components out of definitions, and its nodes out of what wcc's functions give. */
interface JComponent {
  register(definition: object): string
  create(id: string): Drawn
}

// Its types bring a global `wx` into every file of the project.
const jComponent: JComponent = require('j-component')

/** What wcc's functions give: a tag, or a group of those that a template or a branch gives, or a text. */
type Tree = { children: Tree[]; wxKey?: string; wxVkey?: string | number } | string | number

type Template = (data: object) => Tree

/**
 * Where another template or branch now stands in the place of one, WeChat draws anew; wcc tells by `wxVkey`. j-component does not
 * look at it and would make the one into the other, so here it is told by the key, which it does look at.
 */
const withVariants = (tree: Tree, place = 0): Tree => {
  if (typeof tree !== 'object') return tree
  if (tree.wxVkey !== undefined) tree.wxKey ??= `${place} ${tree.wxVkey}`
  for (const [index, child] of tree.children.entries()) withVariants(child, index)
  return tree
}

for (const [tag, properties] of Object.entries(BUILT_INS)) {
  jComponent.register({ id: tag, tagName: `wx-${tag}`, template: '<slot/>', properties: { ...properties } })
}

const isObject = (value: unknown): value is Record<string, unknown> => typeof value === 'object' && value !== null

const TYPES: Readonly<Record<string, unknown>> = { String, Number, Boolean, Array, Object }

/** The app's `String` is another than the engine's, who compares them. */
const ownTypes = (properties: Record<string, unknown>): object => {
  const own = (type: unknown) => (typeof type === 'function' ? TYPES[type.name] : type)
  return Object.fromEntries(
    Object.entries(properties).map(([name, given]) => [
      name,
      isObject(given) ? { ...given, type: own(given.type) } : { type: own(given) },
    ]),
  )
}

/** What wcc's code adds to the language's own prototypes it adds once, and remembers here. */
let added: true | undefined

/** Makes wcc's functions, one a template, out of a built mini-program. What they warn of is told. */
export const compileTemplates = (dist: string, warn: (words: string) => void): ((file: string) => Template) => {
  const tell = (...words: unknown[]) => warn(words.map(String).join(' '))
  const say = { log: tell, warn: tell, error: tell }
  // Names that wcc's code would make global, so that two builds share nothing.
  const given = ['window', 'console', '__WXML_GLOBAL__', '$gwx']
  // 0.02 is what the engine's own simulator tells wcc's functions; without it they give a tree of an older shape.
  const give: unknown = new Function(...given, wxmlToJs(dist))({ __webview_engine_version__: 0.02 }, say, {
    wxs_nf_init: added,
  })
  added = true
  if (typeof give !== 'function') throw new Error('wcc made no function')
  return (file) => {
    const template: Template = give(file)
    return (data) => withVariants(template(data))
  }
}

/** Hears what exparser complains of: one for all, as exparser is. */
let ear: (words: string) => void = () => undefined

exparser.addGlobalWarningListener((words) => ear(words))
exparser.addGlobalErrorListener((error) => {
  ear(error instanceof Error ? `${error.stack}` : String(error))
  // Told; the console needs not hear it too.
  return false
})

/** WeChat's older component engine. */
export class ComponentEngine {
  private registered = 0

  /** `fault`: hears of whatever the engine or a listener of the app's complains of, from `listen` on. */
  constructor(
    private readonly templateOf: (file: string) => Template,
    private readonly fault: (words: string) => void,
  ) {}

  listen(): void {
    ear = this.fault
  }

  /** A name for a component or page to be. */
  reserve(path: string): string {
    this.registered += 1
    return `${path}#${this.registered}`
  }

  /** Registers a component or page under its name. `using`: tags of the app's own, and their names. */
  register(id: string, path: string, definition: Definition, using: Readonly<Record<string, string>>): void {
    const { data, properties, ...rest } = definition
    jComponent.register({
      ...rest,
      id,
      path,
      tagName: path.replace(/\W/g, '-'),
      template: this.templateOf(`${path}.wxml`),
      usingComponents: using,
      // Written by the engine, which keeps its own.
      data: JSON.parse(JSON.stringify(data ?? {})),
      properties: isObject(properties) ? ownTypes(properties) : {},
    })
  }

  /** Draws a page. */
  draw(id: string): Drawing {
    return new Drawing(jComponent.create(id))
  }
}

/** A page as the engine drew it. */
export class Drawing {
  constructor(private readonly drawn: Drawn) {
    drawn.attach(document.body)
  }

  get caller(): Caller {
    return this.drawn.instance
  }

  remove(): void {
    this.drawn.detach()
  }

  /** Every node from here on down, through the app's own components, but not into what WeChat's draw for themselves. */
  *nodes(from: exparser.Node = this.drawn._exparserNode): Generator<exparser.Node> {
    yield from
    if (from instanceof exparser.Component && from.is !== '' && !(from.is in BUILT_INS)) yield* this.nodes(from.shadowRoot)
    for (const child of from.childNodes ?? []) yield* this.nodes(child)
  }

  /** Tags that no component is known for. */
  strangers(): string[] {
    return [...this.nodes()].flatMap((node) => (node instanceof exparser.Component && node.is === '' ? [node.$$.localName] : []))
  }

  /** By `#id` or `.class`. */
  findAll(selector: string): exparser.Component[] {
    const name = selector.slice(1)
    const has = (node: exparser.Component) => (selector.startsWith('#') ? node.id === name : node.class.split(' ').includes(name))
    return [...this.nodes()].flatMap((node) => (node instanceof exparser.Component && has(node) ? [node] : []))
  }

  /** All texts from a node on down. */
  text(from?: exparser.Node): string {
    return [...this.nodes(from)].map((node) => (node instanceof exparser.TextNode ? node.textContent : '')).join('')
  }
}

/** What a finger or a native field tells the page. Bubbles through components, as touches do. */
export const dispatch = (node: exparser.Node, type: string, detail: object, bubbles: boolean): void =>
  exparser.Event.dispatchEvent(
    node,
    exparser.Event.create(type, detail, {
      bubbles,
      composed: bubbles,
      capturePhase: bubbles,
      extraFields: { touches: [], changedTouches: [] },
    }),
  )
