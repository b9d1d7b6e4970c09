export { default } from './backup-page'
