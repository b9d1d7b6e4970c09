export { default } from './find-hub'
