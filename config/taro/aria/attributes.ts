const label = { 'aria-label': '' }

/** Screen-reader attributes that Taro leaves out of its templates, by component. WeChat has them since 2.7.1. */
export const ariaComponents = {
  View: {
    ...label,
    'aria-role': '',
    'aria-checked': '',
    'aria-hidden': '',
    'aria-live': '',
    'aria-expanded': '',
    'aria-selected': '',
    'aria-disabled': '',
  },
  Button: label,
  // WeChat promises it for components that are not native, and a field is one while it has the keyboard: it has a placeholder too.
  Input: label,
  Textarea: label,
}
