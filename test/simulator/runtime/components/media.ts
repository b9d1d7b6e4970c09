/** Components that only show: image, icon, progress, rich-text. */
import { WxElement } from './base'
import { hostActions } from './host-actions'

const FITS = new Map([
  ['scaleToFill', 'fill'],
  ['aspectFit', 'contain'],
  ['aspectFill', 'cover'],
  ['widthFix', 'fill'],
  ['heightFix', 'fill'],
])

export class WxImage extends WxElement {
  private readonly picture = document.createElement('img')

  connectedCallback(): void {
    if (this.picture.isConnected) return
    this.picture.alt = ''
    this.append(this.picture)
    this.picture.addEventListener('load', () => {
      const { naturalWidth, naturalHeight } = this.picture
      this.fit()
      this.emit('load', { width: naturalWidth, height: naturalHeight })
    })
    this.picture.addEventListener('error', () => this.emit('error', { errMsg: `GET ${this.text('src')} failed` }))
    this.attributeSet('src')
    this.fit()
  }

  private fit(): void {
    const mode = this.text('mode', 'scaleToFill')
    this.picture.style.objectFit = FITS.get(mode) ?? 'none'
    if (!FITS.has(mode)) this.picture.style.objectPosition = mode
    const { naturalWidth, naturalHeight } = this.picture
    if (naturalWidth === 0) return
    if (mode === 'widthFix') this.style.height = `${(this.offsetWidth * naturalHeight) / naturalWidth}px`
    if (mode === 'heightFix') this.style.width = `${(this.offsetHeight * naturalWidth) / naturalHeight}px`
  }

  protected override attributeSet(name: string): void {
    if (!this.isConnected) return
    if (name === 'src') {
      const source = this.text('src')
      if (source === '') this.picture.removeAttribute('src')
      else this.picture.src = hostActions.fileUrl(source, this)
    } else if (name === 'mode' || name === 'style') this.fit()
    else if (name === 'aria-label') this.picture.alt = this.text('aria-label')
  }
}

const ICONS = new Map([
  ['success', { glyph: '✓', color: '#09bb07' }],
  ['success_no_circle', { glyph: '✓', color: '#09bb07' }],
  ['info', { glyph: 'i', color: '#10aeff' }],
  ['warn', { glyph: '!', color: '#f76260' }],
  ['waiting', { glyph: '…', color: '#10aeff' }],
  ['cancel', { glyph: '×', color: '#f43530' }],
  ['download', { glyph: '↓', color: '#09bb07' }],
  ['search', { glyph: '⌕', color: '#b2b2b2' }],
  ['clear', { glyph: '×', color: '#b2b2b2' }],
])

export class WxIcon extends WxElement {
  private readonly glyph = document.createElement('i')

  connectedCallback(): void {
    if (!this.glyph.isConnected) this.append(this.glyph)
    this.show()
  }

  private show(): void {
    const icon = ICONS.get(this.text('type'))
    if (!icon) return
    this.glyph.textContent = icon.glyph
    const size = this.number('size', 23)
    this.glyph.style.cssText = `width:${size}px;height:${size}px;font-size:${size * 0.7}px;background:${this.text('color', icon.color)}`
  }

  protected override attributeSet(): void {
    if (this.isConnected) this.show()
  }
}

export class WxProgress extends WxElement {
  private readonly bar = document.createElement('div')

  connectedCallback(): void {
    if (!this.bar.isConnected) this.append(this.bar)
    this.mark('role', 'progressbar')
    this.show()
  }

  private show(): void {
    const percent = Math.min(100, Math.max(0, this.number('percent', 0)))
    const color = this.text('activeColor', this.text('active-color', this.text('color', '#09bb07')))
    const back = this.text('backgroundColor', this.text('background-color', '#ebebeb'))
    this.bar.style.cssText = `height:${this.number('stroke-width', 6)}px;background:linear-gradient(to right, ${color} ${percent}%, ${back} ${percent}%)`
    this.mark('aria-valuenow', String(percent))
  }

  protected override attributeSet(): void {
    if (this.isConnected) this.show()
  }
}

const RICH_TAGS = new Set('a b br code div em h1 h2 h3 h4 i img li ol p span strong sub sup ul'.split(' '))

function field(node: object, name: string): unknown {
  return Reflect.get(node, name)
}

/** `rich-text` for node lists; a string of HTML is shown as the text it is. */
export class WxRichText extends WxElement {
  private built(value: unknown): Node[] {
    if (typeof value !== 'object' || value === null) return []
    if (field(value, 'type') === 'text') return [document.createTextNode(String(field(value, 'text') ?? ''))]
    const name = String(field(value, 'name') ?? 'span')
    if (!RICH_TAGS.has(name)) throw new Error(`<rich-text> does not show <${name}>`)
    const element = document.createElement(name)
    const attributes = field(value, 'attrs')
    if (typeof attributes === 'object' && attributes !== null) {
      for (const [key, text] of Object.entries(attributes)) {
        if (['class', 'style', 'src', 'width', 'height'].includes(key)) element.setAttribute(key, String(text))
      }
    }
    const children = field(value, 'children')
    if (Array.isArray(children)) element.append(...children.flatMap((child) => this.built(child)))
    return [element]
  }

  protected override attributeSet(name: string): void {
    if (name !== 'nodes') return
    const nodes = this.raw('nodes')
    if (Array.isArray(nodes)) this.replaceChildren(...nodes.flatMap((node) => this.built(node)))
    else this.replaceChildren(String(nodes ?? ''))
  }
}
