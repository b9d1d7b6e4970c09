export { default } from './scan-check'
