/** Screen-reader attributes that Taro leaves out of its templates, by component. WeChat has them since 2.7.1. */
const aria = {
  'aria-role': '',
  'aria-label': '',
  'aria-checked': '',
  'aria-hidden': '',
  'aria-live': '',
  'aria-expanded': '',
  'aria-selected': '',
}

export const ariaComponents = { View: aria, Button: { 'aria-label': '' } }
