export { default } from './elsewhere-guide'
