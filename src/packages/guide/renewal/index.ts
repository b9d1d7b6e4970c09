export { default } from './renewal-guide'
