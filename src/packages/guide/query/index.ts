export { default } from './query-guide'
