export { default } from './own-platform-form'
