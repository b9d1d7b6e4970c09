/** Writes what is on the screen back as WXML. */
import { templateElement } from '../node'
import { tagName } from './handles'

function escaped(text: string): string {
  return text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/"/g, '&quot;')
}

/** The children a template made, text included; parts a component draws for itself are left out. */
export function innerWxml(element: Element): string {
  return Array.from(element.childNodes)
    .map((child) => {
      if (child instanceof Text) return escaped(child.data)
      if (child instanceof HTMLElement && templateElement(child) === child) return outerWxml(child)
      return ''
    })
    .join('')
}

export function outerWxml(element: Element): string {
  const tag = tagName(element)
  const attributes = Array.from(element.attributes)
    .filter(({ name }) => ['id', 'class', 'style', 'role'].includes(name) || name.startsWith('aria-'))
    .map(({ name, value }) => ` ${name}="${escaped(value)}"`)
  return `<${tag}${attributes.join('')}>${innerWxml(element)}</${tag}>`
}
