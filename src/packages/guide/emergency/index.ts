export { default } from './emergency-guide'
