export { default } from './adopt-list'
