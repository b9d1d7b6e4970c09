import type { Json } from '../../protocol'
import type { WxNode } from '../node'
import { WxControl } from './base'
import { type DateFields, dateColumns, dateIndexes, dateMoved, dateText } from './dates'
import { hostActions, type PickerRequest } from './host-actions'

const two = (value: number) => String(value).padStart(2, '0')
const span = (length: number) => Array.from({ length }, (_, index) => two(index))

function list(value: unknown): unknown[] {
  return Array.isArray(value) ? value : []
}

function indexes(value: unknown): number[] {
  return list(value).map((item) => Number(item) || 0)
}

/** Shows its own content; a tap brings up a sheet to choose from. */
export class WxPicker extends WxControl {
  connectedCallback(): void {
    if (!this.hasAttribute('role')) this.mark('role', 'button')
    if (!this.hasAttribute('tabindex')) this.tabIndex = 0
  }

  protected override listen(node: WxNode): void {
    node.addListener('tap', () => {
      if (!this.flag('disabled')) hostActions.showPicker(this.request())
    })
  }

  override tappedByLabel(): void {
    this.emit('tap', {}, { bubbles: true })
  }

  private get mode(): string {
    return this.text('mode', 'selector')
  }

  private words(options: unknown): string[] {
    const key = this.text('range-key')
    return list(options).map((option) =>
      key !== '' && typeof option === 'object' && option !== null ? String(Reflect.get(option, key)) : String(option),
    )
  }

  private request(): PickerRequest {
    const common = {
      title: this.text('header-text'),
      cancel: () => this.emit('cancel', {}),
    }
    switch (this.mode) {
      case 'selector':
        return {
          ...common,
          ...this.fixed([this.words(this.raw('range'))], [this.number('value', 0)]),
          confirm: ([index = 0]) => this.chosen(String(index)),
        }
      case 'multiSelector':
        return {
          ...common,
          ...this.fixed(
            list(this.raw('range')).map((column) => this.words(column)),
            indexes(this.raw('value')),
          ),
          confirm: (chosen) => this.chosen(chosen),
        }
      case 'time': {
        const [hour = 0, minute = 0] = this.text('value', '00:00').split(':').map(Number)
        return {
          ...common,
          ...this.fixed([span(24), span(60)], [hour, minute]),
          confirm: ([h = 0, m = 0]) => this.chosen(`${two(h)}:${two(m)}`),
        }
      }
      case 'date': {
        const range = this.dateFields()
        let chosen = dateIndexes(range, this.text('value'))
        return {
          ...common,
          columns: dateColumns(range, chosen),
          chosen,
          moved: (column, index) => {
            chosen = dateMoved(range, chosen, column, index)
            return { columns: dateColumns(range, chosen), chosen }
          },
          confirm: () => this.chosen(dateText(range, chosen)),
        }
      }
      default:
        throw new Error(`<picker mode="${this.mode}"> is not provided by this host`)
    }
  }

  private fixed(columns: string[][], chosen: number[]): Pick<PickerRequest, 'columns' | 'chosen' | 'moved'> {
    let now = chosen
    return {
      columns,
      chosen,
      moved: (column, index) => {
        now = now.map((old, at) => (at === column ? index : old))
        return { columns, chosen: now }
      },
    }
  }

  private dateFields(): DateFields {
    const depth = this.text('fields', 'day')
    return {
      start: this.text('start', '1970-01-01'),
      end: this.text('end', '2100-12-31'),
      depth: depth === 'year' || depth === 'month' ? depth : 'day',
    }
  }

  private chosen(value: Json): void {
    this.emit('change', { value })
  }

  formValue(): Json {
    return this.text('value')
  }

  reset(): void {
    // The app owns a picker's value.
  }

  /** Not WeChat's own: lets a test choose without turning the wheels. */
  override automation(): Record<string, (...args: Json[]) => Json> {
    return {
      'picker.change': (value = '') => {
        this.chosen(value)
        return null
      },
    }
  }
}
