/** What components ask the phone to do; main.ts fills it in, so that components need not know the phone. */
interface HostActions {
  /** A `<button open-type="share">` was tapped. */
  share(button: { id: string; dataset: Record<string, unknown> }): void
  navigate(openType: string, url: string, delta: number): void
  showPicker(request: PickerRequest): void
  /** `<page-meta>` speaks for the page it lies in. */
  pageMeta(element: HTMLElement, name: string, value: unknown): void
  /** The app set a value into a field in which the person was typing. */
  sentBack(field: string, detail: string): void
  /** Whether fields live in another thread than the app's code, as in WeChat. */
  fieldsApart(): boolean
  /** Whether a keyboard comes up on the screen. */
  hasKeyboard(): boolean
  keyboardMoved(height: number): void
  /** URL of a file of the mini-program, relative to the page. */
  fileUrl(source: string, element: HTMLElement): string
}

export interface PickerRequest {
  title: string
  columns: string[][]
  /** Index chosen in each column. */
  chosen: number[]
  /** A column moved to an index: gives the columns anew, since days depend on the month. */
  moved(column: number, index: number): { columns: string[][]; chosen: number[] }
  confirm(chosen: number[]): void
  cancel(): void
}

function unset(): never {
  throw new Error('the phone is not ready')
}

export const hostActions: HostActions = {
  share: unset,
  navigate: unset,
  showPicker: unset,
  pageMeta: unset,
  sentBack: unset,
  fieldsApart: unset,
  hasKeyboard: unset,
  keyboardMoved: unset,
  fileUrl: unset,
}
