/** The sheet a `<picker>` brings up: one wheel a column. */

import type { PickerRequest } from './components/host-actions'
import { action, type Dialogs, element } from './dialogs'

const ROW = 48
const SETTLED_MS = 120

export function showPicker(dialogs: Dialogs, request: PickerRequest): void {
  let chosen = request.chosen
  let columns = request.columns

  const wheel = (words: readonly string[], column: number): HTMLElement => {
    const made = element(
      'div',
      'wheel',
      words.map((word, index) => {
        const row = action(word, () => turn(column, index))
        row.setAttribute('role', 'option')
        row.setAttribute('aria-selected', String(index === chosen[column]))
        return row
      }),
    )
    made.setAttribute('role', 'listbox')
    let timer = 0
    made.addEventListener('scroll', () => {
      window.clearTimeout(timer)
      timer = window.setTimeout(() => {
        const index = Math.round(made.scrollTop / ROW)
        // A wheel that was drawn anew meanwhile has nothing more to say.
        if (made.isConnected && index !== chosen[column]) turn(column, index)
      }, SETTLED_MS)
    })
    return made
  }

  const wheels = element('div', 'wheels', [])
  const draw = () => {
    wheels.replaceChildren(...columns.map(wheel))
    Array.from(wheels.children).forEach((made, column) => {
      made.scrollTop = (chosen[column] ?? 0) * ROW
    })
  }
  const turn = (column: number, index: number) => {
    const next = request.moved(column, index)
    columns = next.columns
    chosen = next.chosen
    draw()
  }

  const cancel = () => {
    close()
    request.cancel()
  }
  const confirm = () => {
    close()
    request.confirm(chosen)
  }
  const head = element('div', 'head', [action('取消', cancel), element('span', '', [request.title]), action('确定', confirm)])
  const sheet = element('div', 'sheet picker', [head, wheels])
  sheet.setAttribute('role', 'dialog')
  sheet.setAttribute('aria-modal', 'true')
  const close = dialogs.lay(sheet, { dismiss: cancel, confirm, byMask: true })
  draw()
}
