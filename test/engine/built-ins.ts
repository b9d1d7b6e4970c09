/**
 * WeChat's own components, as far as the app uses them: the properties that are read by its native side, by the types of the
 * component's page in WeChat's documents. The engine converts by them, and warns of what does not fit.
 */
const hover = { hoverClass: String, hoverStopPropagation: Boolean, hoverStartTime: Number, hoverStayTime: Number }

const field = {
  value: String,
  placeholder: String,
  placeholderClass: String,
  disabled: Boolean,
  maxlength: Number,
  focus: Boolean,
  adjustPosition: Boolean,
  holdKeyboard: Boolean,
}

export const BUILT_INS: Readonly<Record<string, object>> = {
  view: hover,
  text: { userSelect: Boolean, space: String, decode: Boolean },
  image: { src: String, mode: String, lazyLoad: Boolean },
  button: { ...hover, disabled: Boolean, loading: Boolean, plain: Boolean, openType: String, formType: String },
  input: { ...field, type: String, password: Boolean, confirmType: String },
  textarea: { ...field, autoHeight: Boolean, fixed: Boolean },
  picker: { mode: String, start: String, end: String, fields: String, disabled: Boolean, value: null },
  'scroll-view': { scrollX: Boolean, scrollY: Boolean, scrollIntoView: String },
}
