/** Which tag of a template becomes which element. */
import { BUILT_IN_TAGS } from '../../protocol'
import { WxElement } from './base'
import { WxButton } from './button'
import { WxCheckbox, WxCheckboxGroup, WxForm, WxLabel, WxRadio, WxRadioGroup, WxSwitch } from './choice'
import { WxInput, WxTextarea } from './field'
import { WxIcon, WxImage, WxProgress, WxRichText } from './media'
import { WxNavigator, WxPageMeta, WxRootPortal } from './navigator'
import { WxPicker } from './picker'
import { WxScrollView } from './scroll-view'

const BEHAVING: Record<string, typeof WxElement> = {
  button: WxButton,
  checkbox: WxCheckbox,
  'checkbox-group': WxCheckboxGroup,
  form: WxForm,
  icon: WxIcon,
  image: WxImage,
  input: WxInput,
  label: WxLabel,
  navigator: WxNavigator,
  'page-meta': WxPageMeta,
  picker: WxPicker,
  progress: WxProgress,
  radio: WxRadio,
  'radio-group': WxRadioGroup,
  'rich-text': WxRichText,
  'root-portal': WxRootPortal,
  'scroll-view': WxScrollView,
  switch: WxSwitch,
  textarea: WxTextarea,
}

const componentTags = new Set<string>()

function define(tag: string, element: typeof WxElement): void {
  if (customElements.get(`wx-${tag}`)) return
  // A class can be registered once only, hence a class of its own for each tag.
  customElements.define(`wx-${tag}`, class extends element {})
}

/** Registers the built-in components and `page`, the root of each page. */
export function defineBuiltIns(): void {
  for (const tag of BUILT_IN_TAGS) define(tag, BEHAVING[tag] ?? WxElement)
  define('page', WxElement)
}

/** Allows a tag that `usingComponents` of the mini-program names. */
export function allowComponentTag(tag: string): void {
  componentTags.add(tag)
  define(tag, WxElement)
}

/** Makes the element for a template's tag; a component this host does not have throws by name. */
export function createWxElement(tag: string): HTMLElement {
  const name = `wx-${tag}`
  if (!customElements.get(name)) {
    throw new Error(`<${tag}> was rendered, but this host has no such component (test/simulator/runtime/components)`)
  }
  return document.createElement(name)
}

/** Rewrites the tags of a selector to those in the DOM, tags of the app's own components included. */
export function templateSelector(selector: string): string {
  return selector.replace(/(^|[\s>+~,(])([a-z][\w-]*)/g, (whole, before: string, tag: string) =>
    customElements.get(`wx-${tag}`) ? `${before}wx-${tag}` : whole,
  )
}

export function isComponentTag(tag: string): boolean {
  return componentTags.has(tag)
}

export function isWxElement(element: Element): element is WxElement {
  return element instanceof WxElement
}
