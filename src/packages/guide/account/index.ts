export { default } from './account-guide'
