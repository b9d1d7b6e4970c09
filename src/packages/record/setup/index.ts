export { default } from './number-setup'
