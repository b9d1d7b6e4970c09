export { default } from './hall-guide'
