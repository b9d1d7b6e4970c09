export { default } from './platform-list'
