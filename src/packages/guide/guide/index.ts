export { default } from './guide-list'
